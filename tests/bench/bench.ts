import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import retextDutch from 'retext-dutch';
import { unified } from 'unified';
import { build } from 'vite';
import { SHIPPED_RULES } from '../../shared/generated/rules.ts';
import { createReviewer } from '../../shared/review/create-reviewer.ts';
import type { Rule } from '../../shared/rules/rule.ts';
import { laySets } from '../../shared/sets/lay-sets.ts';
import { ORDINARY_SITUATION } from '../../shared/situation/situation.ts';
import { importSet, largestSet } from './import-set.ts';
import { measureInChromium } from './in-chromium.ts';
import type { InChromium } from './in-chromium.ts';
import { readDocument } from './read-document.ts';
import { recognisePageTime } from './recognise-page.ts';

/** A line of the table: what was measured, and what it may be (design, section 6). */
interface Row {
  readonly what: string;
  readonly measured: number;
  readonly budget: number;
  readonly unit: '×' | 'kB' | 'ms' | 's' | 'looks';
}

const ROUNDS = 15;
const ROOT = join(import.meta.dirname, '..', '..');
const BUNDLES = join(ROOT, 'tests', 'artifacts', 'bench');
const text = readDocument();
const sink: unknown[] = [];

/** Runs A and B in turn and gives the median of their ratios: a slow moment of the machine slows both. */
function ratio(a: () => unknown, b: () => unknown, rounds = ROUNDS): number {
  const ratios: number[] = [];
  for (let round = -3; round < rounds; round++) {
    const [timeA, timeB] = [time(a), time(b)];
    if (round >= 0) ratios.push(timeA / timeB);
  }
  return median(ratios);
}

function time(run: () => unknown): number {
  const started = performance.now();
  sink[0] = run();
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

const pass = () => text.match(/[\p{L}\p{M}]+/gu)?.length;
const review = (rules: readonly Rule[] = SHIPPED_RULES) => createReviewer(rules).review(text, ORDINARY_SITUATION);

function reviewAndRewrite(): number {
  const reviewer = createReviewer(SHIPPED_RULES);
  return reviewer
    .review(text, ORDINARY_SITUATION)
    .findings.reduce((sum, finding) => sum + reviewer.rewrites(text, finding).length, 0);
}

/** A keystroke in the middle of a word, in a document that was reviewed before. */
function keystroke(): () => unknown {
  const reviewer = createReviewer(SHIPPED_RULES);
  const middle = text.indexOf(' ', text.length >> 1);
  const typed = [text, `${text.slice(0, middle)}x${text.slice(middle)}`];
  let turn = 0;
  reviewer.review(text, ORDINARY_SITUATION);
  return () => reviewer.review(typed[++turn % 2] ?? text, ORDINARY_SITUATION);
}

function thousandMore(): readonly Rule[] {
  const [model] = SHIPPED_RULES;
  if (!model) return [];
  const common = ['morgen', 'opdracht', 'school', 'graag', 'samen', 'verslag', 'stage', 'week'];
  const extra = Array.from({ length: 1000 }, (_unused, index) => ({
    ...model,
    id: `team.own/${index}`,
    match: [`(${common[index % common.length]} * woord${index})`, `eigenwoord${index} <you>`],
    unless: [],
  }));
  return [...SHIPPED_RULES, ...extra];
}

/** Milliseconds a fresh process takes from import to the first review; both sides as one bundled file. */
function firstMail(which: 'ours' | 'retext'): number {
  const file = join(BUNDLES, `first-mail-${which}.js`);
  return median(Array.from({ length: 9 }, () => Number(execFileSync(process.execPath, [file], { encoding: 'utf8' }))));
}

async function bundleFirstMails(): Promise<void> {
  for (const which of ['ours', 'retext']) {
    await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        ssr: join(import.meta.dirname, `first-mail-${which}.ts`),
        outDir: BUNDLES,
        emptyOutDir: false,
        rolldownOptions: { output: { codeSplitting: false, entryFileNames: `first-mail-${which}.js` } },
      },
      ssr: { noExternal: true },
    });
  }
}

