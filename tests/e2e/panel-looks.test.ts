import axe from 'axe-core';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startChromium } from '../browsers/chromium.ts';
import { unfold } from '../browsers/unfold.ts';

const SHOTS = join(import.meta.dirname, '..', 'artifacts', 'e2e');

test.each(['nl', 'en'] as const)('the whole panel in %s: light and dark, narrow and wide', async (language) => {
  mkdirSync(SHOTS, { recursive: true });
  const browser = await startChromium({ language });
  try {
    const panel = await browser.context.newPage();
    await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
    await panel.locator('.profiles').waitFor();
    expect(await panel.evaluate(() => document.documentElement.lang)).toBe(language);
    for (const part of ['.settings', '.picker', '.profiles']) await unfold(panel, part);
    await panel.evaluate(axe.source);
    for (const [scheme, width] of [
      ['light', 320],
      ['dark', 320],
      ['light', 720],
      ['dark', 720],
    ] as const) {
      await panel.emulateMedia({ colorScheme: scheme });
      await panel.setViewportSize({ width, height: 900 });
      await panel.screenshot({ path: join(SHOTS, `panel-${language}-${scheme}-${width}.png`), fullPage: true });
      expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const problems = await panel.evaluate(async () => {
        const { axe: here } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
        return (await here.run()).violations.map(({ id }) => id);
      });
      expect(problems).toEqual([]);
    }
  } finally {
    await browser.close();
  }
});
