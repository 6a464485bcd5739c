import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { startChromium, type ExtensionBrowser } from '../browsers/chromium.ts';
import { prepareBrowsers } from '../browsers/prepare-browsers.ts';
import { servePages } from '../fixtures/serve-pages.ts';
import { SCHOOL_PAGES } from './school-pages.ts';

/** `npm run pictures`: takes the pictures of the stores from the built extension, in both languages. */
const STORE = join(import.meta.dirname, '..', '..', 'assets', 'store');
/** What every store takes, in pixels. */
const SIZE = { width: 1280, height: 800 };
const TEXTS = {
  nl: 'Hoi Sem,\n\nFijn dat je er gisteren was. Je moet morgen je opdracht inleveren. ',
  en: 'Hi Sem,\n\nIt was good to see you yesterday. You must hand in your assignment tomorrow. ',
} as const;
type Language = keyof typeof TEXTS;

const missing = prepareBrowsers(['chromium']);
if (missing !== null) throw new Error(missing);
mkdirSync(STORE, { recursive: true });
const server = await servePages(SCHOOL_PAGES);
for (const language of ['nl', 'en'] as const) {
  const browser = await startChromium({ language });
  try {
    await takeCard(browser, language);
    await takeOwn(browser, 'options.html', `${language}-settings.png`);
    await takeOwn(browser, 'weeks.html', `${language}-weeks.png`);
  } finally {
    await browser.close();
  }
}
await server.close();

/** A mail with an open card; then a sentence is chosen, so that there is something to count. */
async function takeCard(browser: ExtensionBrowser, language: Language): Promise<void> {
  const page = await browser.context.newPage();
  await page.setViewportSize(SIZE);
  await page.goto(`${server.url}/mail`);
  await browser.turnOn(page);
  await page.locator('#field').click();
  await page.keyboard.insertText(TEXTS[language]);
  await page.keyboard.type(' ');
  const layer = page.locator('uitnodigend-layer');
  await layer.locator('.mark button').first().click();
  await layer.locator('.card button.choice').first().waitFor();
  await save(page, `${language}-card.png`);
  await layer.locator('.card button.choice').first().click();
  await layer.locator('.mark .link').waitFor();
  await page.close();
}

async function takeOwn(browser: ExtensionBrowser, path: string, name: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.setViewportSize(SIZE);
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  await page.locator('.panel').nth(2).waitFor();
  await save(page, name);
  await page.close();
}

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(STORE, name), animations: 'disabled' });
  process.stdout.write(`assets/store/${name}\n`);
}
