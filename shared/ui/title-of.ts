import { GOOD_NEWS } from '../generated/good-news.ts';
import { RULE_WORDS } from '../generated/rule-words.ts';
import type { Language } from '../language/language.ts';

/** The heading of a kind of idea (`directive.must`) or of something good (`pos.choice`); nothing for one we do not know. */
export function titleOf(kind: string, language: Language): string | undefined {
  const rule = Object.keys(RULE_WORDS).find((key) => key.slice(3).startsWith(`${kind}/`));
  const title = rule === undefined ? GOOD_NEWS[kind] : RULE_WORDS[rule]?.title;
  return title?.[language];
}
