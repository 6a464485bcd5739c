import { chromium } from 'playwright';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium } from '../browsers/find-browser.ts';
import { ask, openEmulatedOutlook } from './emulator/open-outlook.ts';
import type { OutlookSetup } from './emulator/open-outlook.ts';

const STUDENT = { address: 'sem@student.school.example', name: 'Sem' };
const roaming = { settings: '{"version":2,"isIntroduced":true}' };
const DUTY = 'Je moet morgen je opdracht inleveren.';
const QUESTION = 'Wil je morgen je opdracht inleveren?';
const QUOTE =
  '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Van:</b> Sem</div><blockquote>Je moet mij bellen.</blockquote>';

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

const open = (bodyHtml: string, more: Partial<OutlookSetup> = {}) =>
  openEmulatedOutlook(context, { bodyHtml, to: [STUDENT], roaming, ...more });
const applyFirst = (pane: FrameLocator) =>
  pane
    .getByRole('button', { name: /^Pas aan: / })
    .first()
    .click();
const writes = (page: Page) => ask(page, (emulated) => emulated.writes, null);
const become = (page: Page, change: object) => ask(page, (emulated, about) => emulated.become(about), change);

describe('several at once', () => {
  test('are one write, in a reply with bold, a list and a quote, and one step takes them back', async () => {
    const bodyHtml = `<div>Hoi Sem,</div><div>Je <b>moet</b> morgen je opdracht inleveren.</div><ul><li>Je moet vrijdag je formulier meenemen.</li></ul>${QUOTE}`;
    const { page, pane, body } = await open(bodyHtml, { quirks: ['out-of-order', 'stale-read'] });
    await pane.getByRole('button', { name: 'Pas deze 2 aan' }).click();
    await pane.getByText('Aangepast.').waitFor();
    const expected = bodyHtml
      .replace('Je <b>moet</b> morgen je opdracht inleveren.', 'Wil je<b></b> morgen je opdracht inleveren?')
      .replace('Je moet vrijdag je formulier meenemen.', 'Wil je vrijdag je formulier meenemen?');
    expect(await body()).toBe(expected);
    expect(await writes(page)).toBe(1);
    await pane.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(body).toBe(bodyHtml);
  });
});

describe('a person who writes on meanwhile', () => {
  const BODY = `<div>Hoi Sem,</div><div>${DUTY}</div>`;
  const type = (page: Page, html: string) =>
    page.locator('#body').evaluate((field, words) => (field.innerHTML = words), html);

  test('elsewhere: the sentence is found where it stands now, and what was written stays', async () => {
    const { page, pane, body } = await open(BODY);
    await pane.locator('article').first().waitFor();
    await type(page, `<div>Dag Sem, fijn je te zien.</div><div>${DUTY}</div>`);
    await applyFirst(pane);
    await expect.poll(body).toBe(`<div>Dag Sem, fijn je te zien.</div><div>${QUESTION}</div>`);
    await type(page, `<div>Dag.</div><div>${QUESTION}</div><div>Tot morgen.</div>`);
    await pane.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(body).toBe(`<div>Dag.</div><div>${DUTY}</div><div>Tot morgen.</div>`);
  });

  test('in the sentence: nothing is written, and the sentence is on offer', async () => {
    const { page, pane, body } = await open(BODY);
    await pane.locator('article').first().waitFor();
    const changed = '<div>Hoi Sem,</div><div>Je moet morgen je mooie opdracht inleveren.</div>';
    await type(page, changed);
    await applyFirst(pane);
    await pane.getByText('De tekst is net veranderd').waitFor();
    await pane.getByRole('button', { name: 'Kopieer deze zin' }).waitFor();
    expect([await body(), await writes(page)]).toEqual([changed, 0]);
  });
});

