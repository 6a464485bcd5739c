import { MESSAGE_PROMPTS } from '../generated/message-prompts.ts';
import { SHIPPED_RULES } from '../generated/rules.ts';
import type { Language } from '../language/language.ts';
import type { PresentElement } from '../review/review.ts';

/** More praise than this at once is read past (our choice). */
const MOST_NEWS = 3;

/** What is good in a message already, each thing once: the most telling first, and at most three. */
export function goodNews(present: readonly PresentElement[], language: Language): readonly string[] {
  const ids = [...new Set(present.map(({ id }) => id))];
  // A name is the least telling: it goes last.
  const ordered = [...ids.filter((id) => id !== 'pos.name'), ...ids.filter((id) => id === 'pos.name')];
  return ordered.flatMap((id) => titleOf(id, language) ?? []).slice(0, MOST_NEWS);
}

/** The heading of a kind of idea (`directive.must`) or of something good (`pos.choice`); nothing for one we do not know. */
export function titleOf(kind: string, language: Language): string | undefined {
  const title = SHIPPED_RULES.find((rule) => rule.category === kind)?.title;
  return (title ?? MESSAGE_PROMPTS[kind.replace('pos.', '')]?.good)?.[language];
}
