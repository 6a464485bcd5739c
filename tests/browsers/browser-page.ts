import type { CDPSession, Page } from 'playwright';
import { startChromium } from './chromium.ts';
import { startFirefox, waitFor } from './firefox.ts';

/** A tab of either browser, with the little that both can do in the same way. */
export interface BrowserPage {
  readonly goto: (url: string) => Promise<void>;
  /** Runs an expression in the page and answers its value. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** A real click at a place in the window, in CSS pixels. */
  readonly clickAt: (x: number, y: number) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly press: (key: string, withControl?: boolean, withShift?: boolean) => Promise<void>;
  /** Letters that are being composed, as by an input method: more of them, or the end. */
  readonly compose: (letters: string, isDone?: boolean) => Promise<void>;
  readonly screenshot: (file: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A browser with the built extension, switched on for one site. */
export interface TestedBrowser {
  readonly newPage: () => Promise<BrowserPage>;
  /** Opens a page of the extension itself. */
  readonly openOwnPage: (path: string) => Promise<BrowserPage>;
  /** Lets the extension ask the host of an address, as a person answers the browser's question. */
  readonly grant: (url: string) => Promise<void>;
  /** The address of every request since the start, of pages and of the extension. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Starts a browser and switches the site of `url` on, by the button in the popup.
 *
 * @param profiles site profiles that the person added before
 */
export async function startBrowser(
  name: 'chromium' | 'firefox',
  url: string,
  profiles: readonly object[] = [],
): Promise<TestedBrowser> {
  const keep = `.storage.local.set({ 'own-site-profiles': ${JSON.stringify(profiles)} })`;
  if (name === 'firefox') {
    const firefox = await startFirefox();
    const popup = await firefox.openOwnPage(`popup.html?url=${encodeURIComponent(url)}`);
    await waitFor(() => popup.evaluate(`document.querySelector('#toggle') !== null`));
    await popup.click(`document.querySelector('#toggle')`);
    await waitFor(() => popup.evaluate(`document.querySelector('#toggle').getAttribute('aria-pressed') === 'true'`));
    await popup.evaluate(`browser${keep}.then(() => true)`);
    await popup.close();
    // Firefox was told to answer its question itself.
    return { ...firefox, grant: async () => {} };
  }
  const browser = await startChromium();
  const requests: string[] = [];
  browser.context.on('request', (request) => requests.push(request.url()));
  const page = await browser.context.newPage();
  await page.goto(url);
  await browser.turnOn(page);
  await browser.context.serviceWorkers()[0]?.evaluate(`chrome${keep}`);
  await page.close();
  const newPage = async (): Promise<BrowserPage> => chromiumPage(await browser.context.newPage());
  return {
    newPage,
    openOwnPage: async (path) => {
      const own = await newPage();
      await own.goto(`chrome-extension://${browser.extensionId}/${path}`);
      return own;
    },
    requests,
    grant: browser.grant,
    close: browser.close,
  };
}

function chromiumPage(page: Page): BrowserPage {
  let session: Promise<CDPSession> | undefined;
  return {
    compose: async (text, isDone = false) => {
      session ??= page.context().newCDPSession(page);
      if (isDone) await (await session).send('Input.insertText', { text });
      else {
        const end = { selectionStart: text.length, selectionEnd: text.length };
        await (await session).send('Input.imeSetComposition', { text, ...end });
      }
    },
    goto: async (url) => void (await page.goto(url)),
    evaluate: (expression) => page.evaluate(expression),
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key, withControl = false, withShift = false) =>
      page.keyboard.press(`${withControl ? 'Control+' : ''}${withShift ? 'Shift+' : ''}${key}`),
    screenshot: async (path) => void (await page.screenshot({ path })),
    close: () => page.close(),
  };
}
