import { chromium } from 'playwright';
import type { Browser, BrowserContext } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium } from '../browsers/find-browser.ts';
import { ask, openEmulatedOutlook } from './emulator/open-outlook.ts';
import type { OutlookSetup } from './emulator/open-outlook.ts';

const STUDENT = { address: 'sem@student.school.example', name: 'Sem' };
const COLLEAGUE = { address: 'ans@school.example', name: 'Ans' };
const roaming = { settings: '{"version":2,"isIntroduced":true}' };
const mail = (words: string, more: Partial<OutlookSetup> = {}): OutlookSetup => ({
  bodyHtml: `<div>${words}</div>`,
  to: [STUDENT],
  roaming,
  ...more,
});
const FIRST = mail('Je moet morgen je opdracht inleveren.');
const SECOND = mail('Je moet vrijdag je formulier meenemen.');

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium() ?? '', chromiumSandbox: false });
});
afterAll(() => browser?.close());
beforeEach(async () => {
  context = await browser.newContext({ ignoreHTTPSErrors: true });
});
afterEach(() => context.close());

describe('a pinned pane', () => {
  test('follows from mail to mail, also over one that is read and one for a colleague', async () => {
    const { page, pane, next } = await openEmulatedOutlook(context, FIRST);
    await pane.getByText('je opdracht').first().waitFor();
    await next(mail('', { isRead: true }));
    await pane.getByText('Open een bericht dat je schrijft').waitFor();
    expect(await pane.getByText('je opdracht').count()).toBe(0);
    await next(mail('Je moet de notulen sturen.', { to: [COLLEAGUE] }));
    await pane.getByText('Dan lees ik niet mee').waitFor();
    const reads = () => ask(page, (emulated) => emulated.log.filter((call) => call === 37).length, null);
    const before = await reads();
    await next({ ...SECOND, quirks: ['item-null'] });
    await pane.getByText('je formulier').first().waitFor();
    expect(await pane.getByText('notulen').count()).toBe(0);
    expect(await reads()).toBe(before + 1);
  });

  test('what was asked about one mail is not asked about the next', async () => {
    const { pane, next } = await openEmulatedOutlook(context, mail('Je moet komen.', { to: [COLLEAGUE] }));
    await pane.getByRole('button', { name: 'Kijk toch mee' }).click();
    await pane
      .getByRole('button', { name: /^Pas aan/ })
      .first()
      .waitFor();
    await next(mail('Je moet de notulen sturen.', { to: [COLLEAGUE] }));
    await pane.getByText('Dan lees ik niet mee').waitFor();
  });

  test('never writes in another mail than the one it read', async () => {
    const { page, pane, body, next } = await openEmulatedOutlook(context, { ...FIRST, slow: 300 });
    await pane
      .getByRole('button', { name: /^Pas aan/ })
      .first()
      .click();
    await next({ ...SECOND, slow: 300 });
    await pane.getByText('je formulier').first().waitFor();
    expect(await body()).toBe(SECOND.bodyHtml);
    expect(await ask(page, (emulated) => emulated.writes, null)).toBe(0);
  });

  test('a slow answer about an earlier mail says nothing about this one', async () => {
    const { pane, next } = await openEmulatedOutlook(context, {
      ...mail('Je moet komen.', { to: [COLLEAGUE] }),
      slow: 600,
    });
    await pane.getByText('Ik lees even mee').waitFor();
    await next({ ...SECOND, slow: 20 });
    await pane.getByText('Voor een student').waitFor();
    await pane.getByText('je formulier').first().waitFor();
    expect(await pane.getByText('Voor een collega').count()).toBe(0);
  });
});

describe('readers', () => {
  test('half-typed addresses count once they are whole, and many make a group', async () => {
    const { page, pane } = await openEmulatedOutlook(context, {
      ...FIRST,
      to: [COLLEAGUE, { ...STUDENT, isHalfTyped: true }],
    });
    await pane.getByText('Dan lees ik niet mee').waitFor();
    await ask(page, (emulated, fields) => emulated.changeRecipients(fields), { to: [COLLEAGUE, STUDENT] });
    await pane.getByText('Voor een student').waitFor();
    await ask(page, (emulated, fields) => emulated.changeRecipients(fields), {
      to: [STUDENT],
      bcc: [{ address: 'noor@student.school.example', name: 'Noor' }],
    });
    await pane.getByText('Voor een groep studenten').waitFor();
  });

  test('a class behind one address is a group, and is kept', async () => {
    const klas = { address: 'klas3b@school.example', name: '3B' };
    const { page, pane } = await openEmulatedOutlook(context, { ...FIRST, to: [klas] });
    await pane.getByText('Voor een collega').click();
    await pane.getByRole('combobox', { name: klas.address }).selectOption('group');
    await pane.getByText('Voor een groep studenten').waitFor();
    await expect
      .poll(() => ask(page, (emulated) => emulated.roaming['settings'], null))
      .toContain('"groups":["klas3b@school.example"]');
  });

  test('the first question is asked once, and its answer holds at once', async () => {
    const number = { address: 's12345@school.example', name: 'Sem' };
    const { page, pane, next } = await openEmulatedOutlook(context, { ...FIRST, to: [number], roaming: {} });
    await pane.getByRole('button', { name: '@student.school.example' }).click();
    const settings = () => ask(page, (emulated) => emulated.roaming['settings'] ?? '', null);
    await expect.poll(settings).toContain('"student.school.example":"student"');
    expect(await pane.getByText('Hoe herken ik').count()).toBe(0);
    const stranger = { address: 'wie@elders.example', name: 'Wie' };
    await next({ ...SECOND, to: [stranger], roaming: { settings: await settings() } });
    await pane.getByText('Dan lees ik niet mee').waitFor();
    expect(await pane.getByText('Hoe herken ik').count()).toBe(0);
  });

  test('a pattern, a domain and what is none of it, by hand', async () => {
    const { page, pane } = await openEmulatedOutlook(context, {
      ...FIRST,
      to: [{ address: 'x77@elders.example', name: 'X' }],
    });
    const settings = () => ask(page, (emulated) => emulated.roaming['settings'] ?? '', null);
    await pane.getByText('Instellingen', { exact: true }).click();
    const entry = pane.getByRole('textbox', { name: 'Domein, adres of patroon' });
    await entry.fill('alles');
    await entry.press('Enter');
    await pane.getByText('Dat kan ik niet lezen').waitFor();
    expect(await entry.inputValue()).toBe('alles');
    await entry.fill('x##@elders.example');
    await pane.getByRole('combobox', { name: 'Dit is' }).selectOption('partner');
    await entry.press('Enter');
    await pane.getByText('Een patroon geldt altijd voor studenten').waitFor();
    await pane.getByText('Voor een student').waitFor();
    expect(await entry.inputValue()).toBe('');
    await pane.getByRole('button', { name: 'Haal weg: x##@elders.example' }).click();
    await expect.poll(settings).not.toContain('x##');
  });
});
