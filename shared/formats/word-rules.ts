import type { Language } from '../language/language.ts';
import type { Rule } from '../rules/rule.ts';
import type { TeamSetDocument } from './team-set-schema.ts';

/** What all rules about difficult words of one language share: taken from the shipped one. */
export type WordRuleModel = Pick<Rule, 'channels' | 'level' | 'title' | 'why' | 'mechanism' | 'reference'>;

/** Difficult words of a set as rules, one a word, so that each can be switched off on its own. */
export function wordRules(
  words: TeamSetDocument['words'],
  models: Readonly<Record<Language, WordRuleModel>>,
): readonly Rule[] {
  return words.map(({ language, word, instead, why }) => {
    const model = models[language];
    return {
      id: wordRuleId(word),
      category: 'language.difficult',
      language,
      channels: model.channels,
      level: model.level,
      match: [word.toLowerCase()],
      unless: [],
      span: 'trigger',
      where: 'body',
      yields: [],
      rewrites: [],
      instead: [instead],
      title: model.title,
      why: why ?? model.why,
      mechanism: model.mechanism,
      reference: model.reference,
    };
  });
}

/** `met betrekking tot` is found by `language.difficult/word-met-betrekking-tot`; the same word always by the same rule. */
export function wordRuleId(word: string): string {
  const slug = word
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, (letter) => `x${(letter.codePointAt(0) ?? 0).toString(16)}.`)
    .replace(/ /g, '-');
  return `language.difficult/word-${slug}`;
}
