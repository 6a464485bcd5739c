import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startOnFieldPages } from '../browsers/on-field-pages.ts';
import type { OnFieldPages } from '../browsers/on-field-pages.ts';

/** Two ideas of one kind. */
const TEXT = 'Je moet morgen komen. Je moet ook je boek meenemen. ';
let fields: OnFieldPages;

beforeAll(async () => {
  fields = await startOnFieldPages();
});
afterAll(() => fields?.close());

const ours = (page: Page, selector: string) => page.locator(`uitnodigend-layer ${selector}`);
/** A button of the card or the mark, by its words. */
const button = (page: Page, words: string) => ours(page, 'button').filter({ hasText: words });
const ideas = (page: Page, words: string) => ours(page, '.mark .count').filter({ hasText: words });

async function write(page: Page, text = TEXT): Promise<void> {
  await page.locator('#field').click();
  await page.keyboard.type(text);
}

async function openCard(): Promise<Page> {
  const page = await fields.open('/textarea');
  await write(page);
  await ideas(page, '2 ideeën').click();
  await ours(page, '.card').waitFor();
  return page;
}

/** Opens a card, and takes one of its ways to hear less. */
async function hearLess(way: string): Promise<Page> {
  const page = await openCard();
  await button(page, 'Minder tips').click();
  await button(page, way).click();
  return page;
}

test('a card tells why, and from where', async () => {
  const page = await openCard();
  await button(page, 'Waarom deze tip?').click();
  expect(await ours(page, '.card .source').innerText()).toContain('NJi & ECBO (2023)');
  await page.close();
});

test('Laat zo is for one sentence, also after more was typed', async () => {
  const page = await openCard();
  await button(page, 'Laat zo').click();
  await ideas(page, '1 idee').waitFor();
  await page.keyboard.type('Tot dan. Je moet bellen. ');
  await ideas(page, '2 ideeën').waitFor();
  expect(await ours(page, '.line').count()).toBe(2);
  await page.close();
});

test('Later puts a tip away, and the mark brings it back', async () => {
  const page = await openCard();
  await button(page, 'Later').click();
  await ideas(page, '1 idee').click();
  await button(page, 'Later').click();
  await ours(page, '.mark .count').filter({ hasNotText: 'idee' }).click();
  await ideas(page, '2 ideeën').waitFor();
  await page.close();
});

test('a kind of tip goes from this message alone, until Toch wel', async () => {
  const page = await hearLess('Deze tip in dit bericht niet meer');
  await expect.poll(() => ours(page, '.line').count()).toBe(0);
  await button(page, 'Toch wel').click();
  await ideas(page, '2 ideeën').waitFor();
  await page.close();
  await (await openCard()).close();
});

test('Niet meer voor mij goes for every page, also after a while, until it is switched on again', async () => {
  const page = await hearLess('Niet meer voor mij');
  await expect.poll(() => ours(page, '.line').count()).toBe(0);
  const other = await fields.open('/textarea');
  await write(other, `Hoi Sem, ${TEXT}`);
  await ours(other, '.mark button').waitFor();
  expect(await ours(other, '.line').count()).toBe(0);
  await other.close();
  await page.bringToFront();
  await button(page, 'Toch wel').click();
  await ideas(page, '2 ideeën').waitFor();
  await page.close();
});

test('Uit op deze site takes all away, here and in other tabs, and the popup says so', async () => {
  const other = await openCard();
  const page = await hearLess('Uit op deze site');
  for (const tab of [page, other]) {
    await expect.poll(() => tab.locator('uitnodigend-layer').count()).toBe(0);
    expect(await tab.locator('#field').inputValue()).toBe(TEXT);
  }
  const popup = await fields.browser.openPopup(page);
  expect(await popup.locator('#toggle').getAttribute('aria-pressed')).toBe('false');
  await popup.close();
  await page.close();
  await other.close();
});
