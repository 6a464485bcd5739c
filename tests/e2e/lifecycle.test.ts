import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startChromium } from '../browsers/chromium.ts';
import type { ExtensionBrowser } from '../browsers/chromium.ts';
import { FIELD_PAGES } from '../fixtures/field-pages.ts';
import { servePages } from '../fixtures/serve-pages.ts';
import type { PageServer } from '../fixtures/serve-pages.ts';

let browser: ExtensionBrowser;
let server: PageServer;
let errors: string[] = [];

beforeAll(async () => {
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
beforeEach(() => {
  errors = [];
});

async function open(path: string): Promise<Page> {
  const page = await browser.context.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/404/.test(message.text())) errors.push(message.text());
  });
  await page.goto(server.url + path);
  return page;
}

const mark = (page: Page) => page.locator('uitnodigend-layer .mark button');
const layers = (page: Page) => page.locator('uitnodigend-layer').count();
const text = (page: Page) => page.locator('#field').inputValue();

async function write(page: Page): Promise<void> {
  await page.locator('#field').click();
  await page.keyboard.type('Je moet morgen komen. ');
  await mark(page).waitFor();
}

/** What only the browser's own page of extensions may do; without its developer mode an unpacked one stays off. */
async function manage(work: 'reload' | 'off' | 'on'): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async ([id, asked]) => {
      const { developerPrivate, management } = (globalThis as unknown as { chrome: ManagedChrome }).chrome;
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      if (asked === 'reload') await developerPrivate.reload(id, { failQuietly: true });
      else await management.setEnabled(id, asked === 'on');
    },
    [browser.extensionId, work] as const,
  );
  await page.close();
}

interface ManagedChrome {
  readonly developerPrivate: {
    updateProfileConfiguration(options: object): Promise<unknown>;
    reload(id: string, options: object): Promise<unknown>;
  };
  readonly management: { setEnabled(id: string, isOn: boolean): Promise<unknown> };
}

test('updated under an open page, the old marks go, and new ones come by themselves', async () => {
  const page = await open('/textarea');
  await write(page);
  await page.evaluate(() => Object.assign(globalThis, { old: document.querySelector('uitnodigend-layer') }));
  await manage('reload');
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as { old: Element }).old.isConnected)).toBe(false);
  await page.bringToFront();
  await page.locator('#field').click();
  await mark(page).waitFor();
  expect(await layers(page)).toBe(1);
  await mark(page).click();
  await page.locator('uitnodigend-layer .choice').first().click();
  await expect.poll(() => text(page)).toContain('Wil je morgen komen?');
  expect(errors).toEqual([]);
  await page.close();
});

test('switched off in the browser, everything goes and the page works on', async () => {
  const page = await open('/textarea');
  await write(page);
  await manage('off');
  await expect.poll(() => layers(page)).toBe(0);
  await page.bringToFront();
  await page.locator('#field').click();
  await page.keyboard.type('Tot dan.');
  expect(await text(page)).toBe('Je moet morgen komen. Tot dan.');
  expect(errors).toEqual([]);
  await manage('on');
  await page.locator('#field').click();
  await page.keyboard.type(' ');
  await mark(page).waitFor();
  await page.close();
});

test('a field that disappears takes its marks along, and one that is made anew gets them again', async () => {
  const page = await open('/textarea');
  await write(page);
  await mark(page).click();
  await page.locator('uitnodigend-layer .card').waitFor();
  // As a page does that draws its form anew after saving.
  await page.evaluate(() => {
    const field = document.querySelector('#field') as HTMLTextAreaElement;
    const next = field.cloneNode() as HTMLTextAreaElement;
    next.value = field.value;
    field.replaceWith(next);
  });
  await expect.poll(() => layers(page)).toBe(0);
  await page.locator('#field').click();
  await mark(page).waitFor();
  expect(await layers(page)).toBe(1);
  expect(await text(page)).toBe('Je moet morgen komen. ');
  expect(errors).toEqual([]);
  await page.close();
});

