import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startChromium } from '../browsers/chromium.ts';
import type { ExtensionBrowser } from '../browsers/chromium.ts';
import { servePages } from '../fixtures/serve-pages.ts';
import type { PageServer } from '../fixtures/serve-pages.ts';
import { STUDENT_SYSTEM_PAGES } from '../fixtures/student-system-pages.ts';

let browser: ExtensionBrowser;
let server: PageServer;
let page: Page;

beforeAll(async () => {
  server = await servePages(STUDENT_SYSTEM_PAGES);
  browser = await startChromium();
  page = await browser.context.newPage();
  await page.goto(server.url + '/fields/index.php');
  await browser.turnOn(page);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(() => page.reload());

const ours = (selector: string) => page.locator(`uitnodigend-layer ${selector}`);

async function choose(field: string, text: string): Promise<void> {
  await page.locator(field).click();
  await page.keyboard.type(text);
  await ours('.mark button').click();
  await ours('.choice:not(.keep)').first().click();
}

describe('in a student system', () => {
  test('a note gets the tips for notes, and is written in', async () => {
    await choose('#note', 'Hij snapt de opdracht niet. ');
    await expect.poll(() => page.locator('#note').inputValue()).toBe('Hij snapt de opdracht nog niet. ');
    await page.keyboard.type('Sem is lui. ');
    // Not the way back from the first one, which may still stand in the mark.
    await ours('.mark .count').click();
    await ours('.card').waitFor();
    expect(await ours('.card h2').innerText()).toBe('Wat je zag of hoorde');
  });

  test('a note in the frame of an editor as well', async () => {
    const body = page.frameLocator('#note_ifr').locator('body');
    await body.click();
    await ours('.mark button').click();
    await ours('.choice:not(.keep)').first().click();
    await expect.poll(() => body.innerText()).toBe('Hij snapt de opdracht nog niet.');
  });

  test('a note is looked at when the writer goes elsewhere, without a pause', async () => {
    await page.locator('#note').click();
    await page.keyboard.type('Hij snapt de opdracht niet. ');
    const before = Date.now();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await ours('.mark button').waitFor();
    expect(Date.now() - before).toBeLessThan(1_500);
  });

  test('a field that nobody described is left as it is, and the sentence is offered to copy', async () => {
    await choose('#other', 'Je moet morgen komen. ');
    await ours('.to-copy').waitFor();
    expect(await ours('[role=status]').allInnerTexts()).toContainEqual(expect.stringContaining('waarvoor het is'));
    expect(await page.locator('#other').inputValue()).toBe('Je moet morgen komen. ');
  });
});
