import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from '../browsers/chromium.ts';
import type { ExtensionBrowser } from '../browsers/chromium.ts';
import { countClicks, MOST_CLICKS } from '../browsers/count-clicks.ts';
import { FIELD_PAGES } from '../fixtures/field-pages.ts';
import { storedBefore } from '../fixtures/stored-before.ts';
import { servePages } from '../fixtures/serve-pages.ts';
import type { PageServer } from '../fixtures/serve-pages.ts';

const SHOTS = join(import.meta.dirname, '..', 'artifacts', 'e2e');
const TEXT = 'Hoi Sem, je moet morgen je opdracht inleveren. ';
let browser: ExtensionBrowser;
let server: PageServer;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  server = await servePages(FIELD_PAGES);
  browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const own = async (path: string): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  return page;
};
const markOf = (page: Page) => page.locator('uitnodigend-layer .mark button');

async function writeIn(page: Page): Promise<void> {
  await page.locator('#field').click();
  await page.keyboard.insertText(TEXT);
  await page.keyboard.type(' ');
}

test('the first run: from the install to the first sentence that is chosen, in two clicks', async () => {
  const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html');
  await expect.poll(() => browser.context.pages().some(isWelcome)).toBe(true);
  const page = browser.context.pages().find(isWelcome) as Page;
  const before = await page.locator('#sample').inputValue();
  await markOf(page).click();
  await page.locator('uitnodigend-layer .card button.choice').first().click();
  await expect.poll(() => page.locator('#sample').inputValue()).not.toBe(before);
  await page.screenshot({ path: join(SHOTS, 'welcome.png') });
  await page.locator('#next').click();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h2');
  await page.locator('input[value=teacher]').check();
  await page.locator('#next').click();
  expect(await page.locator('uitnodigend-layer').count()).toBe(0);
  await page.goBack();
  expect(await page.locator('input[value=teacher]').isChecked()).toBe(true);
  await page.goForward();
  await page.locator('#next').click();
  await page.locator('#sites').waitFor();
  await page.close();
});

test('a newcomer: from the install to the first sentence that is chosen on a site of their own, in eight clicks', async () => {
  const { click, onBrowser, count } = countClicks();
  const welcome = await own('welcome.html');
  await click(() => welcome.locator('#next').click());
  await click(() => welcome.locator('#next').click());
  await expect.poll(() => welcome.locator('ol').textContent()).toContain('werkbalk');
  await welcome.close();
  const page = await browser.context.newPage();
  await page.goto(`${server.url}/textarea`);
  onBrowser('our button in the toolbar');
  await click(() => browser.turnOn(page));
  onBrowser('yes to the question for the site');
  await click(() => page.locator('#field').click());
  await page.keyboard.insertText(TEXT);
  await page.keyboard.type(' ');
  await click(() => markOf(page).click());
  await click(() => page.locator('uitnodigend-layer .card button.choice').first().click());
  await expect.poll(() => page.locator('#field').inputValue()).toContain('wil je morgen je opdracht inleveren?');
  expect(count()).toBeLessThanOrEqual(MOST_CLICKS);
  await browser.turnOff(page);
  await page.close();
});

