import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../../browsers/browser-page.ts';
import type { TestedBrowser } from '../../browsers/browser-page.ts';
import { serveEditors } from '../../fixtures/serve-editors.ts';
import type { PageServer } from '../../fixtures/serve-pages.ts';
import { keepResults } from './support.ts';
import { DAILY, TARGETS } from './targets.ts';
import type { BrowserName, Target } from './targets.ts';
import { tryEditor, wanted } from './try-editor.ts';
import type { Seen } from './try-editor.ts';

const isWhole = process.env['FULL'] !== undefined;

/** Longer than an editor in which nothing happens needs, in milliseconds. */
const PATIENCE = 300_000;

/** Declares the tests of one browser: a few editors always, all of them in the whole run, which renews the table. */
export function runMatrix(name: BrowserName): void {
  let browser: TestedBrowser;
  let server: PageServer;
  const seen: Record<string, Seen> = {};

  beforeAll(async () => {
    server = await serveEditors();
    browser = await startBrowser(name, `${server.url}/`);
  });
  afterAll(async () => {
    if (isWhole) keepResults(name, seen);
    await browser?.close();
    await server?.close();
  });

  const targets = TARGETS.filter((target) => isWhole || DAILY.includes(target.name));
  test.each(targets.map((target) => [target.name, target] as const))(
    '%s',
    async (_, target) => {
      const found = await tryEditor(browser, server.url, target);
      const here = excuse(found, target, name);
      seen[target.name] = here;
      expect(here).toEqual(wanted(target, name));
    },
    PATIENCE,
  );

  test('nothing went out', () => {
    expect(browser.requests.length).toBeGreaterThan(targets.length);
    expect(browser.requests.filter((url) => !isInside(url))).toEqual([]);
  });
}

/** Addresses inside this machine: our own server, and what a browser or a page makes itself. */
const isInside = (url: string): boolean =>
  /^(?:http:\/\/(?:localhost|127\.0\.0\.1)[:/]|(?:data|blob|about|resource|chrome|chrome-extension|moz-extension):)/.test(
    url,
  );

/** A step that is excepted, and indeed does not work, says why. */
function excuse(found: Seen, { exception }: Target, browser: BrowserName): Seen {
  if (exception?.browser !== browser) return found;
  const steps = Object.entries(found) as [keyof Seen, string][];
  return Object.fromEntries(
    steps.map(([step, seen]) => [step, step === exception.step && seen !== 'yes' ? `no: ${exception.why}` : seen]),
  );
}
