import type { TeamSet } from '../formats/team-set.ts';
import type { Language } from '../language/language.ts';

/** A text of a set that somebody will read, with where it stands. */
export interface OwnText {
  readonly at: string;
  readonly language: Language;
  readonly text: string;
}

/** Everything in a set that is shown to a teacher, each text once. */
export function ownTexts({ document: content, rules }: TeamSet): OwnText[] {
  const texts: OwnText[] = [];
  const both = (at: string, { nl, en }: { readonly nl: string; readonly en: string }): void => {
    texts.push({ at, language: 'nl', text: nl }, { at, language: 'en', text: en });
  };
  for (const { id, language, title, why, models = [], instead = [], swaps = {} } of rules) {
    both(`${id} › title`, title);
    both(`${id} › why`, why);
    for (const text of [...models, ...instead, ...Object.values(swaps)]) texts.push({ at: id, language, text });
  }
  for (const [id, { title, why, instead }] of Object.entries(content.wordings)) {
    if (title) both(`${id} › title`, title);
    if (why) both(`${id} › why`, why);
    for (const language of ['nl', 'en'] as const)
      for (const text of instead?.[language] ?? []) texts.push({ at: id, language, text });
  }
  for (const { item, nl, en } of content.prompts) {
    both(`${item} › plain`, { nl: nl.plain, en: en.plain });
    both(`${item} › named`, { nl: nl.named ?? '', en: en.named ?? '' });
  }
  for (const [id, { say, good }] of Object.entries(content.messagePrompts)) {
    both(`${id} › say`, say);
    if (good) both(`${id} › good`, good);
  }
  const seen = new Set<string>();
  return texts.filter(({ language, text }) => {
    const key = `${language} ${text}`;
    const isNew = text !== '' && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
