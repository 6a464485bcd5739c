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
import { servePages } from '../fixtures/serve-pages.ts';
import type { PageServer } from '../fixtures/serve-pages.ts';
import { STUDENT_SYSTEM_PAGES } from '../fixtures/student-system-pages.ts';

const SHOTS = join(import.meta.dirname, '..', 'artifacts', 'e2e');
const GENERIC = 'Dit past bij het begeleiden van een student.';
/** No profile speaks of this page; its heading does. */
const MAYBE = 'Misschien gaat deze pagina over aanwezigheid. Klopt het niet, wijs het dan hieronder aan.';
/** Longer than a page is given to come to rest, in milliseconds. */
const LONG_ENOUGH = 600;
const table = recognitionTable();
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
  table.write(join(SHOTS, 'recognition-shipped.md'));
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
    ['/ordinary', MAYBE, null],
  ])('%s: %s %s', async (path, sentence, name) => {
    await page.goto(server.url + path);
    const panel = await openPanel();
    await expect.poll(() => why(panel), { timeout: 5_000 }).toBe(sentence);
    // Silence is there from the start: a wrong name gets the time to come.
    await page.waitForTimeout(LONG_ENOUGH);
    const got = await shown(panel);
    table.add(path, { why: sentence, name }, got);
    expect(got).toEqual({ why: sentence, name });
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
    await expect.poll(() => shown(panel), { timeout: 5_000 }).toEqual({ why: MAYBE, name: null });
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
    await unfold(panel, '.profiles');
    const status = panel.locator('.profiles [role=status]');
    await give(panel, 'a.json', '{');
    await expect.poll(() => status.innerText()).toContain('niet als JSON te lezen');
    await give(panel, 'b.json', JSON.stringify({ ...profile, script: 'x' }));
    await expect
      .poll(() => panel.locator('.profiles li').allInnerTexts())
      .toEqual(['script: ‘script’ is hier niet bekend.']);
    expect(await shown(panel)).toEqual({ why: MAYBE, name: null });
    await page.bringToFront();
    await give(panel, 'c.json', JSON.stringify(profile));
    await expect
      .poll(() => shown(panel), { timeout: 5_000 })
      .toEqual({ why: 'Deze pagina gaat over doelen.', name: 'Noor' });
    await panel.screenshot({ path: join(SHOTS, 'panel-profiles.png') });
    await panel.getByRole('button', { name: 'Haal weg: Volgsysteem Delta' }).click();
    await expect.poll(() => shown(panel), { timeout: 5_000 }).toEqual({ why: MAYBE, name: null });
    await panel.locator('.profiles').getByRole('button', { name: 'Toch niet' }).click();
    await page.bringToFront();
    await panel.close();
    const again = await openPanel();
    await expect.poll(() => why(again), { timeout: 5_000 }).toBe('Deze pagina gaat over doelen.');
    await again.close();
  });
});

