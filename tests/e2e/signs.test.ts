import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startChromium } from '../browsers/chromium.ts';
import type { ExtensionBrowser } from '../browsers/chromium.ts';
import { enterExtensionWorld } from '../browsers/extension-world.ts';
import { openPanelBeside } from '../browsers/open-panel-beside.ts';
import { unfold } from '../browsers/unfold.ts';
import { servePages } from '../fixtures/serve-pages.ts';
import type { PageServer } from '../fixtures/serve-pages.ts';
import { STUDENT_SYSTEM_PAGES } from '../fixtures/student-system-pages.ts';

const SHOTS = join(import.meta.dirname, '..', 'artifacts', 'e2e');
const NOTE = '/note/index.php?q=student_view_details.php&gibbonPersonID=1&subpage=Notes';
const LOGIN = '/login/index.php?q=student_view_details.php&gibbonPersonID=1&subpage=Notes';
let browser: ExtensionBrowser;
let server: PageServer;
let page: Page;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  server = await servePages(STUDENT_SYSTEM_PAGES);
  browser = await startChromium();
  page = await browser.context.newPage();
  await page.goto(server.url + NOTE);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const mark = () => page.locator('uitnodigend-reminder .open');
/** Asks the worker about the tab in front: what stands on the badge. */
const badge = () =>
  browser.context.serviceWorkers()[0]?.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(what: object): Promise<readonly { id: number; url?: string }[]> };
        action: { getBadgeText(of: object): Promise<string> };
      };
    };
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
    return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
  }, page.url());
/** Contexts of the real side panel, which no script can look into. */
const sidePanels = () =>
  browser.context.serviceWorkers()[0]?.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { getContexts(filter: object): Promise<readonly object[]> } };
    };
    return (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length;
  });

test('nothing stands in a page of a site that is off; where it is on, one mark and a badge', async () => {
  expect(await page.locator('uitnodigend-reminder').count()).toBe(0);
  await browser.turnOn(page);
  await mark().waitFor();
  expect(await badge()).toBe('1');
  expect(await page.locator('uitnodigend-reminder').count()).toBe(1);
  await page.screenshot({ path: join(SHOTS, 'page-mark.png') });
  expect(await sidePanels()).toBe(0);
});

test.each([
  ['a login page', LOGIN],
  ['a page that no profile knows', '/ordinary'],
  ['a page that is about nothing we know', '/portal/Modules.php?modname=misc/Portal.php'],
])('%s stays empty', async (_, path) => {
  await page.goto(server.url + path);
  await page.waitForTimeout(1000);
  expect(await page.locator('uitnodigend-reminder').count()).toBe(0);
  expect(await badge()).toBe('');
});

test('a script of the page cannot press it', async () => {
  const other = await browser.context.newPage();
  await other.goto(`${server.url}/person/index.php?q=/modules/Attendance/attendance_take_byPerson.php`);
  await other.locator('uitnodigend-reminder .open').waitFor();
  await other.evaluate(() =>
    document.querySelector('uitnodigend-reminder')?.shadowRoot?.querySelector<HTMLElement>('.leave')?.click(),
  );
  await other.waitForTimeout(300);
  expect(await other.locator('uitnodigend-reminder').count()).toBe(1);
  await other.close();
});

/** What is kept of the choice for the mark: a panel that closes sooner would take it along. */
const keptMark = (panel: Page) =>
  panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(): Promise<{ signs?: { mark: boolean } }> } } };
    };
    return (await chrome.storage.local.get()).signs?.mark;
  });

test('each of the two can be switched off in the panel', async () => {
  const other = await browser.context.newPage();
  await other.goto(`${server.url}/person/index.php?q=/modules/Attendance/attendance_take_byPerson.php`);
  await other.locator('uitnodigend-reminder .open').waitFor();
  const panel = await openPanelBeside(browser, other);
  await unfold(panel, '.settings');
  await panel.getByRole('checkbox', { name: 'Een teken op de pagina' }).uncheck();
  await expect.poll(() => keptMark(panel)).toBe(false);
  await panel.close();
  await other.reload();
  await other.waitForTimeout(1000);
  expect(await other.locator('uitnodigend-reminder').count()).toBe(0);
  const again = await openPanelBeside(browser, other);
  await unfold(again, '.settings');
  expect(await again.getByRole('checkbox', { name: 'Een teken op de pagina' }).isChecked()).toBe(false);
  await again.getByRole('checkbox', { name: 'Een teken op de pagina' }).check();
  await expect.poll(() => keptMark(again)).toBe(true);
  await again.close();
  await other.reload();
  await other.locator('uitnodigend-reminder .open').waitFor();
  await other.close();
});

test('the badge says what is known last, also when an earlier question takes longer', async () => {
  await page.bringToFront();
  await page.goto(server.url + NOTE);
  await expect.poll(badge).toBe('1');
  const world = await enterExtensionWorld(page, browser.extensionId);
  for (let turn = 0; turn < 5; turn++) {
    await world.evaluate(`Promise.all([
      ...Array(5).fill({ kind: 'notes', scope: 'student', student: null, field: null, profile: 'x', band: 'sure' }), null,
    ].map((page) => chrome.runtime.sendMessage({ kind: 'page-known', page, since: Date.now() })))`);
    expect(await badge()).toBe('');
  }
});

/** While the real panel stands open it follows every tab of the window, so that no page has a mark. */
const closeSidePanel = async () => {
  const enable = (options: object) =>
    browser.context.serviceWorkers()[0]?.evaluate(async (how) => {
      const { chrome } = globalThis as unknown as {
        chrome: { sidePanel: { setOptions(options: object): Promise<void> } };
      };
      await chrome.sidePanel.setOptions(how);
    }, options);
  await enable({ enabled: false });
  await expect.poll(sidePanels).toBe(0);
  await enable({ enabled: true, path: 'sidepanel.html' });
};
afterEach(async () => {
  if ((await sidePanels()) !== 0) await closeSidePanel();
});

test('a click on the mark opens the panel, and the mark rests on this visit', async () => {
  await page.bringToFront();
  await page.goto(server.url + NOTE);
  await mark().click();
  await expect.poll(sidePanels).toBe(1);
  await expect.poll(() => page.locator('uitnodigend-reminder').count()).toBe(0);
  await expect.poll(badge).toBe('');
});

test('the popup opens the panel too, and nothing opens it by itself', async () => {
  await page.bringToFront();
  await page.goto(server.url + NOTE);
  await mark().waitFor();
  expect(await sidePanels()).toBe(0);
  const popup = await browser.openPopup(page);
  await popup.locator('#reminders').click();
  await expect.poll(sidePanels).toBe(1);
});

test('Laat zo gives rest everywhere until tomorrow', async () => {
  const other = await browser.context.newPage();
  await other.goto(`${server.url}/person/index.php?q=/modules/Attendance/attendance_take_byPerson.php`);
  await other.locator('uitnodigend-reminder .leave').click();
  await expect.poll(() => other.locator('uitnodigend-reminder').count()).toBe(0);
  await other.reload();
  await other.waitForTimeout(1000);
  expect(await other.locator('uitnodigend-reminder').count()).toBe(0);
  await other.close();
});
