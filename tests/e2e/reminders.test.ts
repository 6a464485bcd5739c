import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../browsers/chromium.ts';
import type { ExtensionBrowser } from '../browsers/chromium.ts';
import { dumpKept } from '../browsers/dump-kept.ts';
import { openPanelBeside } from '../browsers/open-panel-beside.ts';
import { unfold } from '../browsers/unfold.ts';
import { servePages } from '../fixtures/serve-pages.ts';
import type { PageServer } from '../fixtures/serve-pages.ts';
import { STUDENT_SYSTEM_PAGES } from '../fixtures/student-system-pages.ts';

const SHOTS = join(import.meta.dirname, '..', 'artifacts', 'e2e');
const DAY = 86_400_000;
const ATTENDANCE = '/person/index.php?q=/modules/Attendance/attendance_take_byPerson.php';
let browser: ExtensionBrowser;
let server: PageServer;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  server = await servePages(STUDENT_SYSTEM_PAGES);
  browser = await startChromium();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** @param days how far ahead the clock of the panel stands */
async function openPanel(days = 0): Promise<Page> {
  const page = await browser.context.newPage();
  await setClock(page, days);
  await page.setViewportSize({ width: 360, height: 760 });
  await page.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
  await page.locator('.settings').waitFor();
  return page;
}
const setClock = (page: Page, days: number) =>
  page.addInitScript((ahead) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + ahead;
  }, days * DAY);
const heading = (page: Page) => page.locator('#reminder-text');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** How the panels of this session looked, as it is kept. */
const keptLook = (panel: Page) =>
  panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(): Promise<object> } } };
    };
    return JSON.stringify(await chrome.storage.session.get());
  });

describe('the panel of reminders', () => {
  test('holds one reminder; a choice rests it, can be taken back, and is kept without anything about a person', async () => {
    const page = await openPanel();
    const first = await heading(page).innerText();
    await page.screenshot({ path: join(SHOTS, 'panel.png') });
    await page.getByRole('button', { name: 'Niet meer', exact: true }).press('Enter');
    await expect.poll(() => page.locator('.reminder').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Toch niet');
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page).innerText()).toBe(first);
    await press(page, 'Gedaan');
    await press(page, 'Nog een herinnering');
    const second = await heading(page).innerText();
    expect(second).not.toBe(first);
    await page.close();
    const again = await openPanel();
    expect(await heading(again).innerText()).toBe(second);
    const kept = await dumpKept(again);
    expect(kept).toMatch(/"item":"m1[^"]*","at":\d+,"outcome":"done"\}/);
    expect(kept).not.toContain('about');
    await again.close();
  });

  test('two windows follow each other, and lose nothing', async () => {
    const [one, other] = [await openPanel(), await openPanel()];
    const shown = await heading(one).innerText();
    expect(await heading(other).innerText()).toBe(shown);
    await press(one, 'Gedaan');
    await expect.poll(() => heading(other).innerText()).not.toBe(shown);
    await press(other, 'Gedaan');
    await one.close();
    await other.close();
    const again = await openPanel();
    await unfold(again, '.settings');
    expect(await again.locator('.settings li').first().innerText()).toContain('3 keuzes');
    await again.close();
  });

  test('a clock that is set back asks nothing again', async () => {
    const ahead = await openPanel(3);
    const shown = await heading(ahead).innerText();
    await press(ahead, 'Later');
    await ahead.close();
    const back = await openPanel();
    expect(await heading(back).innerText()).not.toBe(shown);
    await back.close();
  });

  test('finds a word in the eight mechanisms', async () => {
    const page = await openPanel();
    expect(await page.locator('section[aria-labelledby=mechanisms] summary').count()).toBe(8);
    await page.getByRole('searchbox').fill('kleine vraag');
    await expect.poll(() => page.locator('section details[open]').count()).toBeGreaterThan(0);
    for (const text of await page.locator('section details[open] li').allInnerTexts())
      expect(text.toLowerCase()).toContain('kleine vraag');
    await page.screenshot({ path: join(SHOTS, 'panel-search.png') });
    await page.close();
  });

  test('a panel that opens again in its window looks as it did', async () => {
    const page = await openPanel();
    await page.getByRole('searchbox').fill('kleine vraag');
    await unfold(page, '.settings');
    // A look is kept a moment after it changed.
    await expect.poll(() => keptLook(page)).toMatch(/"open":\["part-settings"\],"query":"kleine vraag"/);
    await page.close();
    const again = await openPanel();
    expect(await again.getByRole('searchbox').inputValue()).toBe('kleine vraag');
    await expect.poll(() => again.locator('.settings').getAttribute('open')).toBe('');
    await again.getByRole('searchbox').fill('');
    await again.locator('.settings summary').click();
    await again.close();
  });

  test('an approach that is chosen brings its own reminders first, and stays chosen', async () => {
    const page = await openPanel();
    await unfold(page, '.settings');
    await page.locator('.settings select').selectOption({ label: 'Klas als Werkplaats' });
    await expect.poll(() => page.locator('.reminder > p').first().innerText()).toBe('Je team vindt dit nu belangrijk.');
    await page.screenshot({ path: join(SHOTS, 'panel-approach.png'), fullPage: true });
    await page.close();
    const again = await openPanel();
    await unfold(again, '.settings');
    expect(await again.locator('.settings select').inputValue()).toBe('klas-als-werkplaats');
    await again.locator('.settings select').selectOption('');
    await again.close();
  });

  test('everything is wiped with one click', async () => {
    const page = await openPanel();
    await unfold(page, '.settings');
    await press(page, 'Wis alles');
    await expect.poll(() => page.locator('.settings').innerText()).toContain('Er is nu niets bewaard.');
    expect(await dumpKept(page)).not.toContain('"at":');
    await page.close();
  });
});

