import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { BrowserContext, Page } from 'playwright';
import { findChromium } from './find-browser.ts';

const EXTENSION = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');

/** A Chromium in which the built extension is loaded. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Switches a site on the way a person does: by the button in the popup. */
  readonly turnOn: (page: Page) => Promise<void>;
  readonly turnOff: (page: Page) => Promise<void>;
  readonly openPopup: (page: Page) => Promise<Page>;
  /** Allows the host of an address, as a person answers the browser's question. */
  readonly grant: (url: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Starts Chromium with the extension. @throws Error when it was not built yet.
 *
 * @param options `headless: false` shows the window; `language` is the browser's own; `awaitsWelcome: false` does not wait
 *   for the page of the first run.
 */
export async function startChromium(
  options: { headless?: boolean; language?: 'nl' | 'en'; awaitsWelcome?: boolean } = {},
): Promise<ExtensionBrowser> {
  if (!existsSync(join(EXTENSION, 'manifest.json'))) throw new Error('The extension is not built yet: npm run build');
  const language = options.language ?? 'nl';
  const context = await chromium.launchPersistentContext('', {
    executablePath: findChromium() ?? '',
    headless: options.headless ?? true,
    chromiumSandbox: false,
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    ignoreHTTPSErrors: true,
    args: [
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      `--lang=${language}`,
      '--no-first-run',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
    ],
    env: { ...process.env, LANGUAGE: language, LANG: language === 'nl' ? 'nl_NL.UTF-8' : 'en_GB.UTF-8' } as Record<
      string,
      string
    >,
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  // The first run opens a page of its own. Coming later it would push another page behind, where frames are drawn once a second.
  if (options.awaitsWelcome ?? true) {
    const welcome = context.pages()[1] ?? (await context.waitForEvent('page'));
    await welcome.waitForURL('**/welcome.html');
  }
  const openPopup = async (page: Page): Promise<Page> => {
    const popup = await context.newPage();
    await popup.setViewportSize({ width: 360, height: 420 });
    await popup.goto(`chrome-extension://${extensionId}/popup.html?url=${encodeURIComponent(page.url())}`);
    await popup.locator('#toggle').waitFor();
    return popup;
  };
  const press = async (page: Page): Promise<void> => {
    const popup = await openPopup(page);
    const before = await popup.locator('#toggle').getAttribute('aria-pressed');
    if (before === 'false') await grant(context, extensionId, page.url());
    await popup.bringToFront();
    await popup.locator('#toggle').click();
    await popup.waitForFunction(
      (was) => document.querySelector('#toggle')?.getAttribute('aria-pressed') !== was,
      before,
    );
    await popup.close();
    await page.bringToFront();
  };
  const allow = (url: string): Promise<void> => grant(context, extensionId, url);
  return { context, extensionId, openPopup, grant: allow, turnOn: press, turnOff: press, close: () => context.close() };
}

/** Headless, the browser's own question stays open for ever; granted beforehand, the request is answered at once. */
async function grant(context: BrowserContext, extensionId: string, url: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  const { protocol, hostname } = new URL(url);
  await page.evaluate(
    ([id, origin]) => {
      const { developerPrivate } = (
        globalThis as unknown as {
          chrome: { developerPrivate: { addHostPermission(id: string, origin: string): Promise<void> } };
        }
      ).chrome;
      return developerPrivate.addHostPermission(id as string, origin as string);
    },
    [extensionId, `${protocol}//${hostname}/*`],
  );
  await page.close();
}
