import { describe, expect, test } from 'vitest';
import { sayTrouble, tellReport } from '../room-report.ts';

const ROOT = '/project';
const assertion = (fullName: string, status: string, ...failureMessages: string[]) => ({
  fullName,
  status,
  failureMessages,
});

function report(...assertionResults: ReturnType<typeof assertion>[]) {
  const count = (status: string) => assertionResults.filter((one) => one.status === status).length;
  const status = count('failed') > 0 ? 'failed' : 'passed';
  return {
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('skipped'),
    numTodoTests: 0,
    testResults: [{ name: '/project/tests/e2e/card.test.ts', status, message: '', assertionResults }],
  };
}

describe('what a run says at its end', () => {
  test('a failing test is named with its file and the first line of its error', () => {
    const told = tellReport(report(assertion('a', 'passed'), assertion('b c', 'failed', 'Error: x\n  at y')), ROOT);
    expect(told).toMatchObject({ passed: 1, failed: 1, skipped: 0, secondTries: [] });
    expect(told.failures.map((one) => sayTrouble('FAIL', one))).toEqual([
      'FAIL tests/e2e/card.test.ts > b c\n     Error: x\n',
    ]);
  });

  test('a test that passed at its second try passes, and is named', () => {
    const told = tellReport(report(assertion('a', 'passed', '\u001B[31mError: late\u001B[39m')), ROOT);
    expect(told).toMatchObject({ passed: 1, failed: 0, failures: [] });
    expect(told.secondTries).toEqual([{ file: 'tests/e2e/card.test.ts', test: 'a', error: 'Error: late' }]);
  });

  test('a file that breaks before its first test counts as a failure', () => {
    const empty = report();
    const testResults = [{ ...empty.testResults[0]!, status: 'failed', message: 'Cannot find module' }];
    expect(tellReport({ ...empty, testResults }, ROOT)).toMatchObject({
      failed: 1,
      failures: [{ test: '(the file itself)', error: 'Cannot find module' }],
    });
  });
});
