import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from '../browsers/chromium.ts';
import type { ExtensionBrowser } from '../browsers/chromium.ts';
import { serveEditors } from '../fixtures/serve-editors.ts';
import type { PageServer } from '../fixtures/serve-pages.ts';
import { DAILY, TARGETS } from './editors/targets.ts';

const LINES = [[{ text: 'Hoi Sem,' }], [{ text: 'Je moet morgen je opdracht inleveren.' }], [{ text: 'Tot gauw.' }]];
/** Longer than the pause before a review, in milliseconds. */
const PAUSE = 900;

let browser: ExtensionBrowser;
let server: PageServer;

beforeAll(async () => {
  server = await serveEditors();
  browser = await startChromium();
  const page = await browser.context.newPage();
  await page.goto(server.url);
  await browser.turnOn(page);
  await page.close();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(editor: string): Promise<{ page: Page; session: CDPSession }> {
  const page = await browser.context.newPage();
  await page.goto(`${server.url}/?${new URLSearchParams({ editor, lines: JSON.stringify(LINES) })}`);
  await page.waitForFunction(() => 'mounted' in window);
  const place = (await page.evaluate('place()')) as { x: number; y: number; width: number; height: number };
  await page.mouse.click(place.x + place.width / 2, place.y + Math.min(place.height / 2, 60));
  await page.keyboard.press('Control+End');
  return { page, session: await page.context().newCDPSession(page) };
}

const lastLine = (page: Page): Promise<unknown> => page.evaluate('mounted.lines().at(-1).trim()');
const targets = TARGETS.filter(
  ({ name, leftAlone }) => !leftAlone && (process.env['FULL'] !== undefined || DAILY.includes(name)),
);

test.each(targets.map(({ name }) => name))('letters that are being composed in %s are left alone', async (editor) => {
  const { page, session } = await open(editor);
  await page.keyboard.type(' ');
  await page.locator('uitnodigend-layer .mark button').waitFor();
  // The browser lets go of letters that are being composed as soon as somebody else writes or selects.
  const compose = (text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await compose('´');
  await page.waitForTimeout(PAUSE);
  await compose('é');
  await page.waitForTimeout(PAUSE);
  await compose('éé');
  await session.send('Input.insertText', { text: 'één' });
  await expect.poll(() => lastLine(page)).toBe('Tot gauw. één');
  await page.keyboard.type(' en twee');
  await expect.poll(() => lastLine(page)).toBe('Tot gauw. één en twee');
  await page.locator('uitnodigend-layer .mark button').waitFor();
  await page.close();
});
