import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from '../browsers/chromium.ts';
import type { ExtensionBrowser } from '../browsers/chromium.ts';
import { MESSAGE_PROMPTS } from '../../shared/generated/message-prompts.ts';
import { FIELD_PAGES } from '../fixtures/field-pages.ts';
import { servePages } from '../fixtures/serve-pages.ts';
import type { PageServer } from '../fixtures/serve-pages.ts';
import { ruleFileOf, setData } from '../fixtures/team-sets.ts';

const SHOTS = join(import.meta.dirname, '..', 'artifacts', 'e2e');
let browser: ExtensionBrowser;
let server: PageServer;
let sets: Page;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  server = await servePages(FIELD_PAGES);
  browser = await startChromium();
  sets = await browser.context.newPage();
  await sets.goto(`chrome-extension://${browser.extensionId}/sets.html`);
  await sets.locator('#layer-team').waitFor();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const open = (name: string, text: string) =>
  sets.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
const setOf = (word: string, over: Record<string, unknown> = {}): string =>
  JSON.stringify(setData({ rules: [ruleFileOf('spoon', word)], ...over }));
const status = () => sets.locator('.sets > .status').textContent();
const markOf = (page: Page) => page.locator('uitnodigend-layer .mark button');

test('a set is looked at first, then its rule gives a card in a field that was open already', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${server.url}/textarea`);
  await browser.turnOn(page);
  await page.locator('#field').click();
  await page.keyboard.type('Hoi Sem, het lepeltje ligt in de kast. ');
  await expect.poll(() => markOf(page).count()).toBe(1);
  expect(await markOf(page).textContent()).not.toContain('1 idee');

  await open('team.json', setOf('lepeltje'));
  await sets.locator('#look').waitFor();
  expect(await sets.locator('#added').textContent()).toContain('lepeltje');
  await sets.screenshot({ path: join(SHOTS, 'sets-look.png'), fullPage: true });
  await sets.locator('#leave').click();
  expect(await sets.locator('[data-set]').count()).toBe(0);

  await open('team.json', setOf('lepeltje'));
  await sets.locator('#take').click();
  await expect.poll(status).toContain('Team A is nu in gebruik.');
  await expect.poll(() => markOf(page).textContent()).toContain('1 idee');
  await page.bringToFront();
  await markOf(page).click();
  await expect.poll(() => page.locator('uitnodigend-layer .card').textContent()).toContain('Een reden voor de lezer.');
  await page.keyboard.press('Escape');

  await sets.bringToFront();
  await sets.locator('[data-set=team-a] input[type=checkbox]').uncheck();
  await expect.poll(() => markOf(page).textContent()).not.toContain('1 idee');
  await sets.locator('[data-set=team-a] input[type=checkbox]').check();
  await expect.poll(() => markOf(page).textContent()).toContain('1 idee');
  await page.close();
});

test('a new version shows what it changes, and one click goes back', async () => {
  await open('team.json', setOf('vorkje', { version: 2 }));
  await expect.poll(() => sets.locator('#changed').textContent()).toContain('vorkje');
  await sets.locator('#take').click();
  await expect.poll(() => sets.locator('[data-set=team-a]').textContent()).toContain('Versie 2');
  await sets.locator('[data-set=team-a] [data-does=back]').click();
  await expect.poll(() => sets.locator('[data-set=team-a]').textContent()).toContain('Versie 1');
  await sets.screenshot({ path: join(SHOTS, 'sets.png'), fullPage: true });
});

test('a set whose own example does not hold is not put to use, and the sentence is named', async () => {
  const rule = { name: 'spoon', match: ['lepeltje'], fires: ['Dit vindt niemand.'], quiet: ['Tot morgen.'] };
  await open('anders.json', setOf('lepeltje', { id: 'anders', rules: [ruleFileOf('x', 'y', { rules: [rule] })] }));
  await expect.poll(() => sets.locator('#unproven').textContent()).toContain('Dit vindt niemand.');
  expect(await sets.locator('#take').count()).toBe(0);
  await sets.locator('#keep').click();
  await expect.poll(status).toContain('staat nog uit');
  await sets.locator('[data-set=anders] input[type=checkbox]').click();
  await expect.poll(() => sets.locator('#refused').textContent()).toContain('Dit vindt niemand.');
  await expect.poll(() => sets.locator('[data-set=anders] input[type=checkbox]').isChecked()).toBe(false);
  await sets.locator('[data-set=anders] [data-does=remove]').click();
  await expect.poll(status).toContain('weggehaald');
});

test.each([
  ['geen JSON', 'Beste collega', 'geen JSON'],
  ['afgebroken', setOf('lepeltje').slice(0, 80), 'geen JSON'],
  ['te diep', `${'['.repeat(40)}${']'.repeat(40)}`, 'te diep'],
  ['prototype', '{"format":2,"__proto__":{"a":1}}', 'kan niet gebruikt worden'],
  ['half teken', JSON.stringify(setData()).replace('Team A', 'Team \\ud800'), 'half teken'],
  ['dubbel', setOf('a', { rules: [ruleFileOf('spoon', 'lepeltje'), ruleFileOf('spoon', 'vorkje')] }), 'komt al voor'],
  [
    'kring',
    setOf('a', {
      words: [
        { language: 'nl', word: 'een', instead: 'twee' },
        { language: 'nl', word: 'twee', instead: 'een' },
      ],
    }),
    'in een kring',
  ],
  [
    'javascript',
    setOf('a', { references: { eigen: { citation: 'Bron', url: 'javascript:alert(1)' } } }),
    'kan hier niet staan',
  ],
  ['te groot', `"${'a'.repeat(8_000_001)}"`, 'te groot'],
])('bad input: %s; nothing is lost', async (_name, text, said) => {
  await open('kapot.json', text);
  await expect.poll(() => sets.locator('#refused').textContent()).toContain(said);
  expect(await sets.locator('[data-set=team-a]').textContent()).toContain('Versie 1');
});

test('a rule that finds everything is not put to use; markup in a set is shown as text', async () => {
  await open('alles.json', setOf('de', { id: 'alles', name: '<img src=x onerror=alert(1)>' }));
  await expect.poll(() => sets.locator('#everywhere').count()).toBe(1);
  expect(await sets.locator('#look-title').textContent()).toContain('<img src=x');
  expect(await sets.locator('#look img, #take').count()).toBe(0);
  await sets.locator('#leave').click();
});

test('questions about a message are in the words of the set, and not asked where it says so', async () => {
  const ids = Object.keys(MESSAGE_PROMPTS);
  const use = async (over: Record<string, unknown>, said: string) => {
    await open('vragen.json', JSON.stringify(setData({ id: 'vragen', name: 'Onze vragen', ...over })));
    await sets.locator('#take').click();
    await expect.poll(() => sets.locator('[data-set=vragen]').textContent()).toContain(said);
  };
  /** What the card says about a message that misses something. */
  const readCard = async () => {
    const page = await browser.context.newPage();
    await page.goto(`${server.url}/textarea`);
    await page.locator('#field').click();
    await page.keyboard.insertText(
      'Hoi Sem, ik zag dat je deze week drie keer afwezig was bij de lessen van dinsdag en woensdag. De toets van vrijdag gaat over hoofdstuk vier en vijf, en duurt een uur in lokaal twaalf. ',
    );
    await markOf(page).click();
    const card = page.locator('uitnodigend-layer .card');
    await card.locator('.good-news').waitFor();
    const said = await card.textContent();
    await page.close();
    await sets.bringToFront();
    return said;
  };
  const say = { nl: 'Wat zou de lezer hier helpen?', en: 'What would help the reader here?' };
  await use({ messagePrompts: Object.fromEntries(ids.map((id) => [id, { say }])) }, 'Versie 1');
  const asked = await readCard();
  expect(asked).toContain('Wat zou de lezer hier helpen?');
  expect(asked).toContain('Uit de set Onze vragen');
  await use({ version: 2, off: ids.map((id) => `message-prompt:${id}`) }, 'Versie 2');
  expect(await readCard()).not.toContain('Laat zo');
  await sets.locator('[data-set=vragen] [data-does=remove]').click();
  await expect.poll(status).toContain('weggehaald');
});

test('two windows: what the other one took since is not written over; a person looks again', async () => {
  const other = await browser.context.newPage();
  await other.goto(`chrome-extension://${browser.extensionId}/sets.html`);
  await open('team.json', setOf('mesje', { version: 3 }));
  await sets.locator('#take').waitFor();
  const buffer = Buffer.from(setOf('bordje', { version: 4 }));
  await other.locator('input[type=file]').setInputFiles({ name: 'team.json', mimeType: 'application/json', buffer });
  await other.locator('#take').click();
  await expect.poll(() => other.locator('[data-set=team-a]').textContent()).toContain('Versie 4');
  await sets.locator('#take').click();
  await expect.poll(status).toContain('In een ander venster');
  await expect.poll(() => sets.locator('#changed').textContent()).toContain('mesje');
  await sets.locator('#leave').click();
  await expect.poll(() => sets.locator('[data-set=team-a]').textContent()).toContain('Versie 4');
  await other.close();
});

test('a disk that gets full in the middle of saving: that is said, nothing was half written, and what works goes on', async () => {
  /** How many rows each table of the sets holds. */
  const rows = () =>
    sets.evaluate(async () => {
      const opening = indexedDB.open('uitnodigend-sets');
      await new Promise((resolve) => (opening.onsuccess = resolve));
      const tables = [...opening.result.objectStoreNames];
      const reading = opening.result.transaction(tables);
      const counts = tables.map((table) => reading.objectStore(table).count());
      await new Promise((resolve) => (reading.oncomplete = resolve));
      opening.result.close();
      return counts.map(({ result }) => result);
    });
  const before = await rows();
  await open('team.json', setOf('glaasje', { version: 5 }));
  await sets.locator('#take').waitFor();
  // The version before is put aside first; then there is no room for the new one.
  await sets.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...row) {
      if (this.name === 'sets') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, row);
    };
  });
  await sets.locator('#take').click();
  await expect.poll(status).toContain('Er is geen ruimte meer op dit apparaat.');
  expect(await sets.locator('#look').count()).toBe(1);
  expect(await rows()).toEqual(before);
  await sets.reload();
  await expect.poll(() => sets.locator('[data-set=team-a]').textContent()).toContain('Versie 4');
});
