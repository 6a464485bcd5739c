import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frontCode } from '../../../shared/rules/front-coding.ts';
import { WordLists, joinLists } from '../../../shared/rules/word-lists.ts';

function listsOf(words: readonly string[]): WordLists {
  const lists = words.map((_word, index) => `${index}z`);
  return new WordLists(frontCode(words), joinLists(words, lists));
}

test('words that share two letters stand in one group', () => {
  const words = ['a', 'aan', 'aanpak', 'af', 'be', 'bel', '<marks>', 'één'].sort();
  expect(joinLists(words, words)).toBe('<marks>\na\naan aanpak\naf\nbe bel\néén');
});

test('each word has its lists, whatever was asked before it', () => {
  const word = fc.stringMatching(/^[a-c'é<]{1,5}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), fc.array(word), (words, others) => {
      const sorted = words.toSorted();
      const lists = listsOf(sorted);
      for (const asked of [...others, ...words, ...others]) {
        const at = sorted.indexOf(asked);
        expect(lists.get(asked)).toBe(at < 0 ? undefined : `${at}z`);
      }
    }),
  );
});

test('a book without words has none', () => {
  expect(new WordLists('', '').get('je')).toBeUndefined();
  expect(new WordLists('', '').get('')).toBeUndefined();
});