test('a worker that was stopped is woken by the next key, and the marks stay', async () => {
  const page = await open('/textarea');
  await write(page);
  const popup = await browser.openPopup(page);
  const session = await browser.context.newCDPSession(popup);
  let status: string | undefined;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    status = versions.at(-1)?.runningStatus ?? status;
  });
  await session.send('ServiceWorker.enable');
  await expect.poll(() => status).toBe('running');
  await session.send('ServiceWorker.stopAllWorkers');
  await expect.poll(() => status).toBe('stopped');
  await page.bringToFront();
  expect(await layers(page)).toBe(1);
  await page.keyboard.type('Je moet ook bellen. ');
  await expect.poll(() => status).toBe('running');
  await page.locator('uitnodigend-layer .mark button', { hasText: '2 ideeën' }).waitFor();
  await popup.close();
  expect(errors).toEqual([]);
  await page.close();
});

test('nothing is reviewed while a word is being composed', async () => {
  const page = await open('/textarea');
  await page.locator('#field').click();
  await page.keyboard.type('Hoi. ');
  await page.waitForTimeout(900);
  const session = await browser.context.newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'Je moet komen.', selectionStart: 14, selectionEnd: 14 });
  await page.waitForTimeout(1200);
  expect(await text(page)).toBe('Hoi. Je moet komen.');
  expect(await mark(page).count()).toBe(0);
  await session.send('Input.insertText', { text: 'Je moet komen.' });
  await mark(page).waitFor();
  expect(await text(page)).toBe('Hoi. Je moet komen.');
  await page.close();
});

test('two frames have a mark each, and the shortcut opens a card where the person writes', async () => {
  const page = await open('/frames');
  const frames = ['een', 'twee'].map((name) => page.frame({ name }));
  for (const frame of frames) {
    await frame?.locator('#field').click();
    await page.keyboard.type('Je moet morgen komen. ');
    await frame?.locator('uitnodigend-layer .mark button').waitFor();
  }
  await pressShortcut();
  await frames[1]?.locator('uitnodigend-layer .card').waitFor();
  expect(await frames[0]?.locator('uitnodigend-layer .card').count()).toBe(0);
  expect(await layers(page)).toBe(0);
  await page.close();
});

test('by the shortcut a card takes the focus, and Esc gives it back with the caret where it was', async () => {
  for (const path of ['/textarea', '/editable']) {
    const page = await open(path);
    await page.locator('#field').click();
    if (path === '/textarea') await page.keyboard.type('Hoi Sem. Je moet morgen komen. ');
    await mark(page).waitFor();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowRight');
    await pressShortcut();
    await page.locator('uitnodigend-layer .choice:focus').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('uitnodigend-layer .card').count()).toBe(0);
    await page.keyboard.type('Z');
    const field = page.locator('#field');
    const now = path === '/textarea' ? await field.inputValue() : await field.innerText();
    expect(now).toMatch(/^HZoi Sem/);
    // With a choice made from the keyboard, a person can write on as well.
    await pressShortcut();
    await page.locator('uitnodigend-layer .choice:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('uitnodigend-layer .mark button.link').waitFor();
    await page.keyboard.type('Y');
    await expect
      .poll(async () => (path === '/textarea' ? field.inputValue() : field.innerText()))
      .toMatch(/^HZYoi Sem/);
    expect(errors).toEqual([]);
    await page.close();
  }
});

/** Headless, the browser does not hear the keys of a shortcut; this is what it does when it hears them. */
async function pressShortcut(): Promise<void> {
  const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
  await worker.evaluate(async () => {
    const { tabs, commands } = (globalThis as unknown as { chrome: CommandChrome }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    commands.onCommand.dispatch('open-tip', tab);
  });
}

interface CommandChrome {
  readonly tabs: { query(asked: object): Promise<unknown[]> };
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: unknown): void } };
}
