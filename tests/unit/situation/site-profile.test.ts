import { expect, test } from 'vitest';
import { stepsKey } from '../../../shared/situation/site-profile.ts';

test('steps have one key', () => {
  expect(stepsKey(['dna-page-header', '.title'])).toBe('dna-page-header >> .title');
});
