import { describe, expect, test } from 'vitest';
import { readGuide, readResults, supportTable, tableIn } from '../e2e/editors/support.ts';
import { TARGETS } from '../e2e/editors/targets.ts';

describe('the support table', () => {
  test('says what the last whole run saw', () => {
    expect(tableIn(readGuide())).toBe(supportTable());
  });

  test.each(['chromium', 'firefox'] as const)('has every editor, tried in %s', (browser) => {
    expect(Object.keys(readResults(browser)).toSorted()).toEqual(TARGETS.map(({ name }) => name).toSorted());
  });
});
