import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFirefox, waitFor } from '../browsers/firefox.ts';
import type { Firefox } from '../browsers/firefox.ts';
import { servePages } from '../fixtures/serve-pages.ts';
import type { PageServer } from '../fixtures/serve-pages.ts';
import { STUDENT_SYSTEM_PAGES } from '../fixtures/student-system-pages.ts';

const SHOTS = join(import.meta.dirname, '..', 'artifacts', 'e2e');
const mark = (part: string) => `document.querySelector('uitnodigend-reminder')?.shadowRoot.querySelector('${part}')`;
const NOTE = '/note/index.php?q=student_view_details.php&gibbonPersonID=1&subpage=Notes';
let firefox: Firefox;
let server: PageServer;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  server = await servePages(STUDENT_SYSTEM_PAGES);
  firefox = await startFirefox();
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

test('the mark says where to click; the panel knows the page, and takes a choice back', async () => {
  const popup = await firefox.openOwnPage(`popup.html?url=${encodeURIComponent(server.url + NOTE)}`);
  await waitFor(() => popup.evaluate(`document.querySelector('#toggle') !== null`));
  await popup.click(`document.querySelector('#toggle')`);
  await waitFor(() => popup.evaluate(`document.querySelector('#toggle').getAttribute('aria-pressed') === 'true'`));
  const page = await firefox.newPage();
  await page.goto(server.url + NOTE);
  await waitFor(() => page.evaluate(`${mark('.open')} !== undefined`));
  await page.click(mark('.open'));
  await waitFor(async () => String(await page.evaluate(`${mark('p')}.textContent`)).includes('Alt+Shift+H'));
  await page.screenshot(join(SHOTS, 'firefox-mark.png'));
  const tab = await popup.evaluate(`browser.tabs.query({ url: '*://localhost/*' }).then((tabs) => tabs[0].id)`);
  const panel = await firefox.openOwnPage(`sidepanel.html?tab=${String(tab)}`);
  await waitFor(() => panel.evaluate(`document.querySelector('.reminder') !== null`));
  await panel.screenshot(join(SHOTS, 'firefox-panel.png'));
  /** The page a person looks at is in front; a hidden one is left alone. */
  await popup.evaluate(`browser.tabs.update(${String(tab)}, { active: true }).then(() => true)`);
  const text = () => panel.evaluate(`document.querySelector('#reminder-text')?.textContent ?? ''`);
  await waitFor(async () => String(await text()).includes('Noor Bakker'));
  const button = `document.querySelector('.row button')`;
  await panel.evaluate(`${button}.click()`);
  await waitFor(async () => (await text()) === '');
  expect(await panel.evaluate(`${button}.textContent`)).toMatch(/Toch niet|On second thought, no/);
  await panel.evaluate(`${button}.click()`);
  await waitFor(async () => String(await text()).includes('Noor Bakker'));
});

test('removed under an open page, its mark is seen no more', async () => {
  const page = await firefox.newPage();
  await page.goto(`${server.url}/person/index.php?q=/modules/Attendance/attendance_take_byPerson.php`);
  await waitFor(() => page.evaluate(`${mark('.open')} !== undefined`));
  const isSeen = (part: string) => page.evaluate(`getComputedStyle(${mark(part)}).visibility === 'visible'`);
  expect(await isSeen('.open')).toBe(true);
  await firefox.remove();
  await waitFor(async () => (await isSeen('.open')) === false);
  expect(await isSeen('.page-mark')).toBe(false);
});
