import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startOnFieldPages } from '../browsers/on-field-pages.ts';
import type { OnFieldPages } from '../browsers/on-field-pages.ts';
import { MAIL_BODIES } from '../fixtures/mail-bodies.ts';

const SENTENCE = 'Je moet morgen je opdracht inleveren.';
const REWRITE = 'Wil je morgen je opdracht inleveren?';
let fields: OnFieldPages;

beforeAll(async () => {
  fields = await startOnFieldPages();
});
afterAll(() => fields?.close());

/** Opens a page with the caret at the end of its field, and waits for the mark. */
async function openMarked(path: string): Promise<Page> {
  const page = await fields.open(path);
  await page.locator('#field').click();
  await page.keyboard.press('Control+End');
  await page.locator('uitnodigend-layer .mark button').waitFor();
  return page;
}

async function choose(page: Page): Promise<void> {
  await page.locator('uitnodigend-layer .mark button').first().click();
  await page.locator('uitnodigend-layer .card button.choice').first().click();
}

const lines = (page: Page) =>
  page
    .locator('#field > div')
    .evaluateAll((all) => all.map((line) => (line.textContent ?? '').replace(/\u00a0/g, ' ')));
const applied = (page: Page) => page.locator('uitnodigend-layer .mark button.link').waitFor();

test('an editor that writes later is not written to twice', async () => {
  const page = await openMarked('/late-editor');
  await choose(page);
  await applied(page);
  expect(await lines(page)).toEqual(['Hoi Sem,', '', REWRITE]);
  await page.close();
});

test('a field in a shadow root is written and undone to the letter', async () => {
  const page = await openMarked('/shadow');
  await choose(page);
  await expect.poll(() => lines(page)).toEqual(['Hoi Sem,', '', REWRITE]);
  await applied(page);
  await page.keyboard.press('Control+z');
  await expect.poll(() => lines(page)).toEqual(['Hoi Sem,', '', SENTENCE]);
  await page.close();
});

test('nothing is written in a shadow root whose selection goes elsewhere', async () => {
  const page = await openMarked('/stubborn-shadow');
  await choose(page);
  await page.locator('uitnodigend-layer .card .to-copy').waitFor();
  expect(await lines(page)).toEqual(['Hoi Sem,', '', SENTENCE]);
  await page.close();
});

test('a line that changed while its sentence was being selected is not written over', async () => {
  const page = await openMarked('/shared-editor');
  await choose(page);
  await page.locator('uitnodigend-layer [role=status]', { hasText: 'veranderd' }).waitFor();
  expect(await lines(page)).toEqual(['Hoi Sem,', '', `Misschien: ${SENTENCE}`]);
  // The next key must not replace a sentence that stayed selected.
  await expect.poll(() => page.evaluate(() => getSelection()?.isCollapsed)).toBe(true);
  await page.close();
});

describe.each([
  ['/styled-inside', false],
  ['/styled-start', true],
] as const)('a sentence in more than one style on %s', (path, isBold) => {
  test('gets the style of its first character, and only that', async () => {
    const page = await openMarked(path);
    const before = await page.locator('#field').innerHTML();
    await choose(page);
    await applied(page);
    const last = page.locator('#field > div').last();
    expect(await last.innerHTML()).toBe(isBold ? `<b>${REWRITE}</b>` : REWRITE);
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('#field').innerHTML()).toBe(before);
    await page.close();
  });
});

test.each([
  ['Control+Home', ['ZHoi Sem,', '', REWRITE]],
  ['Control+End', ['Hoi Sem,', '', `${REWRITE}Z`]],
])('after %s the caret of an editor stays where the person left it', async (key, expected) => {
  const page = await openMarked('/editable');
  await page.keyboard.press(key);
  await choose(page);
  await applied(page);
  await page.keyboard.type('Z');
  await expect.poll(() => lines(page)).toEqual(expected);
  await page.close();
});

test('a password field nobody sees does not silence the page', async () => {
  const page = await fields.open('/hidden-login');
  await page.locator('#field').click();
  await page.keyboard.type(`${SENTENCE} `);
  await page.locator('uitnodigend-layer .mark button').waitFor();
  await page.close();
});

describe.each(Object.keys(MAIL_BODIES))('a reply on %s', (path) => {
  test('has ideas for the own words alone, and the rest stays byte for byte', async () => {
    const page = await openMarked(path);
    const before = await page.locator('#field').innerHTML();
    expect(await page.locator('uitnodigend-layer .mark button').first().textContent()).toContain('1');
    await choose(page);
    await applied(page);
    expect(await page.locator('#field').innerHTML()).toBe(before.replace(SENTENCE, REWRITE));
    await page.close();
  });
});
