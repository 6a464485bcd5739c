import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** One test that did not simply pass. */
interface Trouble {
  file: string;
  test: string;
  /** First line of each try's error, without colours. */
  error: string;
}

/** What came out of one room, as the closing lines of a run tell it. */
export interface RoomReport {
  passed: number;
  failed: number;
  skipped: number;
  failures: readonly Trouble[];
  /** Passed, but only at a second try. */
  secondTries: readonly Trouble[];
}

/** The parts of vitest's JSON report that are read here. */
interface JsonReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: readonly { name: string; status: string; message: string; assertionResults: readonly Assertion[] }[];
}

interface Assertion {
  fullName: string;
  status: string;
  /** Also of the tries before the last. */
  failureMessages: readonly string[];
}

/** A room that left no report: nothing ran. */
const NOTHING: RoomReport = { passed: 0, failed: 0, skipped: 0, failures: [], secondTries: [] };

/** Reads the report that vitest left of a room; paths are told from `root`. Never throws. */
export function readRoomReport(file: string, root: string): RoomReport {
  try {
    return tellReport(JSON.parse(readFileSync(file, 'utf8')) as JsonReport, root);
  } catch {
    return NOTHING;
  }
}

/** A file that breaks before its first test has no failing test to count: it counts itself. */
export function tellReport(report: JsonReport, root: string): RoomReport {
  const failures: Trouble[] = [];
  const secondTries: Trouble[] = [];
  let broken = 0;
  for (const { name, status, message, assertionResults } of report.testResults) {
    const file = relative(root, name);
    const failing = assertionResults.filter((one) => one.status === 'failed');
    for (const one of failing) failures.push(trouble(file, one));
    if (status === 'failed' && failing.length === 0) {
      broken++;
      failures.push({ file, test: '(the file itself)', error: firstLine(message) || 'see above' });
    }
    for (const one of assertionResults) {
      if (one.status === 'passed' && one.failureMessages.length > 0) secondTries.push(trouble(file, one));
    }
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
    secondTries,
  };
}

/** Two lines on one trouble, short enough for a log of which only the end is kept. */
export function sayTrouble(word: string, { file, test, error }: Trouble): string {
  return `${word} ${file} > ${test}\n     ${error}\n`;
}

function trouble(file: string, { fullName, failureMessages }: Assertion): Trouble {
  return { file, test: fullName, error: [...new Set(failureMessages.map(firstLine))].join('; then: ') };
}

function firstLine(message: string): string {
  const line = stripVTControlCharacters(message).split('\n', 1)[0] as string;
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