describe('per student', () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.context.newPage();
    await page.goto(server.url + ATTENDANCE);
    await browser.turnOn(page);
  });

  test('a line to the page that breaks before it said anything is laid once more', async () => {
    const panel = await browser.context.newPage();
    await panel.addInitScript(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs?: { connect(tab: number, options: { name: string; frameId?: number }): unknown } };
      };
      if (!chrome.tabs) return;
      const connect = chrome.tabs.connect.bind(chrome.tabs);
      let isFirst = true;
      chrome.tabs.connect = (tab, options) => {
        if (options.name !== 'panel' || !isFirst) return connect(tab, options);
        isFirst = false;
        // No such frame, as when the watch of the page has just stopped.
        return connect(tab, { ...options, frameId: 9999 });
      };
    });
    await openPanelBeside(browser, page, panel);
    await expect
      .poll(() => panel.locator('.reminder > p').first().innerText(), { timeout: 8000 })
      .toBe('Deze pagina gaat over aanwezigheid.');
    await panel.close();
  });

  test('off by default; switched on, what is done comes back with that student, by a code and no name', async () => {
    const panel = await openPanelBeside(browser, page);
    await unfold(panel, '.settings');
    const box = panel.getByRole('checkbox', { name: 'Onthoud per student wat je deed' });
    expect(await box.isChecked()).toBe(false);
    await box.check();
    await page.bringToFront();
    await expect.poll(() => heading(panel).innerText(), { timeout: 8000 }).toContain('Noor');
    for (let turn = 0; turn < 12 && !(await heading(panel).innerText()).includes('appen'); turn++) {
      await press(panel, 'Later');
      await press(panel, 'Nog een herinnering');
    }
    expect(await heading(panel).innerText()).toBe('Is Noor Bakker er vandaag niet? Zin om dan even te appen?');
    await press(panel, 'Gedaan');
    await expect.poll(() => panel.locator('.settings').innerText()).toContain('Over 1 student, zonder naam');
    await panel.locator('.settings').screenshot({ path: join(SHOTS, 'panel-kept.png') });
    const kept = await dumpKept(panel);
    expect(kept).toMatch(/"about":"[0-9a-f]{32}"/);
    expect(kept).not.toMatch(/Noor|Bakker|Sem|Wit\b|Robin/i);
    await panel.close();

    // Another visit: on this one nothing new shows unasked.
    await page.reload();
    const later = await browser.context.newPage();
    await setClock(later, 4);
    const beside = await openPanelBeside(browser, page, later);
    await page.bringToFront();
    await expect
      .poll(() => heading(beside).innerText(), { timeout: 8000 })
      .toBe('Een paar dagen geleden miste je Noor Bakker. Hoe gaat het nu?');
    await beside.screenshot({ path: join(SHOTS, 'panel-follow-up.png') });
    await beside.close();
  });

  test('the key cannot be read out, and a background that died finds all again', async () => {
    const panel = await openPanelBeside(browser, page);
    const stop = await browser.context.newCDPSession(panel);
    await stop.send('ServiceWorker.enable');
    await stop.send('ServiceWorker.stopAllWorkers');
    const key = await panel.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve) => {
          request.onsuccess = () => resolve(request.result);
        });
      const database = await done(indexedDB.open('uitnodigend-reminders'));
      const stored = (await done(database.transaction('keys').objectStore('keys').get('students'))) as CryptoKey;
      database.close();
      return [stored.extractable, await crypto.subtle.exportKey('raw', stored).catch(() => 'no')];
    });
    expect(key).toEqual([false, 'no']);
    await unfold(panel, '.settings');
    await expect.poll(() => panel.locator('.settings').innerText()).toContain('Over 1 student');
    await panel.close();
  });

  test('after the school year it is gone by itself; switched off, at once', async () => {
    const next = await browser.context.newPage();
    const year = new Date().getMonth() >= 7 ? new Date().getFullYear() + 1 : new Date().getFullYear();
    await setClock(next, (new Date(year, 7, 2).getTime() - Date.now()) / DAY);
    const panel = await openPanelBeside(browser, page, next);
    await expect.poll(() => dumpKept(panel)).not.toContain('"about"');
    await panel.close();
    const now = await openPanelBeside(browser, page);
    await unfold(now, '.settings');
    await now.getByRole('checkbox', { name: 'Onthoud per student wat je deed' }).uncheck();
    await expect.poll(() => now.locator('.settings').innerText()).toContain('Over studenten is nu niets meer bewaard.');
    expect(await dumpKept(now)).not.toContain('"students",[["students"');
    await now.close();
  });
});

test('the settings wipe everything: choices, sets, reminders, and how the panel looked', async () => {
  const panel = await openPanel();
  await unfold(panel, '.settings');
  await press(panel, 'Later');
  await expect.poll(() => dumpKept(panel)).toContain('"at":');
  // The database of sets is made when it is first asked for.
  const sets = await browser.context.newPage();
  await sets.goto(`chrome-extension://${browser.extensionId}/sets.html`);
  await sets.locator('#layer-team').waitFor();
  await sets.close();
  await panel.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('uitnodigend-sets');
      request.onsuccess = () => resolve(request.result);
    });
    database.transaction('drafts', 'readwrite').objectStore('drafts').put({ id: 'draft-of-mine' });
    database.close();
  });
  await expect.poll(() => dumpKept(panel)).toContain('draft-of-mine');
  const settings = await browser.context.newPage();
  await settings.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await settings.locator('#wipe').click();
  await settings.locator('#wipe-sure').click();
  await expect.poll(() => settings.locator('.sections > .status').innerText()).toBe('Alles is gewist.');
  await expect.poll(() => dumpKept(settings)).not.toMatch(/draft-of-mine|"at":|"students"\]|"query"|"signs"/);
  await settings.close();
  await panel.close();
});
