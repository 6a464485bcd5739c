import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Browser, BrowserContext } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium } from '../browsers/find-browser.ts';
import { openEmulatedOutlook } from './emulator/open-outlook.ts';
import type { OutlookSetup } from './emulator/open-outlook.ts';

const SHOTS = join(import.meta.dirname, '..', 'artifacts', 'office');
const AXE = readFileSync(join(import.meta.dirname, '..', '..', 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const BODY =
  '<div>Hoi Sem,</div><div><br></div><div>Fijn. Je <b>moet</b> morgen je opdracht inleveren.</div><div id="Signature">Karin, je moet</div><div id="appendonsend"></div><div id="divRplyFwdMsg">Van: Sem<br>Je moet mij bellen.</div>';
const REWRITTEN =
  '<div>Hoi Sem,</div><div><br></div><div>Fijn. Wil je<b></b> morgen je opdracht inleveren?</div><div id="Signature">Karin, je moet</div><div id="appendonsend"></div><div id="divRplyFwdMsg">Van: Sem<br>Je moet mij bellen.</div>';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  browser = await chromium.launch({ executablePath: findChromium() ?? '', chromiumSandbox: false });
});
afterAll(() => browser?.close());
beforeEach(async () => {
  context = await browser.newContext({ ignoreHTTPSErrors: true, permissions: ['clipboard-read', 'clipboard-write'] });
});
afterEach(() => context.close());

const open = (setup: OutlookSetup) => openEmulatedOutlook(context, setup);

describe('the pane', () => {
  test('reviews own words only, writes on a click and takes it back to the letter', async () => {
    const { page, pane, body } = await open({ bodyHtml: BODY });
    await pane.getByText('Je moet morgen je opdracht inleveren.').first().waitFor();
    expect(await pane.getByText('mij bellen').count()).toBe(0);
    await page.screenshot({ path: join(SHOTS, 'pane-nl.png') });
    await pane
      .getByRole('button', { name: /^Pas aan/ })
      .first()
      .click();
    await expect.poll(body).toBe(REWRITTEN);
    await pane
      .getByRole('button', { name: /^Ongedaan maken/ })
      .first()
      .click();
    await expect.poll(body).toBe(BODY);
  });

  test('refuses where a picture could get lost, and offers to copy', async () => {
    const bodyHtml = `${BODY}<img src="cid:foto@1">`;
    const { page, pane, body } = await open({ bodyHtml });
    await pane
      .getByRole('button', { name: /^Pas aan/ })
      .first()
      .click();
    await pane
      .getByRole('button', { name: /^Kopieer/ })
      .first()
      .waitFor();
    expect(await body()).toBe(bodyHtml);
    expect(await page.evaluate(() => (globalThis as unknown as { emulated: { writes: number } }).emulated.writes)).toBe(
      0,
    );
  });

  test('writes in a plain mail too', async () => {
    const { page, pane } = await open({
      bodyHtml: 'Hoi Sem,\n\nJe moet morgen je opdracht inleveren.\n',
      isHtml: false,
    });
    await pane
      .getByRole('button', { name: /^Pas aan/ })
      .first()
      .click();
    await expect
      .poll(() => page.locator('#body').textContent())
      .toBe('Hoi Sem,\n\nWil je morgen je opdracht inleveren?\n');
  });

  test('says so kindly when Outlook does not answer well', async () => {
    const { pane } = await open({ bodyHtml: BODY, failing: [37] });
    await pane.getByRole('button').first().waitFor();
    expect(await pane.getByText('Je moet morgen').count()).toBe(0);
  });

  test('is clean for axe, in English, dark and narrow', async () => {
    const { page, pane } = await open({ bodyHtml: '<div>You must sign this tomorrow.</div>', locale: 'en-US' });
    await page.emulateMedia({ colorScheme: 'dark' });
    await pane.getByText('You must sign this tomorrow.').first().waitFor();
    await page.screenshot({ path: join(SHOTS, 'pane-en-dark.png') });
    const frame = page.frames().find((candidate) => candidate.url().includes('taskpane'));
    await frame?.evaluate(AXE);
    const result = await frame?.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }).axe.run(),
    );
    expect(result?.violations.map((violation) => violation.id)).toEqual([]);
  });
});

describe('on send', () => {
  const nudge = { nudgeOnSend: 'true' };
  const isReady = () =>
    (globalThis as unknown as { emulated: { eventsReady?: boolean } }).emulated.eventsReady === true;

  test.each([
    ['the nudge is off', {}, BODY],
    ['there is nothing to say', nudge, '<div>Fijn dat je er was.</div>'],
  ])('the mail goes when %s', async (_why, roaming, bodyHtml) => {
    const { page } = await open({ bodyHtml, roaming });
    await page.waitForFunction(isReady);
    await page.locator('#send').click();
    await expect.poll(() => page.locator('#sent').textContent()).toBe('Verzonden');
  });

  test('a nudge comes once a text, is short, and sending anyway is always there', async () => {
    const { page, body } = await open({ bodyHtml: BODY, roaming: nudge });
    const before = await body();
    await page.waitForFunction(isReady);
    await page.locator('#send').click();
    await page.locator('#nudge p').waitFor();
    const text = (await page.locator('#nudge p').textContent()) ?? '';
    expect(text).toContain('Wil je morgen je opdracht inleveren?');
    expect(text.length).toBeLessThanOrEqual(500);
    await page.getByRole('button', { name: 'Niet verzenden' }).click();
    await page.locator('#send').click();
    await expect.poll(() => page.locator('#sent').textContent()).toBe('Verzonden');
    expect(await body()).toBe(before);
  });

  test('the mail goes when a call fails', async () => {
    const { page } = await open({ bodyHtml: BODY, roaming: nudge, failing: [37] });
    await page.waitForFunction(isReady);
    await page.locator('#send').click();
    await expect.poll(() => page.locator('#sent').textContent()).toBe('Verzonden');
  });
});
