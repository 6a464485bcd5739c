import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium } from '../browsers/find-browser.ts';
import { ask, openEmulatedOutlook } from './emulator/open-outlook.ts';
import type { OutlookSetup } from './emulator/open-outlook.ts';

const SHOTS = join(import.meta.dirname, '..', 'artifacts', 'office');
const FILE = 'uitnodigend.config.json';
const STUDENT = { address: 's123456@school.example', name: 'Sem' };
const BODY = '<div>Hoi Sem,</div><div>Je moet morgen je opdracht inleveren.</div><div>Kom gezwind.</div>';
const WHY = { nl: 'Zo hebben we het met de teams afgesproken.', en: 'We agreed so with the teams.' };
const CONFIG = {
  format: 1,
  sets: ['sets/team-zorg.json'],
  readers: { domains: { 'bedrijf.example': 'partner' }, patterns: ['s######@school.example'], groups: [] },
  nudgeOnSend: true,
  locks: [
    { what: 'nudgeOnSend', by: 'Team Onderwijs', why: WHY },
    { what: 'readers', by: 'Team Onderwijs', why: WHY },
  ],
};
const TITLE = { nl: 'Een gewoner woord voor haast', en: 'A more ordinary word for haste' };
const SET = {
  format: 1,
  id: 'team-zorg',
  name: 'Team Zorg',
  version: 3,
  rules: [
    {
      category: 'team.zorg',
      language: 'nl',
      mechanism: 'm5',
      reference: 'nji-ecbo-2023-2.5',
      level: 'ordinary',
      channels: ['mail-to-student'],
      title: TITLE,
      why: { nl: 'Dit woord kent niet iedereen.', en: 'Not everybody knows this word.' },
      rules: [{ name: 'gezwind', match: ['gezwind'], fires: ['Kom **gezwind**.'], quiet: ['Kom snel.'] }],
    },
  ],
};

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  browser = await chromium.launch({ executablePath: findChromium() ?? '', chromiumSandbox: false });
});
afterAll(() => browser?.close());
beforeEach(async () => {
  context = await browser.newContext({ ignoreHTTPSErrors: true });
});
afterEach(() => context.close());

const open = (setup: Partial<OutlookSetup>) =>
  openEmulatedOutlook(context, { bodyHtml: BODY, to: [STUDENT], ...setup });
const beside = (config: unknown, set: unknown = SET) => ({
  [FILE]: typeof config === 'string' ? config : JSON.stringify(config),
  'sets/team-zorg.json': typeof set === 'string' ? set : JSON.stringify(set),
});
const roaming = (page: Page) => ask(page, (emulated) => JSON.parse(emulated.roaming['settings'] ?? '{}') as Kept, null);
interface Kept {
  school?: { nudgeOnSend?: boolean };
  nudgeOnSend?: boolean;
}

