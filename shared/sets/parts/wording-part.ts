import type { TeamSetDocument } from '../../formats/team-set-schema.ts';
import type { Localized, Rule } from '../../rules/rule.ts';
import { linesIn, textIn, without, type PartValues, type SetPart } from './set-part.ts';

type Wording = TeamSetDocument['wordings'][string];

/** The most words of their own that a team puts beside those of a rule. */
const MOST_OWN = 3;

/** Shipped tips in other words; known by the id of the rule. */
export function wordingPart(shipped: readonly Rule[]): SetPart {
  return {
    empty: () => ({ title: '', why: '', instead: [], sample: '' }),
    entries: (content) =>
      Object.keys(content.wordings).map((id) => ({
        key: id,
        ref: `rule:${id}`,
        values: wordingValues(content, id, shipped),
      })),
    put: (content, values, key) => {
      const id = key ?? '';
      const before = content.wordings[id];
      const wording = wordingOf(values, {
        language: content.language,
        before,
        shipped: shippedRule(id, content.language, shipped),
      });
      const others = without(content.wordings, id);
      const wordings = Object.keys(wording).length === 0 ? others : { ...others, [id]: wording };
      return { content: { ...content, wordings }, path: ['wordings', id] };
    },
    drop: (content, key) => ({ ...content, wordings: without(content.wordings, key) }),
  };
}

/** What the form starts with: the words of the set, else those that ship. `sample`: a sentence to see them in. */
export function wordingValues(
  { wordings, language }: TeamSetDocument,
  id: string,
  shipped: readonly Rule[],
): PartValues {
  const rule = shippedRule(id, language, shipped);
  const { title, why, instead } = wordings[id] ?? {};
  return {
    title: (title ?? rule?.title)?.[language] ?? '',
    why: (why ?? rule?.why)?.[language] ?? '',
    instead: instead?.[language] ?? [],
    sample: '',
  };
}

/** The shipped rule behind an id: in the language of the set where there is one. */
export function shippedRule(id: string, language: 'nl' | 'en', shipped: readonly Rule[]): Rule | undefined {
  const rules = shipped.filter((rule) => rule.id === id);
  return rules.find((rule) => rule.language === language) ?? rules[0];
}

interface Before {
  readonly language: 'nl' | 'en';
  readonly before: Wording | undefined;
  readonly shipped: Rule | undefined;
}

/** Only what differs from what ships is kept, so that all else follows the product. */
function wordingOf(values: PartValues, { language, before, shipped }: Before): Wording {
  const other = (name: 'title' | 'why'): { [key in typeof name]?: Localized } => {
    const text = textIn(values, name);
    const known = before?.[name] ?? shipped?.[name];
    if (text === '' || !known) return {};
    const words = { ...known, [language]: text };
    return words.nl === shipped?.[name].nl && words.en === shipped[name].en ? {} : { [name]: words };
  };
  const lines = linesIn(values, 'instead').slice(0, MOST_OWN);
  const { [language]: _mine, ...theirs } = before?.instead ?? {};
  const instead = lines.length > 0 ? { ...theirs, [language]: lines } : theirs;
  return { ...other('title'), ...other('why'), ...(Object.keys(instead).length > 0 ? { instead } : {}) };
}
