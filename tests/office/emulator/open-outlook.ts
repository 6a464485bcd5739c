import { existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { BrowserContext, FrameLocator, Page } from 'playwright';

const HERE = import.meta.dirname;
const ADDIN_FILES = join(HERE, '..', '..', '..', '.output', 'office-addin');
const OFFICE_FILES = join(HERE, '..', '..', '..', 'node_modules', '@microsoft', 'office-js', 'dist');
const HOST = 'https://localhost:8443';
const ADDIN = 'https://localhost:3000';

/** What the emulated Outlook opens with. */
export interface OutlookSetup {
  readonly bodyHtml: string;
  /** False for a plain-text mail. */
  readonly isHtml?: boolean;
  readonly to?: readonly { readonly address: string; readonly name: string }[];
  readonly subject?: string;
  readonly locale?: 'nl-NL' | 'en-US';
  /** Roaming settings, each a JSON string. */
  readonly roaming?: Readonly<Record<string, string>>;
  /** Calls (by dispatch id) that fail. */
  readonly failing?: readonly number[];
  /** How long the host takes for each answer, in milliseconds. */
  readonly slow?: number;
}

/** An open draft with the pane beside it. */
export interface EmulatedOutlook {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly body: () => Promise<string>;
}

/**
 * Opens the emulated Outlook on the web: our host page, the built add-in, and the real office.js from its package.
 * Every address is answered from files; nothing goes out.
 *
 * @throws Error when the add-in was not built yet.
 */
export async function openEmulatedOutlook(context: BrowserContext, setup: OutlookSetup): Promise<EmulatedOutlook> {
  if (!existsSync(join(ADDIN_FILES, 'taskpane.html'))) throw new Error('The add-in is not built yet: npm run build');
  const page = await context.newPage();
  const full = {
    isHtml: true,
    to: [],
    subject: 'Je opdracht',
    locale: 'nl-NL',
    roaming: {},
    failing: [],
    ...setup,
    addin: ADDIN,
  };
  await page.route(/^https:\/\//, (route) => route.abort());
  await page.route(`${HOST}/**`, (route) => route.fulfill({ path: fileIn(HERE, route.request().url(), 'host.html') }));
  await page.route(`${ADDIN}/**`, (route) =>
    route.fulfill({ path: fileIn(ADDIN_FILES, route.request().url(), 'taskpane.html') }),
  );
  await page.route('https://appsforoffice.microsoft.com/lib/1/hosted/**', (route) => {
    const path = fileIn(OFFICE_FILES, route.request().url().replace('/lib/1/hosted', ''), 'office.js');
    return existsSync(path) ? route.fulfill({ path }) : route.abort();
  });
  await page.route('https://ajax.aspnetcdn.com/**', (route) => route.fulfill({ path: join(HERE, 'ajax-stand-in.js') }));
  await page.addInitScript((value) => Object.assign(globalThis, { setup: value }), full);
  await page.goto(`${HOST}/`);
  const pane = page.frameLocator('iframe.pane');
  return { page, pane, body: () => page.locator('#body').innerHTML() };
}

/** A file by the path of an address, never outside the folder. */
function fileIn(folder: string, address: string, index: string): string {
  const path = normalize(decodeURIComponent(new URL(address).pathname)).replace(/^(?:\.\.[/\\])+/, '');
  return join(folder, path === '/' ? index : path);
}
