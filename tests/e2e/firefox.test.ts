import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countClicks, MOST_CLICKS } from '../browsers/count-clicks.ts';
import { startFirefox, waitFor } from '../browsers/firefox.ts';
import type { Firefox, FirefoxPage } from '../browsers/firefox.ts';
import { toggleInFirefox } from '../browsers/toggle-in-firefox.ts';
import { WATCH_CARD } from '../browsers/watch-card.ts';
import { FIELD_PAGES } from '../fixtures/field-pages.ts';
import { servePages } from '../fixtures/serve-pages.ts';
import type { PageServer } from '../fixtures/serve-pages.ts';

const SHOTS = join(import.meta.dirname, '..', 'artifacts', 'e2e');
const LAYER = `document.querySelector('uitnodigend-layer')?.shadowRoot`;
const READ = `(() => { const field = document.querySelector('#field'); return field.value ?? field.innerText; })()`;
let firefox: Firefox;
let server: PageServer;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  server = await servePages(FIELD_PAGES);
  firefox = await startFirefox();
  await toggleSite();
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

const toggleSite = () => toggleInFirefox(firefox, `${server.url}/textarea`);

async function write(path: string): Promise<{ page: FirefoxPage; before: string }> {
  const page = await firefox.newPage();
  await page.goto(server.url + path);
  await page.click(`document.querySelector('#field')`);
  await page.press('End', true);
  await page.type(path.includes('textarea') ? 'Hoi Sem,\n\nJe moet morgen je opdracht inleveren.\n' : ' ');
  await waitFor(() => page.evaluate(`!!${LAYER}?.querySelector('.mark button')`));
  return { page, before: String(await page.evaluate(READ)) };
}

describe.each(['/textarea', '/editable', '/strict-textarea', '/strict-editable'])('a field on %s', (path) => {
  test('is reviewed, rewritten on a click, and undone to the letter', async () => {
    const { page, before } = await write(path);
    await page.evaluate(WATCH_CARD);
    await page.click(`${LAYER}.querySelector('.mark button')`);
    await waitFor(() => page.evaluate(`!!${LAYER}?.querySelector('.card button.choice')`));
    await page.screenshot(join(SHOTS, `firefox-${path.slice(1)}.png`));
    expect(await page.evaluate('seenCards.length')).toBe(1);
    await page.click(`${LAYER}.querySelector('.card button.choice')`);
    await waitFor(
      async () =>
        (await page.evaluate(READ)) ===
        before.replace('Je moet morgen je opdracht inleveren.', 'Wil je morgen je opdracht inleveren?'),
    );
    await page.press('z', true);
    await waitFor(async () => (await page.evaluate(READ)) === before);
    expect(await page.evaluate(READ)).toBe(before);
    await page.close();
  });
});

test('beside a password nothing appears', async () => {
  const page = await firefox.newPage();
  await page.goto(`${server.url}/login`);
  await page.click(`document.querySelector('#field')`);
  await page.type('Je moet nu komen. ');
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(await page.evaluate(`document.querySelector('uitnodigend-layer') === null`)).toBe(true);
  await page.close();
});

test('switched off, an open page is as it was', async () => {
  const { page } = await write('/textarea');
  await toggleSite();
  await waitFor(() => page.evaluate(`document.querySelector('uitnodigend-layer') === null`));
  await toggleSite();
  await page.close();
});

test('a newcomer: from the install to the first sentence that is chosen on a site of their own, in eight clicks', async () => {
  await toggleSite();
  const { click, onBrowser, count } = countClicks();
  const welcome = await firefox.openOwnPage('welcome.html');
  // The install opens it by itself; a second one is as good.
  await waitFor(() =>
    welcome.evaluate(`browser.tabs.query({ url: location.href.split('#')[0] }).then((tabs) => tabs.length > 1)`),
  );
  await waitFor(() => welcome.evaluate(`!!document.querySelector('#next')`));
  await click(() => welcome.click(`document.querySelector('#next')`));
  await waitFor(() => welcome.evaluate(`!!document.querySelector('input[name=role]')`));
  await click(() => welcome.click(`document.querySelector('#next')`));
  await waitFor(() => welcome.evaluate(`!!document.querySelector('ol')`));
  await welcome.screenshot(join(SHOTS, 'firefox-welcome.png'));
  await welcome.close();
  onBrowser('our button in the toolbar');
  await click(toggleSite);
  onBrowser('yes to the question for the site');
  const page = await firefox.newPage();
  await page.goto(`${server.url}/textarea`);
  await click(() => page.click(`document.querySelector('#field')`));
  await page.press('End', true);
  await page.type('Hoi Sem,\n\nJe moet morgen je opdracht inleveren.\n');
  await waitFor(() => page.evaluate(`!!${LAYER}?.querySelector('.mark button')`));
  await click(() => page.click(`${LAYER}.querySelector('.mark button')`));
  await waitFor(() => page.evaluate(`!!${LAYER}?.querySelector('.card button.choice')`));
  await click(() => page.click(`${LAYER}.querySelector('.card button.choice')`));
  await waitFor(async () => String(await page.evaluate(READ)).includes('Wil je morgen je opdracht inleveren?'));
  expect(count()).toBeLessThanOrEqual(MOST_CLICKS);
  await page.close();
});
