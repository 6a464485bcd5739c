import { GOOD_NEWS } from '../generated/good-news.ts';
import type { Language } from '../language/language.ts';
import type { PresentElement } from '../review/review.ts';
import type { Localized } from '../rules/rule.ts';

/** More praise than this at once is read past (our choice). */
const MOST_NEWS = 3;

/**
 * What is good in a message already, each thing once: the most telling first, and at most three.
 *
 * @param tell what is said of an element; what ships unless a set says it in its own words
 */
export function goodNews(
  present: readonly PresentElement[],
  language: Language,
  tell: (id: string) => Localized | undefined = (id) => GOOD_NEWS[id],
): readonly string[] {
  const ids = [...new Set(present.map(({ id }) => id))];
  // A name is the least telling: it goes last.
  const ordered = [...ids.filter((id) => id !== 'pos.name'), ...ids.filter((id) => id === 'pos.name')];
  return ordered.flatMap((id) => tell(id)?.[language] ?? []).slice(0, MOST_NEWS);
}
