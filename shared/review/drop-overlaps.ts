import type { Match } from '../rules/match-sentence.ts';
import { PRECEDENCE } from '../rules/precedence.ts';

/**
 * One place, one finding: the category that goes first stays (guide, section 3), of one category the longest match, of
 * equals the first. The answer is in order of the text.
 */
export function dropOverlaps(matches: readonly Match[]): Match[] {
  if (matches.length < 2) return matches.slice();
  const kept: Match[] = [];
  for (const match of matches.slice().sort(weightiestFirst)) {
    if (!kept.some((other) => match.first <= other.last && other.first <= match.last)) kept.push(match);
  }
  return kept.sort((a, b) => a.first - b.first);
}

function weightiestFirst(a: Match, b: Match): number {
  return rank(a.rule.category) - rank(b.rule.category) || b.last - b.first - (a.last - a.first) || a.first - b.first;
}

/** A team's own category comes after ours. */
function rank(category: string): number {
  const place = PRECEDENCE.indexOf(category);
  return place < 0 ? PRECEDENCE.length : place;
}
