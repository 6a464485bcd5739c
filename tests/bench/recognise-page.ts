import { join } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { findChromium } from '../browsers/find-browser.ts';
import { servePages } from '../fixtures/serve-pages.ts';
import { STUDENT_SYSTEM_PAGES } from '../fixtures/student-system-pages.ts';

const NOTE = '/note/index.php';
const NODES = 2_000;
const ROUNDS = 101;

/**
 * Median time in which a page of 2,000 elements is recognised, in a real Chromium.
 *
 * @param folder where the script for the page is bundled
 * @returns milliseconds; NaN when there is no Chromium @throws Error when the page is not recognised
 */
export async function recognisePageTime(folder: string): Promise<number> {
  const executablePath = findChromium();
  if (executablePath === undefined) return NaN;
  await bundle(folder);
  const server = await servePages(STUDENT_SYSTEM_PAGES);
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}${NOTE}?q=student_view_details.php&gibbonPersonID=1&subpage=Notes`);
    await page.evaluate(fill, NODES);
    await page.addScriptTag({ path: join(folder, 'recognise-in-page.js') });
    const { kind, median } = await page.evaluate(timeIt, ROUNDS);
    if (kind !== 'notes') throw new Error(`the page is not recognised: ${kind}`);
    return median;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function bundle(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: join(import.meta.dirname, 'recognise-in-page.ts'),
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'recognise-in-page.js',
      },
    },
  });
}

/** Fills the page with a table, as a list of a class is, up to `nodes` elements. */
function fill(nodes: number): void {
  const table = document.createElement('table');
  document.body.append(table);
  while (document.querySelectorAll('*').length < nodes)
    table.insertRow().innerHTML =
      '<td><a href="#">Leerling</a></td><td><span class="label">Aanwezig</span></td><td><input></td>';
}

/** A small change before each look, as on a page in use: what the browser worked out before does not count. */
function timeIt(rounds: number): { kind: string | undefined; median: number } {
  const { recognise } = globalThis as unknown as { recognise: () => string | undefined };
  let kind: string | undefined;
  const times = Array.from({ length: rounds }, () => {
    document.querySelector('table')?.insertRow().remove();
    const started = performance.now();
    kind = recognise();
    return performance.now() - started;
  });
  return { kind, median: times.toSorted((a, b) => a - b)[rounds >> 1] ?? NaN };
}
