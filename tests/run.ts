import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findChromium } from './browsers/find-browser.ts';
import { prepareBrowsers } from './browsers/prepare-browsers.ts';
import { LONG_RUNS } from './long-runs.ts';
import { readRoomReport, sayTrouble } from './room-report.ts';

const ROOT = join(import.meta.dirname, '..');
const ARTIFACTS = join(ROOT, 'tests', 'artifacts');

const full = process.argv.includes('--full');

/** Checks that are one command each. */
const CHECKS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  generate: [['node', 'shared/build/generate.ts']],
  types: [
    ['tsc', '-p', 'tsconfig.json'],
    ['tsc', '-p', 'shared/tsconfig.engine.json'],
    ['tsc', '-p', 'shared/tsconfig.floors.json'],
  ],
  lint: [['oxlint', '--type-aware', '--deny-warnings']],
  format: [['prettier', '--check', '--cache', '--log-level', 'warn', '.']],
  unused: [['knip', '--no-progress']],
  // A release is the same build made twice and packed: the long run makes one.
  build: [['node', full ? 'shared/build/release.ts' : 'shared/build/build-products.ts']],
};

/** Rooms of tests, each a project of `vitest.config.ts`. The ones behind `build` look at what was built. */
const ROOMS = ['unit', 'data', 'corpus', 'extension', 'view', 'house', 'office', 'e2e'];

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** The long run makes a release and does what `npm test` leaves out. */
const LONG = ['generate', 'build', ...Object.keys(LONG_RUNS)];

const only = argument('--only')?.split(',') ?? (full ? LONG : undefined);
const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
/** Said last: of a long log, often only the end is kept. */
const closing = { failures: [] as string[], secondTries: [] as string[] };

process.exitCode = main();

function main(): number {
  const missing = prepareBrowsers();
  if (missing !== null) {
    process.stderr.write(`${missing}\n`);
    return 1;
  }
  mkdirSync(ARTIFACTS, { recursive: true });
  for (const [name, commands] of Object.entries(CHECKS)) {
    if (wanted(name)) check(name, commands);
  }
  for (const room of ROOMS) if (wanted(room)) runRoom(room);
  process.stdout.write([...closing.secondTries, ...closing.failures].join(''));
  const skips = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  process.stdout.write(`${tally.passed} passed, ${tally.failed} failed${skips}\n`);
  const skippedInCi = process.env['CI'] !== undefined && tally.skipped > 0;
  return tally.failed > 0 || tally.passed === 0 || skippedInCi ? 1 : 0;
}

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

function wanted(name: string): boolean {
  return only === undefined || only.includes(name);
}

/** Stops at the first command that fails. */
function check(name: string, commands: readonly (readonly string[])[]): void {
  const failing = commands.find((command) => !run(name, command));
  if (failing === undefined) tally.passed++;
  else fail(`FAIL ${name}: ${failing.join(' ')}\n`);
}

function fail(said: string): void {
  tally.failed++;
  closing.failures.push(said);
}

/** Runs a tool of this project; `node` is the one that `npm ci` brought. */
function run(name: string, [tool, ...args]: readonly string[]): boolean {
  const started = performance.now();
  const bin = join(ROOT, 'node_modules', '.bin');
  const { status } = spawnSync(tool as string, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
      CHROMIUM: findChromium() ?? '',
      ...(full ? { FULL: '1' } : {}),
    },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${status === 0 ? 'ok  ' : 'FAIL'} ${name}: ${tool} ${args.join(' ')} (${seconds} s)\n`);
  return status === 0;
}

/** Runs the tests of one room. A room in which nothing ran is a failure: a guard that looks at nothing guards nothing. */
function runRoom(room: string): void {
  const report = join(ARTIFACTS, `${room}.json`);
  rmSync(report, { force: true });
  const files = full ? (LONG_RUNS[room] ?? []) : [];
  const args = [
    'run',
    ...files,
    '--project',
    room,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const succeeded = run(room, ['vitest', ...args]);
  const { passed, failed, skipped, failures, secondTries } = readRoomReport(report, ROOT);
  tally.passed += passed;
  tally.skipped += skipped;
  tally.failed += failed;
  closing.failures.push(...failures.map((one) => sayTrouble('FAIL', one)));
  closing.secondTries.push(...secondTries.map((one) => sayTrouble('second try', one)));
  if (passed + failed === 0) fail(`FAIL ${room}: no test ran\n`);
  else if (!succeeded && failed === 0) fail(`FAIL ${room}: an error outside the tests, see above\n`);
}