test('what is chosen in the settings reaches an open field at once', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${server.url}/textarea`);
  await browser.turnOn(page);
  await writeIn(page);
  await markOf(page).waitFor();
  const settings = await own('options.html');
  await settings.locator('#sites .line').waitFor();
  await settings.screenshot({ path: join(SHOTS, 'options.png'), fullPage: true });

  await settings.locator('input[value="directive.must"]').uncheck();
  // What is good stays said.
  await expect.poll(() => markOf(page).textContent()).not.toContain('1 idee');
  await settings.locator('input[value="directive.must"]').check();
  await expect.poll(() => markOf(page).textContent()).toContain('1 idee');

  const level = settings.locator('.tip', { has: settings.locator('input[value="directive.must"]') }).locator('select');
  await level.selectOption('soft');
  await expect.poll(() => markOf(page).textContent()).toContain('Nog 1 idee');
  await level.selectOption('usual');
  await expect.poll(() => markOf(page).textContent()).toContain('1 idee');
  await settings.locator('input[value=u]').check();
  await settings.locator('input[value=je]').check();
  await settings.locator('#search').fill('stille uren');
  await expect.poll(() => settings.locator('#rest').isVisible()).toBe(true);
  expect(await settings.locator('#sites').isVisible()).toBe(false);
  await settings.locator('#search').fill('');

  await settings.locator('input[value=ask]').check();
  await expect.poll(() => markOf(page).textContent()).toContain('Lees mee');
  await page.bringToFront();
  await page.locator('#field').click();
  expect(await page.locator('uitnodigend-layer .line').count()).toBe(0);
  await markOf(page).click();
  await expect.poll(() => markOf(page).textContent()).toContain('1 idee');

  await settings.locator('#rest button').click();
  await expect.poll(() => page.locator('uitnodigend-layer').count()).toBe(0);
  await settings.locator('#rest button').click();
  await settings.locator('input[value=live]').check();
  await page.bringToFront();
  await markOf(page).waitFor();

  await settings.locator('input[name=screen][value=en]').check();
  await expect.poll(() => settings.locator('h1').textContent()).toBe('Settings');
  await expect.poll(() => markOf(page).textContent()).toContain('1 idea');
  await settings.locator('input[name=screen][value=browser]').check();
  await settings.locator('#sites button').click();
  await expect.poll(() => page.locator('uitnodigend-layer').count()).toBe(0);
  await Promise.all([page.close(), settings.close()]);
});

test('quiet in this message, until done, and for an hour: each says when it ends, from the card and from the popup', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${server.url}/textarea`);
  await browser.turnOn(page);
  await writeIn(page);
  const mark = page.locator('uitnodigend-layer .mark');
  const fromCard = async (words: string): Promise<void> => {
    await markOf(page).first().click();
    await page.locator('uitnodigend-layer .card .less').click();
    await page.locator('uitnodigend-layer .card .ways button', { hasText: words }).click();
  };
  await fromCard('Geen tips in dit bericht');
  await expect.poll(() => mark.textContent()).toContain('Stil tot je volgende bericht');
  expect(await page.locator('uitnodigend-layer .line').count()).toBe(0);
  await page.screenshot({ path: join(SHOTS, 'quiet-message.png') });
  // An empty field is the end of a message.
  await page.locator('#field').fill('');
  await writeIn(page);
  await expect.poll(() => mark.textContent()).toContain('1 idee');

  await fromCard('Tips hier pas als ik klaar ben');
  await expect.poll(() => mark.textContent()).toContain('Klaar? Lees mee');
  await page.locator('#field').focus();
  await page.locator('#field').blur();
  await expect.poll(() => mark.textContent()).toContain('1 idee');

  await page.locator('#field').focus();
  const popup = await own('popup.html');
  const tab = await popup.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(what: object): Promise<readonly { id: number }[]> } };
    };
    return (await chrome.tabs.query({ url }))[0]?.id;
  }, page.url());
  await popup.goto(`${popup.url()}?url=${encodeURIComponent(page.url())}&tab=${tab}`);
  await expect.poll(() => popup.locator('button[value=done]').getAttribute('aria-pressed')).toBe('true');
  await popup.locator('button[value=message]').click();
  await expect.poll(() => mark.textContent()).toContain('Stil tot je volgende bericht');
  await expect.poll(() => popup.locator('#quiet').textContent()).toContain('tot het veld leeg is');
  await popup.screenshot({ path: join(SHOTS, 'popup-quiet.png'), fullPage: true });
  await popup.locator('button[value=message]').click();
  await page.bringToFront();
  await page.locator('#field').focus();
  await expect.poll(() => mark.textContent()).toContain('1 idee');

  await fromCard('Een uur rust');
  await expect.poll(() => mark.textContent()).toMatch(/Rust tot \d\d:\d\d/);
  await expect.poll(() => popup.locator('#quiet').textContent()).toMatch(/Rust tot \d\d:\d\d/);
  await mark.locator('.link').click();
  await expect.poll(() => mark.textContent()).toContain('1 idee');
  await popup.locator('#when').selectOption('ask');
  await expect.poll(() => mark.textContent()).toContain('Lees mee');
  await popup.locator('#when').selectOption('live');
  await Promise.all([page.close(), popup.close()]);
});

test('choices go to a file and come back; a file of something else changes nothing', async () => {
  const settings = await own('options.html');
  await settings.locator('input[value=threat]').uncheck();
  await expect.poll(() => settings.locator('.sections > .status').textContent()).toContain('Bewaard.');
  const [download] = await Promise.all([
    settings.waitForEvent('download'),
    settings.getByRole('button', { name: 'Bewaar alles als bestand' }).click(),
  ]);
  const file = await download.path();
  await settings.locator('#wipe').click();
  await settings.locator('#wipe-sure').click();
  await expect.poll(() => settings.locator('.sections > .status').textContent()).toContain('Alles is gewist.');
  await expect.poll(() => settings.locator('input[value=threat]').isChecked()).toBe(true);
  await settings.locator('#data input[type=file]').setInputFiles({
    name: 'anders.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format": "anders"}'),
  });
  await expect.poll(() => settings.locator('.sections > .status').textContent()).toContain('ander soort bestand');
  expect(await settings.locator('input[value=threat]').isChecked()).toBe(true);
  await settings.locator('input[type=file]').setInputFiles(file);
  await expect.poll(() => settings.locator('input[value=threat]').isChecked()).toBe(false);
  await settings.close();
});

