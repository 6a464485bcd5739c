import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../browsers/chromium.ts';
import type { ExtensionBrowser } from '../browsers/chromium.ts';
import { dumpKept } from '../browsers/dump-kept.ts';
import { openPanelBeside } from '../browsers/open-panel-beside.ts';
import { recognitionTable } from '../browsers/recognition-table.ts';
import { unfold } from '../browsers/unfold.ts';
import { OWN_PROFILES } from '../fixtures/own-profiles.ts';
import { servePages } from '../fixtures/serve-pages.ts';
import type { PageServer } from '../fixtures/serve-pages.ts';
import { STUDENT_SYSTEM_PAGES } from '../fixtures/student-system-pages.ts';

const SHOTS = join(import.meta.dirname, '..', 'artifacts', 'e2e');
const NOTE = 'Hier schrijf je een notitie; de student leest mee.';
const GRADES = 'Deze pagina gaat over voortgang.';
const GROUP = 'Deze pagina gaat over aanwezigheid.';
const FILE = 'Deze pagina gaat over een student.';
const SILENCE = 'Dit past bij het begeleiden van een student.';
/** Longer than a page is given to come to rest, in milliseconds. */
const LONG_ENOUGH = 600;
const table = recognitionTable();
let browser: ExtensionBrowser;
let server: PageServer;
let page: Page;
let panel: Page;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  server = await servePages(STUDENT_SYSTEM_PAGES);
  browser = await startChromium();
  page = await browser.context.newPage();
  await page.goto(`${server.url}/ordinary`);
  await browser.turnOn(page);
  panel = await openPanelBeside(browser, page);
  await unfold(panel, '.profiles');
  for (const [n, profile] of OWN_PROFILES.entries()) {
    const buffer = Buffer.from(JSON.stringify(profile));
    await panel.locator('input[type=file]').setInputFiles({ name: `${n}.json`, mimeType: 'application/json', buffer });
    await panel.locator('.profiles > .row').nth(n).waitFor();
  }
  await page.bringToFront();
});

afterAll(async () => {
  table.write(join(SHOTS, 'recognition-own.md'));
  await browser?.close();
  await server?.close();
});

/** What a person sees in the panel: the sentence of why, and the first name in the prompt. */
const shown = async () => {
  const why = await panel.locator('.reminder > p').first().innerText();
  return { why, name: /Noor|Sem|Robin/.exec(await panel.locator('#reminder-text').innerText())?.[0] ?? null };
};
const sees = (why: string, name: string | null) => expect.poll(shown, { timeout: 8000 }).toEqual({ why, name });

describe('every invented system is known, or silent; never wrong', () => {
  test.each([
    ['made-up ids, other ones at every visit', '/wicket/one', NOTE, 'Noor'],
    ['and for another student', '/wicket/two', NOTE, 'Sem'],
    ['a page that nobody told about', '/wicket/other', SILENCE, null],
    ['ids of which only the end lasts', '/jsf/one', NOTE, 'Noor'],
    ['the end lasts, the rest is new', '/jsf/two', NOTE, 'Sem'],
    ['another tab is chosen', '/jsf/other', SILENCE, null],
    ['a header in a shadow root', '/shadow#/logboeken', NOTE, 'Noor'],
    ['a hash route that is unknown', '/shadow#/vandaag', SILENCE, null],
    ['frames, of which one is a menu with an earlier student', '/frameset', NOTE, 'Noor'],
    ['a name that can be clicked', '/click-to-edit', FILE, 'Noor'],
    ['a menu that names every kind', '/boosted/notes', NOTE, 'Noor'],
    ['a side bar that agrees', '/sticky', NOTE, 'Noor'],
    ['a list of a class', '/dialog', GROUP, null],
    ['a password is asked on a page that is known', '/note-login', SILENCE, null],
  ])('%s: %s', async (...[, path, why, name]) => {
    await page.goto(server.url + path);
    await sees(why, name);
    // Silence is there from the start: a wrong name gets the time to come.
    await page.waitForTimeout(LONG_ENOUGH);
    const got = await shown();
    table.add(path, { why, name }, got);
    expect(got).toEqual({ why, name });
  });
});

describe('pages that change in place', () => {
  test('hash routes: the name goes at once, and comes when the header followed', async () => {
    await page.goto(`${server.url}/shadow#/logboeken`);
    await sees(NOTE, 'Noor');
    await page.evaluate(() => (location.hash = '#/logboeken/2'));
    await sees(NOTE, 'Sem');
    await page.evaluate(() => (location.hash = '#/groep'));
    await sees(NOTE, null);
    await page.evaluate(() => (location.hash = '#/cijfers'));
    await sees(GRADES, null);
    await page.goBack();
    await sees(NOTE, null);
  });

  test('boosted links: the address goes first, the content follows', async () => {
    await page.goto(`${server.url}/boosted/notes`);
    await sees(NOTE, 'Noor');
    await page.locator('#second').click();
    await sees(NOTE, 'Sem');
    await page.locator('#grades').click();
    await sees(GRADES, 'Noor');
  });

  test('a side bar that stays behind takes the name away, until it agrees', async () => {
    await page.goto(`${server.url}/sticky`);
    await sees(NOTE, 'Noor');
    await page.locator('#second').click();
    await sees(NOTE, null);
    await page.locator('#catch-up').click();
    await sees(NOTE, 'Sem');
    await page.locator('#group').click();
    await sees(GROUP, null);
  });

  test('a name that becomes an input is no longer read', async () => {
    await page.goto(`${server.url}/click-to-edit`);
    await sees(FILE, 'Noor');
    await page.locator('.who').click();
    await sees(FILE, null);
  });

  test('a dialog becomes what the page is about, and its field is a note', async () => {
    await page.goto(`${server.url}/dialog`);
    await sees(GROUP, null);
    await page.locator('#open').click();
    await sees(NOTE, 'Noor');
    await page.locator('dialog textarea').fill('Sem is lui.');
    await expect
      .poll(() => panel.locator('.field-found').innerText(), { timeout: 8000 })
      .toContain('De student leest mee.');
    await expect.poll(() => panel.locator('.field-found li').allInnerTexts()).toEqual(['Wat je zag of hoorde: 1']);
    await panel.screenshot({ path: join(SHOTS, 'panel-field.png') });
    await page.getByRole('button', { name: 'sluit' }).click();
    await sees(GROUP, null);
  });
});

describe('the field in focus', () => {
  test('a note in a frame of its own says more than the page around it', async () => {
    await page.goto(`${server.url}/rich-note`);
    await sees(GROUP, null);
    await page.frameLocator('#note_ifr').locator('body').click();
    await sees(NOTE, null);
  });

  test('nothing typed is kept, no name, and a password is never looked at', async () => {
    await page.goto(`${server.url}/frameset`);
    await sees(NOTE, 'Noor');
    await page.frameLocator('frame[name=content]').locator('textarea').fill('Zonnebloem is lui.');
    await expect.poll(() => panel.locator('.field-found li').count(), { timeout: 8000 }).toBe(1);
    await page.goto(`${server.url}/note-login`);
    await page.locator('input').fill('Geheimwoord');
    await sees(SILENCE, null);
    expect(await panel.locator('.field-found').count()).toBe(0);
    const kept = await dumpKept(panel);
    expect(kept).not.toMatch(/Zonnebloem|Geheimwoord|Noor|Bakker|Sem Wit|Robin/);
  });
});
