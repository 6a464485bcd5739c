import { existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { BrowserContext, FrameLocator, Page } from 'playwright';

const HERE = import.meta.dirname;
const ADDIN_FILES = join(HERE, '..', '..', '..', '.output', 'office-addin');
const OFFICE_FILES = join(HERE, '..', '..', '..', 'node_modules', '@microsoft', 'office-js', 'dist');
const HOST = 'https://localhost:8443';
const ADDIN = 'https://localhost:3000';

/** What several Outlooks do, each with the public report it imitates (`host-body.js`, `host.js`). */
export type Quirk =
  | 'cursor-to-end'
  | 'cursor-to-start'
  | 'cursor-lost'
  | 'div-to-paragraph'
  | 'images-dropped'
  | 'quote-doubled'
  | 'stale-read'
  | 'no-changed-fields'
  | 'item-null'
  | 'no-send-event'
  | 'out-of-order';

interface EmulatedPerson {
  readonly address: string;
  readonly name: string;
  readonly isHalfTyped?: boolean;
}

/** What the emulated Outlook opens with. */
export interface OutlookSetup {
  readonly bodyHtml: string;
  /** False for a plain-text mail. */
  readonly isHtml?: boolean;
  readonly to?: readonly EmulatedPerson[];
  readonly cc?: readonly EmulatedPerson[];
  readonly bcc?: readonly EmulatedPerson[];
  /** The address of the writer. */
  readonly from?: string;
  readonly quirks?: readonly Quirk[];
  readonly attachments?: readonly object[];
  /** The highest requirement set of the host. */
  readonly mailboxSet?: string;
  /** True for a mail that is read, not written. */
  readonly isRead?: boolean;
  /** Calls (by dispatch id) that are never answered. */
  readonly silent?: readonly number[];
  /** Files beside the hosted add-in, by name; null for one that cannot be reached. */
  readonly beside?: Readonly<Record<string, string | null>>;
  /** Where the built add-in stands, when it is another one than `npm run build` makes. */
  readonly addinFiles?: string;
  /** What the host of the add-in sends along with each file. */
  readonly headers?: Readonly<Record<string, string>>;
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
  /** Goes on to another mail in the same window: the pane is pinned. */
  readonly next: (setup: OutlookSetup) => Promise<void>;
}

/** What the host page shows of itself to tests. */
export interface Emulated {
  readonly writes: number;
  readonly log: readonly number[];
  readonly mostAtOnce: number;
  readonly eventsReady: boolean;
  /** How many events the add-in gave back. */
  readonly ends: number;
  readonly session: Readonly<Record<string, string>>;
  readonly roaming: Readonly<Record<string, string>>;
  readonly notices: readonly { readonly message: string; readonly type: number }[];
  readonly completed?: { readonly allowEvent?: boolean; readonly errorMessage?: string; readonly commandId?: string };
  readonly body: { now(): string; settle(html: string): string };
  open(setup: object): void;
  compose(): void;
  restartEvents(): void;
  /** The host changes while the mail is open. */
  become(change: object): void;
  /** Outlook takes another theme: colours as whole numbers. */
  theme(colours: object): void;
  changeRecipients(fields: object): void;
}

/** Asks the host page. */
export function ask<T, A>(page: Page, question: (emulated: Emulated, about: A) => T, about: A): Promise<T> {
  // The question travels as text, since it needs the host's own object beside the value.
  return page.evaluate<T>(`(${String(question)})(emulated, ${JSON.stringify(about)})`);
}

function whole(setup: OutlookSetup): object {
  return {
    isHtml: true,
    to: [],
    cc: [],
    bcc: [],
    from: 'k.smit@school.example',
    subject: 'Je opdracht',
    locale: 'nl-NL',
    roaming: {},
    failing: [],
    silent: [],
    quirks: [],
    slow: 0,
    mailboxSet: '1.15',
    ...setup,
    addin: ADDIN,
  };
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
  const full = whole(setup);
  await page.route(/^https:\/\//, (route) => route.abort());
  await page.route(`${HOST}/**`, (route) => route.fulfill({ path: fileIn(HERE, route.request().url(), 'host.html') }));
  await page.route(`${ADDIN}/**`, (route) => {
    const url = route.request().url();
    const body = setup.beside?.[new URL(url).pathname.slice(1)];
    const path = fileIn(setup.addinFiles ?? ADDIN_FILES, url, 'taskpane.html');
    if (body === null) return route.abort();
    const headers = setup.headers ?? {};
    if (body !== undefined) return route.fulfill({ body, contentType: 'application/json', headers });
    return existsSync(path) ? route.fulfill({ path, headers }) : route.fulfill({ status: 404, body: '' });
  });
  await page.route('https://appsforoffice.microsoft.com/lib/1/hosted/**', (route) => {
    const path = fileIn(OFFICE_FILES, route.request().url().replace('/lib/1/hosted', ''), 'office.js');
    return existsSync(path) ? route.fulfill({ path }) : route.abort();
  });
  await page.route('https://ajax.aspnetcdn.com/**', (route) => route.fulfill({ path: join(HERE, 'ajax-stand-in.js') }));
  await page.addInitScript((value) => Object.assign(globalThis, { setup: value }), full);
  await page.goto(`${HOST}/`);
  const pane = page.frameLocator('iframe.pane');
  const body = () => page.locator('#body').innerHTML();
  const next = (other: OutlookSetup) => ask(page, (emulated, about) => emulated.open(about), whole(other));
  return { page, pane, body, next };
}

/** A file by the path of an address, never outside the folder. */
function fileIn(folder: string, address: string, index: string): string {
  const path = normalize(decodeURIComponent(new URL(address).pathname)).replace(/^(?:\.\.[/\\])+/, '');
  return join(folder, path === '/' ? index : path);
}
