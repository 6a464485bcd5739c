import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../browsers/chromium.ts';
import type { ExtensionBrowser } from '../browsers/chromium.ts';

const SHOTS = join(import.meta.dirname, '..', 'artifacts', 'e2e');
let browser: ExtensionBrowser;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  browser = await startChromium();
});

afterAll(() => browser?.close());

async function openPanel() {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 360, height: 760 });
  await page.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
  await page.locator('.reminder').waitFor();
  return page;
}

describe('the panel of reminders', () => {
  test('holds one reminder; a choice rests it, can be taken back, and is kept without anything about a person', async () => {
    const page = await openPanel();
    const heading = page.locator('#reminder-text');
    const first = await heading.innerText();
    await page.screenshot({ path: join(SHOTS, 'panel.png') });
    await page.getByRole('button', { name: 'Niet meer' }).press('Enter');
    await expect.poll(() => page.locator('.reminder').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Toch niet');
    await page.keyboard.press('Enter');
    await expect.poll(() => heading.innerText()).toBe(first);
    await page.getByRole('button', { name: 'Gedaan' }).click();
    await page.getByRole('button', { name: 'Nog een herinnering' }).click();
    const second = await heading.innerText();
    expect(second).not.toBe(first);
    await page.close();
    const again = await openPanel();
    expect(await again.locator('#reminder-text').innerText()).toBe(second);
    const kept = await again.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }
      ).chrome.storage.local.get(),
    );
    const [entry] = (kept as { 'prompt-history': object[] })['prompt-history'];
    expect(Object.keys(entry ?? {}).toSorted()).toEqual(['at', 'item', 'outcome']);
    await again.close();
  });

  test('finds a word in the eight mechanisms', async () => {
    const page = await openPanel();
    expect(await page.locator('#panel details summary').count()).toBe(9);
    await page.getByRole('searchbox').fill('kleine vraag');
    await expect.poll(() => page.locator('details[open]').count()).toBeGreaterThan(0);
    for (const text of await page.locator('details[open] li').allInnerTexts())
      expect(text.toLowerCase()).toContain('kleine vraag');
    await page.screenshot({ path: join(SHOTS, 'panel-search.png') });
    await page.close();
  });
});
