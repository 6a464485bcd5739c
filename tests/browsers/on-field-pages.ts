import type { Page } from 'playwright';
import { FIELD_PAGES } from '../fixtures/field-pages.ts';
import { servePages } from '../fixtures/serve-pages.ts';
import { startChromium } from './chromium.ts';
import type { ExtensionBrowser } from './chromium.ts';

/** A browser in which the site of the field pages is switched on. */
export interface OnFieldPages {
  readonly browser: ExtensionBrowser;
  readonly open: (path: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Serves the field pages and switches their site on, as a person does. */
export async function startOnFieldPages(): Promise<OnFieldPages> {
  const server = await servePages(FIELD_PAGES);
  const browser = await startChromium();
  const open = async (path: string): Promise<Page> => {
    const page = await browser.context.newPage();
    await page.goto(server.url + path);
    return page;
  };
  const page = await open('/textarea');
  await browser.turnOn(page);
  await page.close();
  return {
    browser,
    open,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
