import { expect, test } from 'vitest';
import { tokenize } from '../../../shared/language/tokenize.ts';
import { wordAt } from '../../../shared/language/word-at.ts';

test('a word in lower case, and nothing beside the row', () => {
  const tokens = tokenize('Kom Morgen');
  expect([0, 1, 2, -1].map((at) => wordAt(tokens, at))).toEqual(['kom', 'morgen', '', '']);
});
