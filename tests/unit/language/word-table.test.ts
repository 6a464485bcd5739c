import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../../../shared/language/tokenize.ts';
import { WordTable } from '../../../shared/language/word-table.ts';

test('finds what a Map would find, of words and of tokens', () => {
  const word = fc.stringMatching(/^[a-zé]{1,4}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (words, asked) => {
      const table = new WordTable<number>(4);
      const map = new Map(words.map((each, index) => [each, index]));
      map.forEach((index, each) => table.add(each, index));
      const [token] = tokenize(asked.toUpperCase());
      expect(table.find(asked)).toBe(map.get(asked));
      expect(token && table.get(token)).toBe(map.get(asked));
    }),
  );
});
