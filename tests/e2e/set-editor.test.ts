import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from '../browsers/chromium.ts';
import type { ExtensionBrowser } from '../browsers/chromium.ts';
import { OWN_PROFILES } from '../fixtures/own-profiles.ts';

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

/** The set as it is saved in a file. */
const savedSet = async (): Promise<unknown> => {
  const [download] = await Promise.all([
    sets.waitForEvent('download'),
    sets.locator('[data-set=onze-set] [data-does=save]').click(),
  ]);
  return JSON.parse(readFileSync(await download.path(), 'utf8'));
};

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

  expect(await savedSet()).toMatchObject({
    id: 'onze-set',
    name: 'Team Zorg',
    version: 1,
    off: [expect.stringMatching(/^rule:/)],
  });
});

test('all else a set can hold has a form, and comes out in the file', async () => {
  await sets.locator('[data-set=onze-set] [data-does=edit]').click();
  await sets.locator('#shipped input').fill('directive.must/moeten');
  const item = sets.locator('[data-ref="rule:directive.must/moeten"]');
  // It was at rest; now it works again.
  await item.locator('[data-does=rest]').click();
  await item.locator('select').selectOption('soft');
  await item.locator('[data-does=lock]').click();
  await item.locator('[data-does=reword]').click();
  await sets.locator('#part-title').fill('Vraag het samen');
  await sets.locator('#part-instead').fill('je mag');
  await sets.locator('#part-sample').fill('Je moet morgen komen.');
  await expect.poll(() => sets.locator('#part-previews').textContent()).toContain('Je mag morgen komen.');
  await sets.screenshot({ path: join(SHOTS, 'set-editor-reword.png') });
  await sets.locator('#part-form [data-does=done]').click();
  await expect.poll(() => item.textContent()).toContain('in jullie woorden');
  await sets.locator('#try-text').fill('Je moet morgen komen.');
  await expect.poll(() => sets.locator('#try .cards').textContent()).toContain('Vraag het samen');
  await sets.locator('#shipped input').fill('message-prompt:reason');
  await sets.locator('[data-ref="message-prompt:reason"] [data-does=reword]').click();
  await sets.locator('#part-say').fill('Weet de student waarom?');
  await sets.locator('#part-form [data-does=done]').click();

  const add = async (part: string, fill: () => Promise<unknown>): Promise<void> => {
    // A part that is closed opens with its own line, by keyboard as well.
    if ((await sets.locator(`#set-${part}[open]`).count()) === 0)
      await sets.locator(`#set-${part} > summary`).press('Enter');
    await sets.locator(`#add-${part}`).click();
    await fill();
    await sets.locator('#part-form [data-does=done]').click();
    await expect.poll(() => sets.locator(`#set-${part} .cards > li`).count()).toBe(1);
  };
  await add('words', async () => {
    await sets.locator('#part-form [data-does=done]').click();
    expect(await sets.locator('#part-word').getAttribute('aria-invalid')).toBe('true');
    await sets.locator('#part-word').fill('desalniettemin');
    await sets.locator('#part-instead').fill('toch');
  });
  await add('elements', async () => {
    await sets.locator('#part-element').selectOption('pos.trust');
    await sets.locator('#part-words').fill('komt helemaal goed');
  });
  await add('accents', () => sets.locator('#part-mechanism').selectOption('m4'));
  await add('readers', async () => {
    await sets.locator('#part-at').fill('roos@school.example');
    await sets.locator('#part-form [data-does=done]').click();
    await expect.poll(() => sets.locator('#part-at-problem').textContent()).toContain('één mens');
    await sets.locator('#part-at').fill('@student.school.example');
  });
  await sets.locator('#set-sites > summary').click();
  const profile = {
    name: 'wicket.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(OWN_PROFILES[0])),
  };
  await sets.locator('#add-sites').setInputFiles(profile);
  await expect.poll(() => sets.locator('#set-sites .cards').textContent()).toContain('wicket');
  await sets.locator('#set-settings > summary').click();
  await sets.locator('#setting-nudgeOnSend').selectOption('off');
  await sets.locator('#lock-nudgeOnSend').check();
  await sets.screenshot({ path: join(SHOTS, 'set-editor-parts.png'), fullPage: true });
  await sets.locator('#undo').click();
  expect(await sets.locator('#lock-nudgeOnSend').isChecked()).toBe(false);
  await sets.locator('#redo').click();
  await sets.locator('#keep').click();
  await expect.poll(status).toContain('bewaard en in gebruik');
  expect(await savedSet()).toMatchObject({
    version: 2,
    levels: { 'directive.must/moeten': 'soft' },
    wordings: { 'directive.must/moeten': { title: { nl: 'Vraag het samen' }, instead: { nl: ['je mag'] } } },
    messagePrompts: { reason: { say: { nl: 'Weet de student waarom?' } } },
    words: [{ word: 'desalniettemin', instead: 'toch' }],
    elements: [{ category: 'pos.trust', rules: [{ match: ['komt helemaal goed'] }] }],
    accents: ['m4'],
    readers: { domains: { 'student.school.example': 'student' } },
    sites: [{ id: 'wicket' }],
    settings: { nudgeOnSend: false },
    locks: ['rule:directive.must/moeten', 'setting:nudgeOnSend'],
  });
  // Pages are known by the site profile from now on.
  const ready = await sets.evaluate(() => chrome.storage.local.get('ready-sets'));
  expect(ready).toMatchObject({ 'ready-sets': { sites: [{ id: 'wicket' }] } });
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
  expect(await sets.locator('[data-set=onze-set]').textContent()).toContain('Versie 3');
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
