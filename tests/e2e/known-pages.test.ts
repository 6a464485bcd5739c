import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../browsers/chromium.ts';
import type { ExtensionBrowser } from '../browsers/chromium.ts';
import { dumpKept } from '../browsers/dump-kept.ts';
import { openPanelBeside } from '../browsers/open-panel-beside.ts';
import { servePages } from '../fixtures/serve-pages.ts';
import type { PageServer } from '../fixtures/serve-pages.ts';
import { STUDENT_SYSTEM_PAGES } from '../fixtures/student-system-pages.ts';

const SHOTS = join(import.meta.dirname, '..', 'artifacts', 'e2e');
const GENERIC = 'Dit past bij het begeleiden van een student.';
let browser: ExtensionBrowser;
let server: PageServer;
let page: Page;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  server = await servePages(STUDENT_SYSTEM_PAGES);
  browser = await startChromium();
  page = await browser.context.newPage();
  await page.goto(`${server.url}/ordinary`);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const openPanel = (): Promise<Page> => openPanelBeside(browser, page);
const why = (panel: Page) => panel.locator('.reminder > p').first().innerText();
const text = (panel: Page) => panel.locator('#reminder-text').innerText();
/** What a person sees in the panel: the sentence of why, and the first name that stands in the prompt. */
const shown = async (panel: Page) => ({
  why: await why(panel),
  name: /Noor|Sem|Robin/.exec(await text(panel))?.[0] ?? null,
});

describe('a panel beside a page', () => {
  test('knows nothing where the site is off', async () => {
    await page.goto(`${server.url}/note/index.php?q=student_view_details.php&gibbonPersonID=1&subpage=Notes`);
    const panel = await openPanel();
    expect(await shown(panel)).toEqual({ why: GENERIC, name: null });
    await panel.close();
    await browser.turnOn(page);
  });

  test.each([
    [
      '/note/index.php?q=student_view_details.php&gibbonPersonID=1&subpage=Notes',
      'Hier schrijf je een notitie; de student leest mee.',
      'Noor',
    ],
    [
      '/self/index.php?q=student_view_details.php&gibbonPersonID=1&subpage=Notes',
      'Hier schrijf je een notitie; de student leest mee.',
      null,
    ],
    [
      '/person/index.php?q=/modules/Attendance/attendance_take_byPerson.php',
      'Deze pagina gaat over aanwezigheid.',
      'Noor',
    ],
    [
      '/person/index.php?q=/modules/Attendance/attendance_take_byFormGroup.php',
      'Deze pagina gaat over aanwezigheid.',
      null,
    ],
    ['/login/index.php?q=student_view_details.php&gibbonPersonID=1&subpage=Notes', GENERIC, null],
    ['/agrees/Modules.php?modname=Students/Student.php', 'Deze pagina gaat over een student.', 'Noor'],
    ['/stale/Modules.php?modname=Students/Student.php', 'Deze pagina gaat over een student.', null],
    ['/group/Modules.php?modname=Attendance/TakeAttendance.php', 'Deze pagina gaat over aanwezigheid.', null],
    ['/redesigned/Modules.php?modname=Students/Student.php', GENERIC, null],
    ['/portal/Modules.php?modname=misc/Portal.php', GENERIC, null],
    ['/ajax', 'Deze pagina gaat over een student.', 'Noor'],
    ['/ordinary', GENERIC, null],
  ])('%s: %s %s', async (path, sentence, name) => {
    await page.goto(server.url + path);
    const panel = await openPanel();
    await expect.poll(() => why(panel), { timeout: 5_000 }).toBe(sentence);
    expect(await shown(panel)).toEqual({ why: sentence, name });
    await panel.screenshot({ path: join(SHOTS, `panel-on-${path.split('/')[1]}.png`) });
    await panel.close();
  });

  test('follows a page that changes in place, while its address stays behind', async () => {
    await page.goto(`${server.url}/ajax`);
    const panel = await openPanel();
    await expect.poll(() => text(panel), { timeout: 5_000 }).toContain('Noor');
    const press = (id: string) => page.frameLocator('iframe').locator(id).click();
    await page.bringToFront();
    await press('#next');
    await expect.poll(() => text(panel), { timeout: 5_000 }).toContain('Sem');
    await press('#list');
    await expect.poll(async () => (await shown(panel)).name, { timeout: 5_000 }).toBeNull();
    await press('#group');
    await expect.poll(() => why(panel), { timeout: 5_000 }).toBe('Deze pagina gaat over aanwezigheid.');
    await panel.close();
  });

  test('a page goes on to another place: its name goes at once', async () => {
    await page.goto(`${server.url}/agrees/Modules.php?modname=Students/Student.php`);
    const panel = await openPanel();
    await expect.poll(() => text(panel), { timeout: 5_000 }).toContain('Noor');
    await page.bringToFront();
    await page.goto(`${server.url}/ordinary`);
    await expect.poll(() => shown(panel), { timeout: 5_000 }).toEqual({ why: GENERIC, name: null });
    expect(await dumpKept(panel)).not.toMatch(/Noor|Bakker|Sem|Wit/);
    await panel.close();
  });
});

