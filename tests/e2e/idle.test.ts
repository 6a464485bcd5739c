import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COUNT_LOOKS } from '../browsers/count-looks.ts';
import { enterExtensionWorld } from '../browsers/extension-world.ts';
import { startOnFieldPages } from '../browsers/on-field-pages.ts';
import type { OnFieldPages } from '../browsers/on-field-pages.ts';

/** How long nobody does anything, in milliseconds; the budget speaks of half a minute. */
const IDLE = process.env['FULL'] === undefined ? 3_000 : 30_000;
/** A review and what it draws are over by then. */
const SETTLED = 2_000;

/** What somebody might add one day, thinking that it costs nothing. */
const PLANTED = `setInterval(() => document.querySelector('#field').getBoundingClientRect(), 200)`;

let fields: OnFieldPages;

beforeAll(async () => {
  fields = await startOnFieldPages();
});
afterAll(() => fields?.close());

async function openServed(path: string): Promise<Page> {
  const page = await fields.open(path);
  await page.locator('#field, #editor').click();
  await page.keyboard.type(' Je moet morgen je opdracht inleveren. ');
  await page.locator('uitnodigend-layer .mark button').waitFor();
  await page.waitForTimeout(SETTLED);
  return page;
}

/** What happens in the extension's worlds, of the page and its frames, while nobody does anything. */
async function watchIdle(page: Page, planted = '', milliseconds = IDLE): Promise<unknown> {
  const world = await enterExtensionWorld(page, fields.browser.extensionId);
  await world.evaluateEverywhere(COUNT_LOOKS);
  if (planted) await world.evaluate(planted);
  await page.waitForTimeout(milliseconds);
  return Object.assign({}, ...(await world.evaluateEverywhere('counts')));
}

describe('while nobody does anything', () => {
  test.each(['/textarea', '/editable', '/shadow', '/editor-frame'])('a field on %s costs nothing', async (path) => {
    const page = await openServed(path);
    expect(await watchIdle(page)).toEqual({});
    await page.close();
  });

  test('a field with an open card costs nothing', async () => {
    const page = await openServed('/textarea');
    await page.locator('uitnodigend-layer .mark button').first().click();
    await page.locator('uitnodigend-layer .card').waitFor();
    await page.waitForTimeout(SETTLED);
    expect(await watchIdle(page)).toEqual({});
    await page.close();
  });

  test('a page without focus costs nothing', async () => {
    const page = await fields.open('/textarea');
    await page.waitForTimeout(SETTLED);
    expect(await watchIdle(page)).toEqual({});
    await page.close();
  });

  test('a planted look is seen', async () => {
    const page = await openServed('/textarea');
    const counts = (await watchIdle(page, PLANTED, 3_000)) as Record<string, number>;
    expect(counts['setInterval']).toBe(1);
    expect(counts['getBoundingClientRect']).toBeGreaterThan(5);
    await page.close();
  });
});
