import { chromium } from 'playwright';
import type { Browser, FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../browsers/find-browser.ts';
import { bodies } from './bodies/bodies.ts';
import type { Body } from './bodies/bodies.ts';
import { unwantedChanges } from './bodies/compare-bodies.ts';
import { ask, openEmulatedOutlook } from './emulator/open-outlook.ts';
import type { EmulatedOutlook, Quirk } from './emulator/open-outlook.ts';

const QUIRKS: readonly (readonly Quirk[])[] = [
  [],
  ['cursor-to-end'],
  ['cursor-to-start'],
  ['cursor-lost'],
  ['div-to-paragraph'],
  ['images-dropped'],
  ['quote-doubled'],
  ['stale-read'],
  ['item-null'],
  ['out-of-order'],
  ['div-to-paragraph', 'stale-read', 'cursor-to-end', 'out-of-order'],
];
const isWhole = process.env['FULL'] === '1';

let browser: Browser;
let outlook: EmulatedOutlook;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium() ?? '', chromiumSandbox: false });
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  outlook = await openEmulatedOutlook(context, { bodyHtml: '' });
  await outlook.pane.getByText('Begin gerust').waitFor();
});
afterAll(() => browser?.close());

/** Every body where the host has no quirks, and every quirk on one body; all of them in the long run. */
const part = (quirks: readonly Quirk[], at: number, index: number) =>
  isWhole || quirks.length === 0 || at % QUIRKS.length === index;

describe.each(QUIRKS.map((quirks, index) => ({ quirks, index, name: quirks.join(' + ') || 'no quirks' })))(
  '$name',
  ({ quirks, index }) => {
    const wanted = bodies(`${String.fromCharCode(97 + index)}`).filter((_, at) => part(quirks, at, index));

    test.each(wanted)('$name', async (body) => {
      await outlook.next({ bodyHtml: body.source, isHtml: body.isHtml, quirks });
      const change = await apply(outlook.pane, body);
      if (body.isRefused) return expectUntouched(outlook.page, body);
      const doubles =
        quirks.includes('quote-doubled') && /divRplyFwdMsg|blockquote|reference-message/.test(body.source);
      if (doubles) return expectPutBack(outlook, body);
      await outlook.pane.getByText('Aangepast.').waitFor();
      const settled = await ask(outlook.page, (emulated, source) => emulated.body.settle(source), await original(body));
      expect(unwantedChanges(settled, await now(outlook.page), [body.sentence, change])).toEqual([]);
      await outlook.pane.getByRole('button', { name: 'Ongedaan maken' }).click();
      await outlook.pane.getByText('Het staat weer zoals het stond.').waitFor();
      expect(await now(outlook.page)).toBe(settled);
    });
  },
);

const now = (page: Page) => ask(page, (emulated) => emulated.body.now(), null);

/** The body as a browser writes it: entities and quotes in one way. */
let firstRead = '';
const original = async (body: Body) => (body.isHtml ? firstRead : body.source);

/** Chooses the first idea, and tells which sentence it promised. */
async function apply(pane: FrameLocator, body: Body): Promise<string> {
  firstRead = await now(outlook.page);
  const card = pane.locator('article', { hasText: body.sentence });
  const button = card.getByRole('button', { name: /^Pas aan: / }).first();
  const promise = (await button.getAttribute('aria-label')) ?? '';
  await button.click();
  return promise.replace('Pas aan: ', '');
}

async function expectUntouched(page: Page, body: Body): Promise<void> {
  await outlook.pane.getByText('laat ik liever heel').waitFor();
  expect(await ask(page, (emulated) => emulated.writes, null)).toBe(0);
  expect(await now(page)).toBe(await original(body));
}

async function expectPutBack({ page, pane }: EmulatedOutlook, body: Body): Promise<void> {
  await pane.getByText('teruggezet zoals het stond').waitFor();
  expect(await now(page)).toBe(await original(body));
}

test('a planted loss is seen', () => {
  const change = ['Je moet a.', 'Wil je a?'] as const;
  expect(unwantedChanges('<p>Je moet a.</p><img src="x">', '<p>Wil je a?</p><img src="x">', change)).toEqual([]);
  expect(unwantedChanges('<p>Je moet a.</p><img src="x">', '<p>Wil je a?</p><img>', change)).toHaveLength(1);
  expect(unwantedChanges('<p>Je moet a.</p><p>b</p>', '<p>Wil je a?</p><p></p>', change)).toHaveLength(1);
});
