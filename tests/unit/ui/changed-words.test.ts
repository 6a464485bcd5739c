import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedWords } from '../../../shared/ui/changed-words.ts';

/** The new sentence with what is bold between asterisks. */
const show = (before: string, after: string) =>
  changedWords(before, after)
    .map(({ text, isChanged }) => (isChanged ? `*${text}*` : text))
    .join('');

describe('changedWords', () => {
  test.each([
    ['Je moet morgen je boek meenemen.', 'Wil je morgen je boek meenemen?', '*Wil je* morgen je boek meenemen*?*'],
    [
      'Je moet je logboek inleveren.',
      'Ik stel voor dat je je logboek inlevert.',
      '*Ik stel voor dat je* je logboek *inlevert*.',
    ],
    ['Je moet het inleveren.', 'Lukt het om het in te leveren?', '*Lukt het om* het *in te leveren?*'],
    ['You must come at 9.00.', 'Could you come at 9.00?', '*Could you* come at 9.00*?*'],
    ['Kom je?', 'Kom je?', 'Kom je?'],
    ['', 'Kom je?', '*Kom je?*'],
    ['Kom je?', '', ''],
    ['Je moet de ’s ochtends-les volgen.', 'Volg je de ’s ochtends-les?', '*Volg je* de ’s ochtends-les*?*'],
  ])('%s → %s', (before, after, shown) => {
    expect(show(before, after)).toBe(shown);
  });

  const sentence = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('je', 'moet', 'Wil', '?', '.', ',', "zo'n", '👩‍🏫', 'שלום'), { maxLength: 30 })
      .map((words) => words.join(' ')),
  );

  test('the stretches together are exactly the new sentence, none empty, no two neighbours alike', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const stretches = changedWords(before, after);
        expect(stretches.map(({ text }) => text).join('')).toBe(after);
        stretches.forEach((stretch, index) => {
          expect(stretch.text).not.toBe('');
          expect(stretches[index + 1]?.isChanged).not.toBe(stretch.isChanged);
        });
      }),
    );
  });

  test('what did not change is in the old sentence, in that order', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        let from = 0;
        const kept = changedWords(before, after).filter(({ isChanged }) => !isChanged);
        for (const word of kept.flatMap(({ text }) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])) {
          const at = before.indexOf(word, from);
          expect(at).toBeGreaterThanOrEqual(0);
          from = at + word.length;
        }
      }),
    );
  });

  test('the same sentence has nothing in bold, however long', () => {
    const long = 'Je moet komen, '.repeat(500);
    expect(changedWords(long, long)).toEqual([{ text: long, isChanged: false }]);
    expect(changedWords(long, `Wil je? ${long}`).at(-1)?.isChanged).toBe(false);
  });
});
