import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from '../browsers/chromium.ts';
import type { ExtensionBrowser } from '../browsers/chromium.ts';

const SHOTS = join(import.meta.dirname, '..', 'artifacts', 'e2e');
let browser: ExtensionBrowser;
let sets: Page;

const openSets = async (): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/sets.html`);
  await page.locator('#layer-team, #set-name').first().waitFor();
  return page;
};

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  browser = await startChromium();
  sets = await openSets();
});
afterAll(async () => {
  await browser?.close();
});

const status = () => sets.locator('.sets > .status').textContent();

test('a rule and a reminder are made by form, tried, and put to use', async () => {
  await sets.locator('#new').click();
  await sets.locator('#set-name').fill('Team Zorg');
  await sets.locator('#add-rule').click();
  await sets.locator('#rule-form [data-does=done]').click();
  expect(await sets.locator('.form-problems').textContent()).toContain('Schrijf een kop.');
  await sets.locator('#rule-words').fill('inhaalopdracht\ninleveren');
  await sets.locator('#rule-forms').check();
  await sets.locator('#rule-title').fill('Samen kijken geeft ruimte');
  await sets.locator('#rule-why').fill('Wie mag meedenken, begint makkelijker.');
  await sets.locator('#rule-instead').fill('extra kans');
  await sets.locator('#rule-fires').fill('Er is een **inhaalopdracht** voor je.');
  expect(await sets.locator('#rule-previews').textContent()).toContain('Er is een extra kans voor je.');
  // What was asked for is there now.
  expect(await sets.locator('.form-problems').count()).toBe(0);
  await sets.screenshot({ path: join(SHOTS, 'set-editor-rule.png'), fullPage: true });
  await sets.locator('#rule-form [data-does=done]').click();
  await expect.poll(() => sets.locator('#own-rules').textContent()).toContain('inhaalopdracht');

  await sets.locator('#try-text').fill('Er is een inhaalopdracht. Lever je die in? Je levert hem vrijdag in.');
  await expect.poll(() => sets.locator('#try .marked mark').allTextContents()).toContain('inhaalopdracht');
  await sets.locator('#try [data-does=fires]').first().click();
  await expect.poll(() => sets.locator('#examples').textContent()).toContain('Er is een inhaalopdracht.');

  await sets.locator('#add-prompt').click();
  await sets.locator('#prompt-plain').fill('Wie drinkt er vandaag thee mee?');
  await sets.locator('#prompt-form [data-does=done]').click();
  await expect.poll(() => sets.locator('#own-prompts').textContent()).toContain('thee mee');

  await sets.locator('#undo').click();
  expect(await sets.locator('#own-prompts').textContent()).not.toContain('thee mee');
  await sets.locator('#redo').click();
  await sets.locator('#shipped input').fill('moeten');
  await sets.locator('#shipped [data-does=rest]').first().click();
  await sets.screenshot({ path: join(SHOTS, 'set-editor.png'), fullPage: true });
  await sets.locator('#keep').click();
  await expect.poll(status).toContain('Team Zorg is bewaard en in gebruik.');
  expect(await sets.locator('[data-set=onze-set]').textContent()).toContain('1 tip, 1 herinnering');

  const [download] = await Promise.all([
    sets.waitForEvent('download'),
    sets.locator('[data-set=onze-set] [data-does=save]').click(),
  ]);
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as Record<string, unknown>;
  expect(saved).toMatchObject({
    id: 'onze-set',
    name: 'Team Zorg',
    version: 1,
    off: [expect.stringMatching(/^rule:/)],
  });
});

test('work in progress is there again after a crash', async () => {
  await sets.locator('[data-set=onze-set] [data-does=edit]').click();
  await sets.locator('#set-about').fill('Wat wij samen afspraken.');
  await sets.waitForTimeout(600);
  await sets.reload();
  await sets.locator('.draft [data-does=go-on]').click();
  expect(await sets.locator('#set-about').inputValue()).toBe('Wat wij samen afspraken.');
});

test('two windows at work on one set: both are kept until a person chooses', async () => {
  const other = await openSets();
  await other.locator('.draft [data-does=go-on]').click();
  await other.locator('#set-licence').fill('CC BY 4.0');
  await other.waitForTimeout(600);
  await sets.bringToFront();
  await sets.locator('#set-authors').fill('Team Zorg');
  await expect.poll(() => sets.locator('#conflict').count()).toBe(1);
  await sets.screenshot({ path: join(SHOTS, 'set-conflict.png') });
  await sets.locator('#conflict [data-does=mine]').click();
  await sets.locator('#keep').click();
  await expect.poll(status).toContain('bewaard en in gebruik');
  expect(await sets.locator('[data-set=onze-set]').textContent()).toContain('Versie 2');
  await other.locator('#set-licence').fill('CC0');
  await other.locator('#keep').click();
  await expect.poll(() => other.locator('#conflict').count()).toBe(1);
  await other.locator('#conflict [data-does=both]').click();
  await expect.poll(() => other.locator('h1').textContent()).toContain('(kopie)');
  await other.close();
});

test('a verdict that does not hold yet keeps a set from use, and names the sentence', async () => {
  await sets.locator('[data-set=onze-set] [data-does=edit]').click();
  await sets.locator('#try-text').fill('Er is een inhaalopdracht voor jou.');
  await sets.locator('#try [data-does=quiet]').first().click();
  await sets.locator('#keep').click();
  await expect.poll(() => sets.locator('#problems').textContent()).toContain('hoort stil te blijven');
  await sets.locator('#undo').click();
  await sets.locator('#keep').click();
  await expect.poll(status).toContain('bewaard en in gebruik');
});
