import { GOOD_NEWS } from '../generated/good-news.ts';
import type { Language } from '../language/language.ts';
import type { PresentElement } from '../review/review.ts';

/** More praise than this at once is read past (our choice). */
const MOST_NEWS = 3;

/** What is good in a message already, each thing once: the most telling first, and at most three. */
export function goodNews(present: readonly PresentElement[], language: Language): readonly string[] {
  const ids = [...new Set(present.map(({ id }) => id))];
  // A name is the least telling: it goes last.
  const ordered = [...ids.filter((id) => id !== 'pos.name'), ...ids.filter((id) => id === 'pos.name')];
  return ordered.flatMap((id) => GOOD_NEWS[id]?.[language] ?? []).slice(0, MOST_NEWS);
}
