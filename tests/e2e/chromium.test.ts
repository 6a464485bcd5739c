import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../browsers/chromium.ts';
import type { ExtensionBrowser } from '../browsers/chromium.ts';
import { FIELD_PAGES, SAMPLE } from '../fixtures/field-pages.ts';
import { servePages } from '../fixtures/serve-pages.ts';
import type { PageServer } from '../fixtures/serve-pages.ts';

const SHOTS = join(import.meta.dirname, '..', 'artifacts', 'e2e');
let browser: ExtensionBrowser;
let server: PageServer;
const outside: string[] = [];

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  server = await servePages(FIELD_PAGES);
  browser = await startChromium();
  browser.context.on('request', (request) => {
    if (!/^(?:http:\/\/localhost[:/]|chrome|data:|blob:|about:)/.test(request.url())) outside.push(request.url());
  });
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

const read = (page: Page) =>
  page
    .locator('#field')
    .evaluate((field) => ('value' in field ? String(field.value) : (field as HTMLElement).innerText));

async function fill(page: Page): Promise<string> {
  const field = page.locator('#field');
  await field.click();
  if ((await field.evaluate((element) => element.localName)) === 'textarea') await page.keyboard.insertText(SAMPLE);
  else await page.keyboard.press('Control+End');
  await page.keyboard.type(' ');
  await page.locator('uitnodigend-layer .mark button').waitFor();
  return read(page);
}

describe.each(['/textarea', '/editable', '/strict-textarea', '/strict-editable'])('a field on %s', (path) => {
  test('is reviewed, rewritten on a click, and undone to the letter', async () => {
    const page = await open(path);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const before = await fill(page);
    await page.locator('uitnodigend-layer .mark button').click();
    const card = page.locator('uitnodigend-layer .card');
    await card.waitFor();
    await page.screenshot({ path: join(SHOTS, `card-${path.slice(1)}.png`) });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    await card.locator('button.choice').first().click();
    await expect
      .poll(() => read(page))
      .toBe(before.replace('Je moet morgen je opdracht inleveren.', 'Wil je morgen je opdracht inleveren?'));
    await page.keyboard.press('Control+z');
    await expect.poll(() => read(page)).toBe(before);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('the field itself', () => {
  test('holds nothing of ours', async () => {
    const page = await open('/editable');
    const html = await page.locator('#field').innerHTML();
    await page.locator('#field').click();
    await page.locator('uitnodigend-layer .mark button').waitFor();
    expect(await page.locator('#field').innerHTML()).toBe(html);
    await page.close();
  });

  test('is underlined where its words are', async () => {
    const page = await open('/textarea');
    await fill(page);
    const line = await page.locator('uitnodigend-layer .line').first().boundingBox();
    const field = await page.locator('#field').boundingBox();
    expect(line && field && line.x >= field.x && line.y > field.y + 48 && line.y < field.y + 90).toBe(true);
    expect(line?.width).toBeGreaterThan(40);
    await page.close();
  });

  test('keeps its words when a person leaves them so, and the card goes', async () => {
    const page = await open('/textarea');
    const before = await fill(page);
    await page.locator('uitnodigend-layer .mark button').click();
    await page.locator('uitnodigend-layer .card button.keep').click();
    await expect.poll(() => page.locator('uitnodigend-layer .card').count()).toBe(0);
    expect(await read(page)).toBe(before);
    await page.close();
  });

  test('is left alone beside a password', async () => {
    const page = await open('/login');
    await page.locator('#field').click();
    await page.keyboard.type('Je moet nu komen. ');
    await page.waitForTimeout(900);
    expect(await page.locator('uitnodigend-layer').count()).toBe(0);
    await page.close();
  });
});

test('the caret stays where the person left it when words elsewhere change', async () => {
  const page = await open('/textarea');
  const before = await fill(page);
  await page.keyboard.press('Control+Home');
  await page.locator('uitnodigend-layer .mark button').click();
  await page.locator('uitnodigend-layer .card button.choice').first().click();
  await page.locator('uitnodigend-layer .mark button.link').waitFor();
  await page.keyboard.type('Z');
  const written = before.replace('Je moet morgen je opdracht inleveren.', 'Wil je morgen je opdracht inleveren?');
  await expect.poll(() => read(page)).toBe(`Z${written}`);
  await page.close();
});

test('a sentence too long for the field is offered to copy, and the text stays', async () => {
  const page = await open('/textarea');
  const before = await fill(page);
  await page.locator('#field').evaluate((field) => field.setAttribute('maxlength', '8'));
  await page.locator('uitnodigend-layer .mark button').click();
  const card = page.locator('uitnodigend-layer .card');
  await card.locator('button.choice').first().click();
  await card.locator('.to-copy').waitFor();
  expect(await card.locator('[role=status]').textContent()).toContain('te lang');
  expect(await read(page)).toBe(before);
  await page.close();
});

test('Esc closes the card and the writer goes on', async () => {
  const page = await open('/textarea');
  await fill(page);
  await page.locator('uitnodigend-layer .mark button').click();
  await page.locator('uitnodigend-layer .card').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('uitnodigend-layer .card').count()).toBe(0);
  await page.keyboard.type('Z');
  expect(await read(page)).toContain('Z');
  await page.close();
});

test('switched off, an open page is as it was', async () => {
  const page = await open('/textarea');
  await fill(page);
  await browser.turnOff(page);
  await expect.poll(() => page.locator('uitnodigend-layer').count()).toBe(0);
  await browser.turnOn(page);
  await page.locator('#field').click();
  await page.locator('uitnodigend-layer .mark button').waitFor();
  await page.close();
});

test('nothing went out', () => expect(outside).toEqual([]));