describe('the file of an administrator', () => {
  test('sets, locks and who is who hold, and say who decided and why', async () => {
    const { page, pane } = await open({ beside: beside(CONFIG) });
    await pane.getByText('Voor een student').waitFor();
    await pane.getByRole('heading', { name: TITLE.nl }).waitFor();
    await pane.getByText('Instellingen', { exact: true }).click();
    const nudge = pane.getByRole('checkbox', { name: 'nog één idee' });
    expect([await nudge.isChecked(), await nudge.isDisabled()]).toEqual([true, true]);
    expect(await pane.getByText(`Team Onderwijs heeft dit vastgezet. ${WHY.nl}`).count()).toBe(2);
    await pane.getByText('Team Zorg, versie 3').waitFor();
    await pane.getByText('s######@school.example').waitFor();
    await page.setViewportSize({ width: 1000, height: 1900 });
    await pane.locator('body').screenshot({ path: join(SHOTS, 'school-nl.png') });
  });

  test('comes along to the moment of sending', async () => {
    const { page } = await open({ beside: beside(CONFIG) });
    await expect.poll(() => roaming(page)).toMatchObject({ school: { nudgeOnSend: true } });
    await ask(page, (emulated) => emulated.restartEvents(), null);
    await expect.poll(() => ask(page, (emulated) => emulated.eventsReady, null)).toBe(true);
    await page.locator('#send').click();
    await page.locator('#nudge p').waitFor();
  });

  test('that is gone again leaves nothing behind', async () => {
    const kept = JSON.stringify({ version: 2, school: { readers: {}, nudgeOnSend: true, locks: [] }, muted: [] });
    const { page } = await open({ roaming: { settings: kept } });
    await expect.poll(() => roaming(page)).not.toHaveProperty('school');
  });

  test.each([
    ['no file', {}],
    ['a host that answers with a page of its own', { [FILE]: '<!doctype html><title>Niets</title>' }],
  ])('%s is no problem', async (_what, files) => {
    const { page, pane } = await open({ beside: files });
    await pane.getByRole('button', { name: /^Pas aan/ }).waitFor();
    expect(await pane.getByText('nog niet in orde').count()).toBe(0);
    expect(await roaming(page)).toEqual({});
  });

  test('that is broken is told kindly, with the place, and what was known holds', async () => {
    const kept = JSON.stringify({ version: 2, school: { readers: {}, nudgeOnSend: true, locks: [] } });
    const wrong = { ...CONFIG, readers: { groups: ['klas3b'] }, kleur: 'rood' };
    const { page, pane } = await open({ beside: beside(wrong), roaming: { settings: kept } });
    await pane.getByText('Het bestand van je school is nog niet in orde').waitFor();
    await pane.getByText('Voor de beheerder').click();
    await pane.getByText('readers › groups[0]: Hier past een volledig mailadres').waitFor();
    await pane.getByText('kleur: ‘kleur’ is hier niet bekend.').waitFor();
    await pane.locator('body').screenshot({ path: join(SHOTS, 'school-broken-nl.png') });
    await pane.getByText('Instellingen', { exact: true }).click();
    expect(await pane.getByRole('checkbox', { name: 'nog één idee' }).isChecked()).toBe(true);
    expect(await roaming(page)).toHaveProperty('school');
  });

  test('with a set that is broken keeps the rest', async () => {
    const { pane } = await open({ beside: beside(CONFIG, '{"format": 1, "id": "team-zorg"') });
    await pane.getByText('Een set van je school is nog niet in orde').waitFor();
    await pane.getByText('Voor de beheerder').click();
    await pane.getByText('sets/team-zorg.json').waitFor();
    await pane.getByRole('button', { name: /^Pas aan/ }).waitFor();
  });

  test('that cannot be reached changes nothing', async () => {
    const school = { readers: { patterns: ['s######@school.example'] }, locks: [] };
    const settings = JSON.stringify({ version: 2, school });
    const { pane } = await open({ beside: { [FILE]: null }, roaming: { settings } });
    await pane.getByText('nu onbereikbaar').waitFor();
    await pane.getByText('Voor een student').waitFor();
  });

  test('is read, and all works, under the policy that the guide asks for', async () => {
    const guide = readFileSync(join(import.meta.dirname, '..', '..', 'office-addin', 'README.md'), 'utf8');
    const [, policy = ''] = /Content-Security-Policy: (.*)/.exec(guide) ?? [];
    expect(policy).toContain("default-src 'self'");
    const complaints: string[] = [];
    context.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) complaints.push(message.text());
    });
    const headers = { 'content-security-policy': policy };
    const { page, pane, body } = await open({ beside: beside(CONFIG), headers });
    await pane.getByRole('heading', { name: TITLE.nl }).waitFor();
    await pane
      .getByRole('button', { name: /^Pas aan/ })
      .first()
      .click();
    await expect.poll(body).toContain('Wil je morgen je opdracht inleveren?');
    await expect.poll(() => ask(page, (emulated) => emulated.eventsReady, null)).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('nothing else goes out than the file, its sets and Outlook’s own library', async () => {
    const asked: string[] = [];
    context.on('request', (request) => asked.push(new URL(request.url()).origin));
    const { pane } = await open({ beside: beside(CONFIG) });
    await pane.getByRole('heading', { name: TITLE.nl }).waitFor();
    const own = ['https://localhost:3000', 'https://localhost:8443'];
    const office = ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'];
    expect([...new Set(asked)].filter((origin) => ![...own, ...office].includes(origin))).toEqual([]);
  });
});

describe('the mailbox', () => {
  test('settings of the first version come over, and the old keys go', async () => {
    const { page, pane } = await open({ roaming: { muted: '["directive.must"]', nudgeOnSend: 'true' } });
    await pane.getByText('Instellingen', { exact: true }).click();
    const nudge = pane.getByRole('checkbox', { name: 'nog één idee' });
    expect(await nudge.isChecked()).toBe(true);
    await nudge.uncheck();
    await expect.poll(() => roaming(page)).toMatchObject({ version: 2, nudgeOnSend: false, muted: ['directive.must'] });
    expect(await ask(page, (emulated) => Object.keys(emulated.roaming), null)).toEqual(['settings']);
  });

  test('a full mailbox forgets the oldest marks and says so', async () => {
    const marks = Object.fromEntries(Array.from({ length: 900 }, (_, n) => [`s${n}@school.example`, 'student']));
    const settings = JSON.stringify({ version: 2, isIntroduced: true, readers: { marks } });
    const { page, pane } = await open({ roaming: { settings } });
    await pane.getByText('Voor een student').click();
    await pane.getByRole('combobox', { name: STUDENT.address }).selectOption('partner');
    await pane.getByText('De oudste adressen zijn vergeten').waitFor();
    const kept = await ask(page, (emulated) => emulated.roaming['settings'] ?? '', null);
    expect(kept).toContain(`"${STUDENT.address}":"partner"`);
    expect(kept).not.toContain('"s0@school.example"');
  });

  test('that does not take it lets the choice hold for now, and says so', async () => {
    const { pane } = await open({ failing: [404], roaming: { settings: '{"version":2,"isIntroduced":true}' } });
    await pane.getByText('Voor een student').click();
    await pane.getByRole('combobox', { name: STUDENT.address }).selectOption('colleague');
    await pane.getByText('Outlook kon dit net niet bewaren').waitFor();
    await pane.getByText('Dan lees ik niet mee').waitFor();
  });
});