test('what the version before kept is read: choices, tips that are off, signs and weeks', async () => {
  const page = await own('help.html');
  await page.evaluate(async (stored) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(what: object): Promise<void> } } };
    };
    await chrome.storage.local.set(stored.local);
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('uitnodigend-weeks', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('weeks');
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = database.transaction('weeks', 'readwrite');
    for (const [week, counts] of Object.entries(stored.weeks)) transaction.objectStore('weeks').put(counts, week);
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
  }, storedBefore(Date.now()));
  const settings = await own('options.html');
  await settings.locator('#sites').waitFor();
  expect(await settings.locator('input[name=when][value=pause]').isChecked()).toBe(true);
  await expect.poll(() => settings.locator('input[value=threat]').isChecked()).toBe(false);
  expect(await settings.locator('input[name=address][value=je]').isChecked()).toBe(true);
  await expect.poll(() => settings.locator('#reminder-settings input').first().isChecked()).toBe(false);
  const weeks = await own('weeks.html');
  await expect.poll(() => weeks.locator('#came-by').textContent()).toContain('Feit en vraag in plaats van verwijt');
  await weeks.locator('#wipe').click();
  await weeks.locator('#wipe-sure').click();
  await settings.locator('#wipe').click();
  await settings.locator('#wipe-sure').click();
  await expect.poll(() => settings.locator('.sections > .status').textContent()).toContain('Alles is gewist.');
  await Promise.all([page.close(), settings.close(), weeks.close()]);
});

test('help and privacy open from the settings', async () => {
  const settings = await own('options.html');
  for (const name of ['help', 'privacy']) {
    await settings.locator(`a[href="${name}.html"]`).click();
    await settings.locator('h1').waitFor();
    await settings.screenshot({ path: join(SHOTS, `${name}.png`) });
    await settings.goBack();
    await settings.locator('#sites').waitFor();
  }
  await settings.close();
});

const countsOf = (page: Page, name: string) =>
  page.locator('#came-by tr', { hasText: name }).locator('td').allTextContents();

test('what came by is counted by kind, shown to the person alone, shared after a look, and wiped', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${server.url}/textarea`);
  await browser.turnOn(page);
  await writeIn(page);
  await markOf(page).click();
  await page.locator('uitnodigend-layer .card button.choice').first().click();
  await expect.poll(() => page.locator('#field').inputValue()).not.toContain('je moet');

  const weeks = await own('weeks.html');
  await expect
    .poll(async () => {
      await weeks.reload();
      return (await countsOf(weeks, 'Vragen in plaats van moeten')).slice(0, 3).join(' ');
    })
    .toMatch(/^[1-9] [1-9] 0$/);
  await weeks.screenshot({ path: join(SHOTS, 'weeks.png'), fullPage: true });
  const kept = await weeks.evaluate(async () => {
    const databases = await indexedDB.databases();
    const open = (name: string) =>
      new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
      });
    const all = (database: IDBDatabase, store: string) =>
      new Promise<unknown[]>((resolve) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
      });
    const weeks = await open(databases.find(({ name }) => name === 'uitnodigend-weeks')?.name ?? '');
    const counted = JSON.stringify(await all(weeks, 'weeks'));
    // An open line would keep the database from being wiped.
    weeks.close();
    return counted;
  });
  expect(kept).toContain('directive.must');
  expect(kept).not.toMatch(/Sem|opdracht|moet /);

  await weeks.locator('#look').click();
  const preview = await weeks.locator('#sharing pre').textContent();
  const [download] = await Promise.all([weeks.waitForEvent('download'), weeks.locator('#share').click()]);
  const file = await download.path();
  expect(readFileSync(file, 'utf8')).toBe(preview);
  await weeks.locator('#sheet input[type=file]').first().setInputFiles(file);
  await expect.poll(() => weeks.locator('#sheet').textContent()).toContain('Er is één bestand');

  await weeks.locator('#wipe').click();
  await weeks.locator('#wipe-sure').click();
  await expect.poll(() => weeks.locator('#came-by').textContent()).toContain('Er kwam nog niets langs');
  await weeks.locator('#keeping input').uncheck();
  await expect.poll(() => weeks.locator('.status').textContent()).toContain('Bewaard.');

  await page.bringToFront();
  await page.locator('#field').fill('');
  await writeIn(page);
  await markOf(page).click();
  await page.locator('uitnodigend-layer .card button.choice').first().click();
  await expect.poll(() => page.locator('#field').inputValue()).not.toContain('je moet');
  await weeks.reload();
  expect(await weeks.locator('#came-by').textContent()).toContain('Er kwam nog niets langs');
  await page.close();
  await weeks.close();
});
