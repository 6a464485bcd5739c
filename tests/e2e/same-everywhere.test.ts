import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import type { Locator } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from '../browsers/chromium.ts';
import type { ExtensionBrowser } from '../browsers/chromium.ts';
import { FIELD_PAGES } from '../fixtures/field-pages.ts';
import { servePages } from '../fixtures/serve-pages.ts';
import type { PageServer } from '../fixtures/serve-pages.ts';
import { openEmulatedOutlook } from '../office/emulator/open-outlook.ts';

const LINES = [
  'Hoi Sem,',
  'Je moet morgen je opdracht inleveren.',
  'Wat moet je meenemen? Voor vrijdag moet je het formulier invullen.',
];
const ROOT = join(import.meta.dirname, '..', '..');
let browser: ExtensionBrowser;
let server: PageServer;

beforeAll(async () => {
  server = await servePages({
    ...FIELD_PAGES,
    '/empty': {
      html: '<!doctype html><meta charset="utf-8"><div id="field" contenteditable="true" style="min-height:200px"></div>',
    },
  });
  browser = await startChromium();
  const page = await browser.context.newPage();
  await page.goto(`${server.url}/textarea`);
  await browser.turnOn(page);
  await page.close();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** First rewrites of all findings, as the command line gives them. */
function byCommandLine(): string[] {
  const out = execFileSync(process.execPath, [join(ROOT, 'shared', 'build', 'review.ts'), '--format', 'json'], {
    input: LINES.join('\n'),
    encoding: 'utf8',
  });
  const { findings } = JSON.parse(out) as { findings: { rewrites: { text: string }[] }[] };
  return findings.map((finding) => finding.rewrites[0]?.text ?? '');
}

/** First rewrites of all findings, as the cards of a field give them. */
async function byCards(path: string): Promise<string[]> {
  const page = await browser.context.newPage();
  await page.goto(server.url + path);
  await page.locator('#field').click();
  await page.keyboard.type(LINES.join('\n'));
  const layer = page.locator('uitnodigend-layer');
  await layer.locator('.mark button').waitFor();
  const found: string[] = [];
  const total = byCommandLine().length;
  for (let turn = 0; turn < total; turn++) {
    // The card may close between two looks, so nothing here waits for it.
    const shown = async () => (await layer.locator('button.choice span:first-child').allInnerTexts())[0]?.trim();
    await expect
      .poll(async () => {
        if ((await shown()) === undefined) await openFirst(layer);
        const text = await shown();
        return text !== undefined && !found.includes(text) && found.push(text) > 0;
      })
      .toBe(true);
    await layer.locator('button.keep').click();
  }
  await page.close();
  return found;
}

/** Opens the first mark, if there is one to click at this moment. */
async function openFirst(layer: Locator): Promise<void> {
  await layer
    .locator('.mark button')
    .first()
    .click({ timeout: 1_000 })
    .catch(() => undefined);
}

async function byPane(): Promise<string[]> {
  const { page, pane } = await openEmulatedOutlook(browser.context, {
    bodyHtml: LINES.map((line) => `<div>${line}</div>`).join(''),
  });
  const wanted = byCommandLine();
  for (const rewrite of wanted) await pane.getByText(rewrite).first().waitFor();
  const items = await pane.locator('.item').count();
  await page.close();
  return items === wanted.length ? wanted : [`${items} items in the pane`];
}

test('command line, textarea, contenteditable and Outlook pane say the same', async () => {
  const expected = byCommandLine();
  expect(expected).toEqual(['Wil je morgen je opdracht inleveren?', 'Wil je voor vrijdag het formulier invullen?']);
  expect(await byCards('/textarea')).toEqual(expected);
  expect(await byCards('/empty')).toEqual(expected);
  expect(await byPane()).toEqual(expected);
});