describe('a host that does not do its work', () => {
  test.each([
    ['reading fails', { failing: [37] }, 'Het lukt nu niet'],
    ['writing fails', { failing: [38] }, 'Het lukt nu niet'],
    ['it does not say what is attached', { failing: [149] }, 'Het lukt nu niet'],
    ['writing is never answered', { silent: [38] }, 'Het duurt te lang'],
  ])('%s: nothing is lost, and the sentence is on offer', async (_what, change, words) => {
    const { page, pane, body } = await open(`<div>${DUTY}</div>`);
    await pane.locator('article').first().waitFor();
    await become(page, change);
    await applyFirst(pane);
    await pane.getByText(words).waitFor({ timeout: 40_000 });
    await pane.getByRole('button', { name: 'Kopieer deze zin' }).waitFor();
    await pane.getByRole('button', { name: 'Vervang selectie' }).waitFor();
    expect(await body()).toBe(`<div>${DUTY}</div>`);
  });

  test('what was written cannot be read back: it says so, and does not write again', async () => {
    const { page, pane, body } = await open(`<div>${DUTY}</div>`, { slow: 500 });
    await pane.locator('article').first().waitFor();
    await applyFirst(pane);
    await expect.poll(() => writes(page)).toBe(1);
    await become(page, { failing: [37] });
    await pane.getByText('kan niet nalezen').waitFor();
    expect([await body(), await writes(page)]).toEqual([`<div>${QUESTION}</div>`, 1]);
  });

  test('it gets at most three calls at once, however often it is asked', async () => {
    const { page, pane } = await open(`<div>${DUTY}</div>`, { slow: 120, quirks: ['out-of-order'] });
    await pane.locator('article').first().waitFor();
    const frame = page.frames().find((each) => each.url().includes('taskpane'));
    await frame?.evaluate(() => {
      for (let time = 0; time < 12; time++) window.dispatchEvent(new Event('focus'));
    });
    await applyFirst(pane);
    await pane.getByText('Aangepast.').waitFor();
    const most = await ask(page, (emulated) => emulated.mostAtOnce, null);
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(3);
  });
});

describe('a very large mail', () => {
  test('of a million characters is read and left whole', async () => {
    const quote = `${QUOTE}<p>${'Lorem ipsum dolor sit amet. '.repeat(37_000)}</p>`;
    const bodyHtml = `<div>Hoi Sem,</div><div>${DUTY}</div>${quote}`;
    expect(bodyHtml.length).toBeGreaterThan(1_000_000);
    const { page, pane } = await open(bodyHtml);
    await applyFirst(pane);
    await pane.getByText('erg groot').waitFor();
    await pane.getByRole('button', { name: 'Kopieer deze zin' }).waitFor();
    expect(await writes(page)).toBe(0);
    await page.evaluate(() => {
      const words = document.querySelectorAll('#body div')[1];
      if (words) window.getSelection()?.selectAllChildren(words);
    });
    await pane.getByRole('button', { name: 'Vervang selectie' }).click();
    await expect.poll(() => page.locator('#body > div').nth(1).textContent()).toBe(QUESTION);
  });
});

describe('what is selected', () => {
  test('in the subject is not the sentence', async () => {
    const { page, pane, body } = await open(`<div>${DUTY}</div><img src="cid:foto@1">`, { subject: DUTY });
    await applyFirst(pane);
    await pane.getByRole('button', { name: 'Vervang selectie' }).waitFor();
    await page.locator('#subject').focus();
    const frame = page.frames().find((each) => each.url().includes('taskpane'));
    // A click would take the focus from the subject; in Outlook the selection stays there.
    await frame?.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent?.trim() === 'Vervang selectie',
      );
      button?.click();
    });
    await pane.getByText('Er is iets anders geselecteerd').waitFor();
    expect(await body()).toContain(DUTY);
  });
});

describe('a plain mail', () => {
  test('keeps the line ends it had', async () => {
    const { page, pane } = await open('', { bodyHtml: `Hoi Sem,\r\n\r\n${DUTY}\r\nGroet`, isHtml: false });
    await applyFirst(pane);
    await expect
      .poll(() => page.locator('#body').evaluate((field) => field.textContent))
      .toBe(`Hoi Sem,\r\n\r\n${QUESTION}\r\nGroet`);
  });
});

describe('copying', () => {
  test('that is not allowed is told, and the sentence can be selected', async () => {
    const { page, pane } = await open(`<div>${DUTY}</div>`);
    await pane.locator('article').first().waitFor();
    const frame = page.frames().find((each) => each.url().includes('taskpane'));
    await frame?.evaluate(() => {
      document.execCommand = () => false;
      Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('denied')) });
    });
    await pane
      .getByRole('button', { name: /^Kopieer: / })
      .first()
      .click();
    await pane.getByText('Kopiëren lukt hier niet').waitFor();
  });
});