function size(path: string, packed: boolean): number {
  const file = join(ROOT, '.output', path);
  if (!existsSync(file)) return NaN;
  const bytes = readFileSync(file);
  return (packed ? gzipSync(bytes).length : bytes.length) / 1024;
}

/** A text that is reviewed with as many rules as a set may hold, against the shipped ones. */
function withLargestSet(): { seconds: number; review: number } {
  const set = largestSet();
  const seconds = median(Array.from({ length: 3 }, () => time(() => importSet(set)) / 1000));
  const rules = laySets(SHIPPED_RULES, [importSet(set)]);
  return { seconds, review: ratio(prepared(rules), prepared(SHIPPED_RULES)) };
}

/** What a browser tells; nothing before the extension was built. */
async function inChromium(): Promise<InChromium> {
  const isBuilt = existsSync(join(ROOT, '.output', 'chrome-mv3'));
  return isBuilt ? measureInChromium(text) : { typing: NaN, idle: NaN, paint: ['', NaN] };
}

await bundleFirstMails();
const largest = withLargestSet();
const browser = await inChromium();
const more = thousandMore();
const parser = unified().use(retextDutch);

const rows: readonly Row[] = [
  { what: 'review 20,000 words, cold / one regex pass', measured: ratio(() => review(), pass), budget: 4, unit: '×' },
  {
    what: 'review 20,000 words, cold / retext-dutch parse',
    measured: ratio(
      () => review(),
      () => parser.parse(text),
      3,
    ),
    budget: 0.35,
    unit: '×',
  },
  {
    what: 'the same with every rewrite / one regex pass',
    measured: ratio(reviewAndRewrite, pass),
    budget: 16,
    unit: '×',
  },
  {
    what: 'review after a keystroke / one regex pass',
    measured: ratio(keystroke(), pass, 60),
    budget: 0.15,
    unit: '×',
  },
  {
    what: '1,000 more rules / shipped rules',
    measured: ratio(prepared(more), prepared(SHIPPED_RULES)),
    budget: 1.25,
    unit: '×',
  },
  {
    what: 'import + compile + first mail / retext-dutch',
    measured: firstMail('ours') / firstMail('retext'),
    budget: 0.5,
    unit: '×',
  },
  { what: 'recognise a page of 2,000 nodes', measured: await recognisePageTime(BUNDLES), budget: 5, unit: 'ms' },
  { what: 'import of 10,000 rules', measured: largest.seconds, budget: 2, unit: 's' },
  { what: 'review with 10,000 more rules / shipped rules', measured: largest.review, budget: 1.5, unit: '×' },
  { what: 'pause in typing, 2,000-word field, p95', measured: browser.typing, budget: 4, unit: 'ms' },
  { what: 'looks at text or layout, messages: idle for 30 s', measured: browser.idle, budget: 0, unit: 'looks' },
  {
    what: `first paint of our slowest page, warm: ${browser.paint[0]}`,
    measured: browser.paint[1],
    budget: 200,
    unit: 'ms',
  },
  {
    what: 'bootstrap, gzipped',
    measured: size('chrome-mv3/content-scripts/bootstrap.js', true),
    budget: 8,
    unit: 'kB',
  },
  { what: 'injected at first focus, gzipped', measured: size('chrome-mv3/field.js', true), budget: 100, unit: 'kB' },
  { what: 'launch-event.js', measured: size('office-addin/launch-event.js', false), budget: 250, unit: 'kB' },
];

/** A compiled reviewer that meets a cold text each time: the memory is filled by another text of the same words. */
function prepared(rules: readonly Rule[]): () => unknown {
  const reviewers = Array.from({ length: ROUNDS + 3 }, () => createReviewer(rules));
  return () => reviewers.pop()?.review(text, ORDINARY_SITUATION);
}

/** What could not be measured is over as well. */
const isOver = (row: Row): boolean => !(row.measured <= row.budget);
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(rows)}\n`);
else {
  for (const row of rows) {
    const numbers = `${row.measured.toFixed(2)} ${row.unit}  (budget ${row.budget} ${row.unit})`;
    process.stdout.write(`${isOver(row) ? 'over' : 'ok  '}  ${row.what.padEnd(50)} ${numbers}\n`);
  }
}
process.exitCode = rows.some(isOver) ? 1 : 0;
