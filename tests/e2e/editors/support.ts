import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STEPS } from './try-editor.ts';
import type { Seen } from './try-editor.ts';
import { TARGETS } from './targets.ts';
import type { BrowserName } from './targets.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const GUIDE = join(ROOT, 'CONTRIBUTING.md');
const BEGIN = '<!-- support table: written by npm run test:full -->';
const END = '<!-- end of the support table -->';

type Results = Readonly<Record<string, Seen>>;

const fileOf = (browser: BrowserName): string => join(import.meta.dirname, `seen-${browser}.json`);

/** What the last whole run saw in a browser. */
export function readResults(browser: BrowserName): Results {
  try {
    return JSON.parse(readFileSync(fileOf(browser), 'utf8')) as Results;
  } catch {
    return {};
  }
}

/** Keeps what a whole run saw, and brings the table up to date. */
export function keepResults(browser: BrowserName, seen: Results): void {
  writeFileSync(fileOf(browser), `${JSON.stringify(seen, null, 2)}\n`);
  const guide = readFileSync(GUIDE, 'utf8');
  const [before, after] = [guide.indexOf(BEGIN) + BEGIN.length, guide.indexOf(END)];
  writeFileSync(GUIDE, `${guide.slice(0, before)}\n\n${supportTable()}\n\n${guide.slice(after)}`);
}

/** The table as it stands in the guide. */
export function tableIn(guide: string): string {
  return guide.slice(guide.indexOf(BEGIN) + BEGIN.length, guide.indexOf(END)).trim();
}

/** The guide for people who work on this. */
export function readGuide(): string {
  return readFileSync(GUIDE, 'utf8');
}

/** The table as the results of both browsers make it: one row an editor. */
export function supportTable(): string {
  const [chromium, firefox] = [readResults('chromium'), readResults('firefox')];
  const rows = TARGETS.map(({ name, leftAlone }) => {
    const cells = STEPS.map((step) => cell(chromium[name]?.[step], firefox[name]?.[step], leftAlone === true));
    return [name, ...cells];
  });
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(['editor', ...STEPS]), line(['---', ...STEPS.map(() => '---')]), ...rows.map(line)].join('\n');
}

/** One word when both browsers agree. */
function cell(chromium: string | undefined, firefox: string | undefined, leftAlone: boolean): string {
  const short = (seen: string | undefined): string =>
    seen === undefined ? '' : seen.startsWith('no: ') ? `no (${seen.slice(4)})` : seen === 'yes' ? 'yes' : 'no';
  if (leftAlone) return chromium === 'left alone' && firefox === 'left alone' ? 'left alone' : short(chromium);
  return short(chromium) === short(firefox)
    ? short(chromium)
    : `Chromium ${short(chromium) || 'not tried'}, Firefox ${short(firefox) || 'not tried'}`;
}
