import type { Localized } from '../../rules/rule.ts';
import { putAt, textIn, type SetPart } from './set-part.ts';

/** Difficult words, each with an everyday one. */
export const WORD_PART: SetPart = {
  empty: ({ language }) => ({ language, word: '', instead: '', why: '' }),
  entries: ({ words, language: own }) =>
    words.map(({ language, word, instead, why }, place) => ({
      key: String(place),
      ref: `word:${word}`,
      values: { language, word, instead, why: why?.[own] ?? '' },
    })),
  put: (content, values, key) => {
    const before = key === null ? undefined : content.words[Number(key)]?.why;
    const why = bothOf(textIn(values, 'why'), content.language, before);
    const entry = {
      language: textIn(values, 'language') === 'en' ? ('en' as const) : ('nl' as const),
      word: textIn(values, 'word').replace(/\s+/g, ' '),
      instead: textIn(values, 'instead'),
      ...(why ? { why } : {}),
    };
    const { list, place } = putAt(content.words, entry, key);
    return { content: { ...content, words: list }, path: ['words', place] };
  },
  drop: (content, key) => ({ ...content, words: content.words.toSpliced(Number(key), 1) }),
};

/** A text in the language of the set; the other language keeps what it had, and says the same when it had nothing. */
function bothOf(text: string, language: 'nl' | 'en', before: Localized | undefined): Localized | null {
  if (text === '') return null;
  const { nl, en } = before ?? { nl: text, en: text };
  return language === 'nl' ? { nl: text, en } : { nl, en: text };
}