describe('a profile of one’s own', () => {
  const profile = {
    formatVersion: 1,
    id: 'delta',
    name: 'Volgsysteem Delta',
    status: 'confirmed',
    hosts: ['localhost'],
    paths: ['/ordinary*'],
    sources: { crumb: [['nav']] },
    pages: [{ kind: 'goals', scope: 'student', any: [[{ in: 'crumb', words: ['notitie*'] }]] }],
    students: [{ at: [['.student-name']] }],
    tests: [{ url: 'https://localhost/ordinary', found: { nav: ['Notities'] }, expect: 'goals' }],
  };
  const give = (panel: Page, name: string, data: string) =>
    panel.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(data) });

  test('is refused kindly, added, used at once, kept, taken away and put back', async () => {
    await page.goto(`${server.url}/ordinary`);
    const panel = await openPanel();
    await panel.locator('.profiles summary').click();
    const status = panel.locator('.profiles [role=status]');
    await give(panel, 'a.json', '{');
    await expect.poll(() => status.innerText()).toContain('niet als JSON te lezen');
    await give(panel, 'b.json', JSON.stringify({ ...profile, script: 'x' }));
    await expect
      .poll(() => panel.locator('.profiles li').allInnerTexts())
      .toEqual(['script: ‘script’ is hier niet bekend.']);
    expect(await shown(panel)).toEqual({ why: GENERIC, name: null });
    await page.bringToFront();
    await give(panel, 'c.json', JSON.stringify(profile));
    await expect
      .poll(() => shown(panel), { timeout: 5_000 })
      .toEqual({ why: 'Deze pagina gaat over doelen.', name: 'Noor' });
    await panel.screenshot({ path: join(SHOTS, 'panel-profiles.png') });
    await panel.getByRole('button', { name: 'Haal weg: Volgsysteem Delta' }).click();
    await expect.poll(() => shown(panel), { timeout: 5_000 }).toEqual({ why: GENERIC, name: null });
    await panel.locator('.profiles').getByRole('button', { name: 'Toch niet' }).click();
    await page.bringToFront();
    await panel.close();
    const again = await openPanel();
    await expect.poll(() => why(again), { timeout: 5_000 }).toBe('Deze pagina gaat over doelen.');
    await again.close();
  });
});

describe('the picker', () => {
  test('makes a profile by pointing, that knows another student, survives a redesign, and keeps no name', async () => {
    await page.goto(`${server.url}/own/one`);
    const panel = await openPanel();
    const picker = panel.locator('.picker');
    await picker.locator('summary').click();
    await picker.getByRole('combobox').selectOption('notes');
    await picker.getByRole('button', { name: 'Wijs de titel aan' }).click();
    await expect.poll(() => picker.innerText()).toContain('Klik nu op de pagina');
    await page.bringToFront();
    await page.locator('h1').click();
    await expect.poll(() => picker.innerText()).toContain('Hier lees ik: Notities');
    await picker.getByRole('button', { name: 'Wijs de naam aan' }).click();
    await expect.poll(() => picker.innerText()).toContain('Klik nu op de pagina');
    await page.bringToFront();
    await page.locator('b').click();
    await expect.poll(() => picker.innerText()).toContain('Hier lees ik: Noor Bakker');
    await panel.screenshot({ path: join(SHOTS, 'panel-picker.png'), fullPage: true });
    await picker.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.bringToFront();
    const note = 'Hier schrijf je een notitie; de student leest mee.';
    await expect.poll(() => shown(panel), { timeout: 5_000 }).toEqual({ why: note, name: 'Noor' });
    for (const path of ['/own/other', '/own/redesigned']) {
      await page.goto(server.url + path);
      await expect.poll(() => shown(panel), { timeout: 5_000 }).toEqual({ why: note, name: 'Sem' });
    }
    await page.goto(`${server.url}/own/else`);
    await expect.poll(() => shown(panel), { timeout: 5_000 }).toEqual({ why: GENERIC, name: null });
    expect(await dumpKept(panel)).not.toMatch(/Noor|Bakker|Sem|Wit/);
    await panel.close();
  });
});