describe('the picker', () => {
  const NOTE = 'Hier schrijf je een notitie; de student leest mee.';
  /** Points from the panel at something on the page. */
  const point = async (panel: Page, button: string, at: () => Promise<void>) => {
    await panel.locator('.picker').getByRole('button', { name: button }).click();
    await expect.poll(() => panel.locator('.picker').innerText()).toContain('Klik nu op de pagina');
    await page.bringToFront();
    await at();
  };
  const says = (panel: Page, words: string) =>
    expect.poll(() => panel.locator('.picker').innerText(), { timeout: 8000 }).toContain(words);
  /** Goes to a page and has it looked at, once it answers. */
  const look = async (panel: Page, go: () => Promise<unknown>, words: string) => {
    await go();
    await page.bringToFront();
    await expect
      .poll(
        async () => {
          const button = panel.locator('.picker').getByRole('button', { name: 'Kijk na' });
          if ((await button.count()) > 0) await button.click();
          return panel.locator('.picker').innerText();
        },
        { timeout: 8000 },
      )
      .toContain(words);
  };
  const open = async (): Promise<Page> => {
    const panel = await openPanel();
    await unfold(panel, '.picker');
    await panel.locator('.picker').getByRole('combobox').selectOption('notes');
    return panel;
  };

  test('makes a profile by pointing, checks it, and it knows another student, survives a redesign, and keeps no name', async () => {
    await page.goto(`${server.url}/own/one`);
    const panel = await open();
    await point(panel, 'Wijs de titel aan', () => page.locator('h1').click());
    await says(panel, 'Hier lees ik: Notities.');
    await point(panel, 'Wijs de naam aan', () => page.locator('b').click());
    await says(panel, 'Hier lees ik: Noor Bakker.');
    await point(panel, 'Wijs het tekstveld aan', () => page.locator('textarea').click());
    await says(panel, 'Hier schrijf je.');
    await panel.screenshot({ path: join(SHOTS, 'panel-picker.png'), fullPage: true });
    await look(panel, () => page.goto(`${server.url}/own/one`), 'Hier lees ik dezelfde naam.');
    await look(panel, () => page.goto(`${server.url}/own/other`), 'Bij een andere student lees ik: Sem Wit.');
    await look(panel, () => page.goto(`${server.url}/own/redesigned`), 'Ook hier staat die titel.');
    await look(panel, () => page.goto(`${server.url}/own/else`), 'Op een andere pagina herken ik dit niet.');
    await panel.locator('.picker').getByRole('button', { name: 'Bewaar', exact: true }).click();
    await says(panel, 'Bewaard.');
    await panel.locator('.picker').getByRole('button', { name: 'Toch niet' }).click();
    await says(panel, 'Het is weer zoals het was.');
    await panel.close();
  });

  test('what was told survives a redesign: classes gone, order changed; and can be changed by form, and back', async () => {
    await page.goto(`${server.url}/own/one`);
    const panel = await open();
    await point(panel, 'Wijs de titel aan', () => page.locator('h1').click());
    await says(panel, 'Hier lees ik: Notities.');
    await point(panel, 'Wijs de naam aan', () => page.locator('b').click());
    await says(panel, 'Hier lees ik: Noor Bakker.');
    await panel.locator('.picker').getByRole('button', { name: 'Bewaar zonder nakijken' }).click();
    await page.bringToFront();
    for (const [path, name] of [
      ['/own/one', 'Noor'],
      ['/own/other', 'Sem'],
      ['/own/redesigned', 'Sem'],
    ] as const) {
      await page.goto(server.url + path);
      await expect.poll(() => shown(panel), { timeout: 8_000 }).toEqual({ why: NOTE, name });
    }
    await page.goto(`${server.url}/own/else`);
    await expect.poll(() => shown(panel), { timeout: 8_000 }).toEqual({ why: GENERIC, name: null });
    await unfold(panel, '.profiles');
    await panel.getByRole('button', { name: 'Wijzig: localhost' }).click();
    await panel.getByLabel('Woorden in de titel').fill('cijfers');
    await panel.getByLabel('Woorden in de titel').press('Tab');
    await panel.screenshot({ path: join(SHOTS, 'panel-profile-form.png'), fullPage: true });
    await panel.locator('.profile-form').getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.bringToFront();
    await expect.poll(() => shown(panel), { timeout: 8_000 }).toEqual({ why: NOTE, name: 'Sem' });
    await panel.locator('.profiles').getByRole('button', { name: 'Toch niet' }).click();
    await page.bringToFront();
    await expect.poll(() => shown(panel), { timeout: 8_000 }).toEqual({ why: GENERIC, name: null });
    expect(await dumpKept(panel)).not.toMatch(/Noor|Bakker|Sem Wit/);
    await panel.getByRole('button', { name: 'Haal weg: localhost' }).click();
    await panel.close();
  });

  test('points in a shadow root, and reads a name behind a number', async () => {
    await page.goto(`${server.url}/shadow#/logboeken`);
    const panel = await open();
    await point(panel, 'Wijs de titel aan', () => page.locator('dna-page-header .title').click());
    await says(panel, 'Hier lees ik: Logboeken.');
    await point(panel, 'Wijs de naam aan', () => page.locator('dna-page-header .subject').click());
    await says(panel, 'Hier lees ik: Noor Bakker.');
    expect(await panel.locator('.picker code').allTextContents()).toContain('dna-page-header >> div.title');
    const go = (hash: string) => () => page.evaluate((to) => (location.hash = to), hash);
    await look(panel, go('#/logboeken/2'), 'Bij een andere student lees ik: Sem Wit.');
    await look(panel, go('#/cijfers'), 'Op een andere pagina herken ik dit niet.');
    await panel.locator('.picker').getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.bringToFront();
    await page.evaluate(() => (location.hash = '#/logboeken'));
    await expect.poll(() => shown(panel), { timeout: 8_000 }).toEqual({ why: NOTE, name: 'Noor' });
    await panel.close();
  });

  test('points in frames, and refuses what is made up anew at every visit', async () => {
    await page.goto(`${server.url}/frameset`);
    const panel = await open();
    const content = page.frameLocator('frame[name=content]');
    await point(panel, 'Wijs de titel aan', () => content.locator('h1').click());
    await says(panel, 'Hier lees ik: Notities.');
    expect(await panel.locator('.picker code').first().textContent()).toMatch(/^frame\[name='content'\] >> /);
    await page.goto(`${server.url}/wicket/one`);
    await point(panel, 'Wijs de naam aan', () => page.locator('.LayTitlebarDeelnemer').click());
    await says(panel, 'Hier lees ik: Noor Bakker.');
    const ways = await panel.locator('.picker code').allTextContents();
    expect(ways.filter((way) => /#id|12345|nth|Noor/.test(way))).toEqual([]);
    await page.goto(`${server.url}/jsf/one`);
    await point(panel, 'Wijs de naam aan', () => page.locator('.ui-outputlabel').click());
    await says(panel, 'Hier lees ik: Noor Bakker.');
    const ends = await panel.locator('.picker code').allTextContents();
    expect(ends).toContain("span[id$=':naam']");
    expect(ends.filter((way) => /j_idt|Noor/.test(way))).toEqual([]);
    await panel.close();
  });
});
