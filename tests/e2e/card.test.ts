import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../browsers/chromium.ts';
import type { ExtensionBrowser } from '../browsers/chromium.ts';
import { WATCH_CARD } from '../browsers/watch-card.ts';
import { FIELD_PAGES } from '../fixtures/field-pages.ts';
import { servePages } from '../fixtures/serve-pages.ts';
import type { PageServer } from '../fixtures/serve-pages.ts';

const SHOTS = join(import.meta.dirname, '..', 'artifacts', 'e2e');
let browser: ExtensionBrowser;
let server: PageServer;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  server = await servePages(FIELD_PAGES);
  browser = await startChromium();
  const page = await open('/textarea');
  await browser.turnOn(page);
  await page.close();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(server.url + path);
  return page;
}

const layer = (page: Page, selector: string) => page.locator(`uitnodigend-layer ${selector}`);

test('what only a card needs comes when the first one opens, not with the focus', async () => {
  const page = await open('/textarea');
  const hasCardStyles = () =>
    page.evaluate(() =>
      document.querySelector('uitnodigend-layer')?.shadowRoot?.querySelector('style')?.textContent.includes('.choice'),
    );
  await page.locator('#field').evaluate((field: HTMLTextAreaElement) => {
    field.value = 'Hoi Sem,\n\nJe moet morgen je opdracht inleveren.';
  });
  await page.locator('#field').focus();
  await layer(page, '.line').first().waitFor();
  expect(await hasCardStyles()).toBe(false);
  await page.evaluate(WATCH_CARD);
  await layer(page, '.mark button').click();
  await layer(page, '.choice').first().waitFor();
  expect(await hasCardStyles()).toBe(true);
  await page.waitForTimeout(300);
  expect(await page.evaluate('seenCards')).toHaveLength(1);
  await page.close();
});

test('English is found once its patterns came, with its rewrites', async () => {
  const page = await open('/textarea');
  await page.locator('#field').fill('Hi Sam,\n\nYou must hand in your assignment tomorrow.');
  await layer(page, '.mark button').click();
  await layer(page, '.choice').first().waitFor();
  expect(await layer(page, '.choice').first().textContent()).toContain('your assignment tomorrow?');
  await page.close();
});

describe('a card that is open', () => {
  test('shows what stands there at once, and stays where it is when the review comes', async () => {
    const page = await open('/textarea');
    await page.locator('#field').click();
    // The mark is there already: it names what is good, or an idea.
    await page.keyboard.type('Hoi Sem,\n\nJe moet morgen');
    await layer(page, '.mark button').waitFor();
    await page.evaluate(WATCH_CARD);
    const mark = await layer(page, '.mark button').boundingBox();
    await page.keyboard.type(' je opdracht inleveren.');
    // Sooner than the pause after which a review comes.
    await page.mouse.click((mark?.x ?? 0) + (mark?.width ?? 0) / 2, (mark?.y ?? 0) + (mark?.height ?? 0) / 2);
    await layer(page, '.card').waitFor();
    await page.waitForTimeout(900);
    expect(await page.evaluate('seenCards')).toHaveLength(1);
    expect(await layer(page, '.choice').first().textContent()).toContain('Wil je morgen je opdracht inleveren?');
    await page.close();
  });
});
