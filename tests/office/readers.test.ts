import { chromium } from 'playwright';
import type { Browser, BrowserContext } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium } from '../browsers/find-browser.ts';
import { ask, openEmulatedOutlook } from './emulator/open-outlook.ts';
import type { OutlookSetup } from './emulator/open-outlook.ts';

const BODY = '<div>Hoi Sem,</div><div>Je moet morgen je opdracht inleveren.</div>';
const STUDENT = { address: 'sem@student.school.example', name: 'Sem' };
const COLLEAGUE = { address: 'ans@school.example', name: 'Ans' };
const STRANGER = { address: 'info@bedrijf.example', name: 'Bedrijf' };

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

const open = (setup: Partial<OutlookSetup>) => openEmulatedOutlook(context, { bodyHtml: BODY, ...setup });

describe('for whom', () => {
  test('a mail to a student is served', async () => {
    const { pane } = await open({ to: [STUDENT] });
    await pane.getByText('Voor een student').waitFor();
    await pane.getByRole('button', { name: /^Pas aan/ }).waitFor();
  });

  test('a mail to a colleague is not even read, until the person asks', async () => {
    const { page, pane } = await open({ to: [COLLEAGUE] });
    await pane.getByText('Dan lees ik niet mee').waitFor();
    expect(await ask(page, (emulated) => emulated.log.includes(37), null)).toBe(false);
    await pane.getByRole('button', { name: 'Kijk toch mee' }).click();
    await pane.getByRole('button', { name: /^Pas aan/ }).waitFor();
  });

  test('it is seen when a student is added, also where the event does not say which field changed', async () => {
    const { page, pane } = await open({ to: [COLLEAGUE], quirks: ['no-changed-fields'] });
    await pane.getByText('Dan lees ik niet mee').waitFor();
    await ask(page, (emulated, fields) => emulated.changeRecipients(fields), { cc: [STUDENT] });
    await pane.getByRole('button', { name: /^Pas aan/ }).waitFor();
  });

  test('asks about a strange domain once, and keeps the answer in the mailbox', async () => {
    const { page, pane, next } = await open({ to: [STRANGER] });
    await pane.getByText('Wie schrijf je op bedrijf.example?').waitFor();
    await pane.getByRole('button', { name: 'Partners' }).click();
    await pane.getByText('Voor een partner van de school').waitFor();
    const kept = () => ask(page, (emulated) => emulated.roaming['settings'] ?? '', null);
    await expect.poll(kept).toContain('"bedrijf.example":"partner"');
    await next({ bodyHtml: BODY, to: [{ address: 'wie@elders.example', name: 'Wie' }] });
    await pane.getByText('Dan lees ik niet mee').waitFor();
  });
});

describe('while writing', () => {
  const ready = (page: Awaited<ReturnType<typeof open>>['page']) =>
    expect.poll(() => ask(page, (emulated) => emulated.eventsReady, null)).toBe(true);
  const notices = (page: Awaited<ReturnType<typeof open>>['page']) =>
    ask(page, (emulated) => emulated.notices.map((notice) => notice.message), null);

  test('one line offers the pane when a student is added, once', async () => {
    const { page } = await open({ to: [] });
    await ready(page);
    await ask(page, (emulated) => emulated.compose(), null);
    await expect.poll(() => ask(page, (emulated) => emulated.completed !== undefined, null)).toBe(true);
    await ask(page, (emulated, fields) => emulated.changeRecipients(fields), { to: [STUDENT] });
    await expect
      .poll(() => notices(page))
      .toEqual(['Je schrijft aan een student. Zin in een paar ideeën voor je tekst?']);
    await ask(page, (emulated, fields) => emulated.changeRecipients(fields), { cc: [COLLEAGUE] });
    await expect.poll(() => ask(page, (emulated) => emulated.completed !== undefined, null)).toBe(true);
    expect(await ask(page, (emulated) => emulated.log.filter((call) => call === 35).length, null)).toBe(1);
  });

  test('two events at once make one line, and both are given back', async () => {
    const { page } = await open({ to: [STUDENT], slow: 50 });
    await ready(page);
    await ask(
      page,
      (emulated, fields) => {
        emulated.compose();
        emulated.changeRecipients(fields);
        emulated.compose();
      },
      { cc: [STUDENT] },
    );
    await expect.poll(() => ask(page, (emulated) => emulated.ends, null)).toBe(3);
    expect(await ask(page, (emulated) => emulated.log.filter((call) => call === 35).length, null)).toBe(1);
  });

  test.each([
    ['a colleague', { to: [COLLEAGUE] }],
    ['an older host', { to: [STUDENT], mailboxSet: '1.9' }],
    ['a person who wants none', { to: [STUDENT], roaming: { lineWhileWriting: 'false' } }],
  ])('no line for %s', async (_who, setup) => {
    const { page } = await open(setup);
    await ready(page);
    await ask(page, (emulated) => emulated.compose(), null);
    await expect.poll(() => ask(page, (emulated) => emulated.completed !== undefined, null)).toBe(true);
    expect(await notices(page)).toEqual([]);
  });
});

describe('on send', () => {
  test('a mail to a colleague goes without a word, and its body is not read', async () => {
    const { page } = await open({ to: [COLLEAGUE], roaming: { nudgeOnSend: 'true' } });
    await expect.poll(() => ask(page, (emulated) => emulated.eventsReady, null)).toBe(true);
    await page.locator('#send').click();
    await expect.poll(() => page.locator('#sent').textContent()).toBe('Verzonden');
    expect(await ask(page, (emulated) => emulated.log.includes(37), null)).toBe(false);
  });

  test('to a student it asks, with a button that opens the pane, and never writes', async () => {
    const { page } = await open({ to: [STUDENT], roaming: { nudgeOnSend: 'true' } });
    await expect.poll(() => ask(page, (emulated) => emulated.eventsReady, null)).toBe(true);
    await page.locator('#send').click();
    await page.locator('#nudge p').waitFor();
    const { commandId, writes } = await ask(
      page,
      (emulated) => ({ commandId: emulated.completed?.commandId, writes: emulated.writes }),
      null,
    );
    expect({ commandId, writes }).toEqual({ commandId: 'openUitnodigend', writes: 0 });
    await page.getByRole('button', { name: 'Toch verzenden' }).click();
    await expect.poll(() => page.locator('#sent').textContent()).toBe('Verzonden');
  });
});
