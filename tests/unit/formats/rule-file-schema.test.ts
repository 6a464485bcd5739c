import * as v from 'valibot';
import { expect, test } from 'vitest';
import { RULE_FILE, wordIssue } from '../../../shared/formats/rule-file-schema.ts';

test('an issue is worded in both languages, by the key it is about', () => {
  const parsed = v.safeParse(RULE_FILE, { colour: 'red' });
  const words = parsed.success ? [] : parsed.issues.map(wordIssue);
  expect(words).toContainEqual({ nl: '‘colour’ is hier niet bekend.', en: '‘colour’ is not known here.' });
  expect(words).toContainEqual({ nl: 'Hier ontbreekt nog ‘category’.', en: '‘category’ is still missing here.' });
});
