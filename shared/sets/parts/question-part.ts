import type { TeamSetDocument } from '../../formats/team-set-schema.ts';
import type { Shipped } from '../../formats/shipped.ts';
import type { Localized } from '../../rules/rule.ts';
import { textIn, without, type SetPart } from './set-part.ts';

type Question = TeamSetDocument['messagePrompts'][string];

/** Questions about a message as a whole, in other words; known by their id. */
export function questionPart(shipped: Shipped['messagePrompts']): SetPart {
  return {
    empty: () => ({ say: '', good: '' }),
    entries: ({ messagePrompts, language }) =>
      Object.entries(messagePrompts).map(([id, question]) => ({
        key: id,
        ref: `message-prompt:${id}`,
        values: valuesOf(question, language),
      })),
    put: (content, values, key) => {
      const id = key ?? '';
      const { language, messagePrompts } = content;
      const before: Question | undefined = messagePrompts[id] ?? shipped[id];
      const wordsOf = (name: 'say' | 'good'): Localized => {
        const text = textIn(values, name);
        return { ...(before?.[name] ?? { nl: text, en: text }), [language]: text };
      };
      const hasGood = textIn(values, 'good') !== '';
      const question = { say: wordsOf('say'), ...(hasGood ? { good: wordsOf('good') } : {}) };
      return {
        content: { ...content, messagePrompts: { ...messagePrompts, [id]: question } },
        path: ['messagePrompts', id],
      };
    },
    drop: (content, key) => ({ ...content, messagePrompts: without(content.messagePrompts, key) }),
  };
}

/** What the form starts with: the words of the set, else those that ship. */
export function questionValues(
  { messagePrompts, language }: TeamSetDocument,
  id: string,
  shipped: Shipped['messagePrompts'],
): { say: string; good: string } {
  return valuesOf(messagePrompts[id] ?? shipped[id], language);
}

function valuesOf(
  question: { readonly say: Localized; readonly good?: Localized | undefined } | undefined,
  language: 'nl' | 'en',
): { say: string; good: string } {
  return { say: question?.say[language] ?? '', good: question?.good?.[language] ?? '' };
}
