import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../browsers/browser-page.ts';
import type { BrowserPage, TestedBrowser } from '../browsers/browser-page.ts';
import { waitFor } from '../browsers/firefox.ts';
import { FIELD_PAGES } from '../fixtures/field-pages.ts';
import { NAMED_LINE } from '../fixtures/own-profiles.ts';
import { servePages } from '../fixtures/serve-pages.ts';
import type { PageServer } from '../fixtures/serve-pages.ts';

const SHOTS = join(import.meta.dirname, '..', 'artifacts', 'e2e');
const OURS = `document.querySelector('uitnodigend-layer')?.shadowRoot`;
const SENTENCE = 'Je moet morgen komen.';
/** What is not there after this long does not come, in milliseconds. */
const SILENCE = 2_000;

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let server: PageServer;
  let browser: TestedBrowser;
  let page: BrowserPage;

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    server = await servePages(FIELD_PAGES);
    browser = await startBrowser(name, `${server.url}/line`, [NAMED_LINE]);
    page = await browser.newPage();
    await page.goto(`${server.url}/line`);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const placeOf = async (what: string): Promise<DOMRect> =>
    JSON.parse(String(await page.evaluate(`JSON.stringify((${what}).getBoundingClientRect())`))) as DOMRect;
  const click = async (what: string): Promise<void> => {
    const { x, y, width, height } = await placeOf(what);
    await page.clickAt(x + width / 2, y + height / 2);
  };
  const isThere = (selector: string) => page.evaluate(`!!${OURS}?.querySelector('${selector}')`);
  const text = () => page.evaluate(`document.querySelector('#field').value`);

  test('a search box is left alone', async () => {
    await click(`document.querySelector('#search')`);
    await page.type(`${SENTENCE} `);
    await new Promise((resolve) => setTimeout(resolve, SILENCE));
    expect(await isThere('.mark button')).toBe(false);
  });

  test('a line that a site profile names is underlined, written in and taken back', async () => {
    await click(`document.querySelector('#field')`);
    await page.type(SENTENCE);
    await waitFor(() => isThere('.line'));
    const [line, field] = [
      await placeOf(`${OURS}.querySelector('.line')`),
      await placeOf(`document.querySelector('#field')`),
    ];
    // Its words stand in the middle of a high field, at the left.
    expect(line.left).toBeCloseTo(field.left + 22, -1);
    expect((line.top + line.bottom) / 2).toBeCloseTo((field.top + field.bottom) / 2, -1);
    expect(line.width).toBeLessThan(120);
    await click(`${OURS}.querySelector('.mark button')`);
    await waitFor(() => isThere('.card button.choice'));
    await page.screenshot(join(SHOTS, `line-${name}.png`));
    await click(`${OURS}.querySelector('.card button.choice')`);
    await waitFor(async () => (await text()) === 'Wil je morgen komen?');
    await page.press('z', true);
    await waitFor(async () => (await text()) === SENTENCE);
  });
});
