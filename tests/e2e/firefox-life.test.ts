import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFirefox, waitFor } from '../browsers/firefox.ts';
import type { Firefox, FirefoxPage } from '../browsers/firefox.ts';
import { toggleInFirefox } from '../browsers/toggle-in-firefox.ts';
import { FIELD_PAGES } from '../fixtures/field-pages.ts';
import { servePages } from '../fixtures/serve-pages.ts';
import type { PageServer } from '../fixtures/serve-pages.ts';

const SHOTS = join(import.meta.dirname, '..', 'artifacts', 'e2e');
/** Longer than the pause before a review, in milliseconds. */
const PAUSE = 1_200;
const FIELD = `document.querySelector('#field')`;
const MARK = `document.querySelector('uitnodigend-layer')?.shadowRoot.querySelector('.mark button')`;
let firefox: Firefox;
let server: PageServer;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  server = await servePages(FIELD_PAGES);
  firefox = await startFirefox();
  await turnOn();
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

const turnOn = () => toggleInFirefox(firefox, `${server.url}/textarea`);

async function open(path: string): Promise<FirefoxPage> {
  const page = await firefox.newPage();
  await page.goto(server.url + path);
  await page.evaluate(
    `globalThis.problems = []; addEventListener('error', ({ message }) => problems.push(message)); addEventListener('unhandledrejection', ({ reason }) => problems.push(String(reason)));`,
  );
  return page;
}

const text = (page: FirefoxPage) => page.evaluate(`${FIELD}.value`);
const marked = (page: FirefoxPage) => waitFor(() => page.evaluate(`!!${MARK}`));
const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('nothing is reviewed while a word is being composed, and the word stays whole', async () => {
  const page = await open('/textarea');
  await page.click(FIELD);
  await page.type('Hoi. ');
  await rest(PAUSE);
  await page.compose('Je moet');
  await page.compose('Je moet komen.');
  await waitFor(async () => (await text(page)) === 'Hoi. Je moet komen.');
  await rest(PAUSE);
  expect(await page.evaluate(`!!${MARK}`)).toBe(false);
  await page.compose('Je moet komen.', true);
  await marked(page);
  expect(await text(page)).toBe('Hoi. Je moet komen.');
  expect(await page.evaluate('problems')).toEqual([]);
  await page.close();
});

test('each of two frames has a mark of its own, and the page around has none', async () => {
  const page = await open('/frames');
  const inFrame = (at: number, expression: string) =>
    page.evaluate(`((document) => ${expression})(document.querySelectorAll('iframe')[${at}].contentDocument)`);
  for (const at of [0, 1]) {
    const place = (await page.evaluate(
      `(() => { const frame = document.querySelectorAll('iframe')[${at}].getBoundingClientRect(); const field = document.querySelectorAll('iframe')[${at}].contentDocument.querySelector('#field').getBoundingClientRect(); return [frame.x + field.x + 40, frame.y + field.y + 30].join(' '); })()`,
    )) as string;
    const [x = 0, y = 0] = place.split(' ').map(Number);
    await page.clickAt(x, y);
    await page.type('Je moet morgen komen. ');
    await waitFor(() => inFrame(at, `!!${MARK}`));
  }
  expect(await page.evaluate(`document.querySelector('uitnodigend-layer') === null`)).toBe(true);
  await page.close();
});

test('updated under an open page, the old marks go, and new ones come by themselves', async () => {
  const page = await open('/textarea');
  await page.click(FIELD);
  await page.type('Je moet morgen komen. ');
  await marked(page);
  await page.evaluate(`globalThis.old = document.querySelector('uitnodigend-layer'); true`);
  await firefox.update();
  await waitFor(() => page.evaluate('!old.isConnected'));
  await page.click(FIELD);
  await page.type('Tot dan. ');
  await marked(page);
  expect(await page.evaluate(`document.querySelectorAll('uitnodigend-layer').length`)).toBe(1);
  expect(await page.evaluate('problems')).toEqual([]);
  await page.close();
});

/** Nothing of ours is seen any more, though Firefox leaves an empty element behind. */
const isClear = (page: FirefoxPage) =>
  page.evaluate(
    `[...(document.querySelector('uitnodigend-layer')?.shadowRoot.querySelectorAll('.place, .line') ?? [])].every((part) => getComputedStyle(part).visibility === 'hidden')`,
  );

/** Whether underlined words can be seen in the frame of an editor; a colour that is let through ends in `/ 0)`. */
const underline = async (page: FirefoxPage): Promise<string> => {
  const inFrame = `(({ contentWindow, contentDocument: { body } }) => contentWindow.getComputedStyle(body, '::highlight(uitnodigend-ordinary)'))(document.querySelector('#editor'))`;
  const colour = String(
    await page.evaluate(`((style) => style.textDecorationLine + style.textDecorationColor)(${inFrame})`),
  );
  if (!colour.startsWith('underline')) return 'none';
  return colour.endsWith('/ 0)') ? 'unseen' : 'seen';
};

test('removed under an open page, every mark goes and the page works on', async () => {
  const page = await open('/textarea');
  await page.click(FIELD);
  await page.type('Je moet morgen komen. ');
  await marked(page);
  expect(await isClear(page)).toBe(false);
  const rich = await open('/editable');
  await rich.click(FIELD);
  await marked(rich);
  await rest(PAUSE);
  await rich.screenshot(join(SHOTS, 'firefox-before-removal.png'));
  const framed = await open('/editor-frame');
  await framed.click(`document.querySelector('#editor')`);
  await marked(framed);
  await waitFor(async () => (await underline(framed)) === 'seen');
  await framed.screenshot(join(SHOTS, 'firefox-frame-before-removal.png'));
  await firefox.remove();
  await waitFor(async () => (await underline(framed)) === 'unseen');
  await framed.screenshot(join(SHOTS, 'firefox-frame-after-removal.png'));
  await framed.close();
  await waitFor(() => isClear(rich));
  await rich.screenshot(join(SHOTS, 'firefox-after-removal.png'));
  await rich.close();
  expect(await isClear(page)).toBe(true);
  await page.click(FIELD);
  await page.press('End', true);
  await page.type('Tot dan.');
  expect(await text(page)).toBe('Je moet morgen komen. Tot dan.');
  expect(await page.evaluate('problems')).toEqual([]);
  await page.close();
});
