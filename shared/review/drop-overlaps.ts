import type { Match } from '../rules/match-sentence.ts';

/** One place, one finding: the longest match stays, of equals the first. The answer is in order of the text. */
export function dropOverlaps(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  const longestFirst = matches.slice().sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  for (const match of longestFirst) {
    if (!kept.some((other) => match.first <= other.last && other.first <= match.last)) kept.push(match);
  }
  return kept.sort((a, b) => a.first - b.first);
}
