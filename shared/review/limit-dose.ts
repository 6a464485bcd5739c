import type { Finding } from '../rules/finding.ts';
import type { Channel } from '../situation/situation.ts';

/** At most three cards at once: more than that is read as a report, not as an idea (guide, section 8). */
const MOST_CARDS = 3;
/** A note is written in a hurry and to no student (guide, section 7). */
const MOST_IN_NOTE = 1;
/** From this number on a category says how often it occurs. */
export const OFTEN = 3;
const LEVELS = ['strong', 'ordinary', 'soft'] as const;
/** Relation first (guide, section 8). */
const MECHANISMS = ['m2', 'm1', 'm4', 'm3', 'm5'];

/** What is shown at once; all else waits. */
export interface Dose {
  readonly first: ReadonlySet<Finding>;
  /** For the first shown finding of a category that occurs three times or more: how often. */
  readonly times: ReadonlyMap<Finding, number>;
}

/**
 * Chooses what is shown at once: at most three findings (in a note one), one a sentence, none of them soft; strong before
 * ordinary, and within a level in the order of the mechanisms. A category that occurs often gets one card, which says how
 * often.
 */
export function limitDose(findings: readonly Finding[], channel: Channel = 'mail-to-student'): Dose {
  const ranked = findings.filter(({ level }) => level !== 'soft').sort(byRank);
  const sentences = new Set<number>();
  const candidates = ranked.filter(({ sentence }) => {
    const isNew = !sentences.has(sentence.start);
    sentences.add(sentence.start);
    return isNew;
  });
  const counts = new Map<string, number>();
  for (const { category } of findings) counts.set(category, (counts.get(category) ?? 0) + 1);
  const told = new Map<Finding, number>();
  const seen = new Set<string>();
  const leading: Finding[] = [];
  for (const finding of candidates) {
    const count = counts.get(finding.category) ?? 1;
    const isOften = count >= OFTEN;
    if (!isOften || !seen.has(finding.category)) leading.push(finding);
    if (isOften && !seen.has(finding.category)) told.set(finding, count);
    seen.add(finding.category);
  }
  const first = new Set(leading.slice(0, channel === 'note' ? MOST_IN_NOTE : MOST_CARDS));
  told.forEach((_, finding) => {
    if (!first.has(finding)) told.delete(finding);
  });
  return { first, times: told };
}

function byRank(a: Finding, b: Finding): number {
  return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || mechanismRank(a) - mechanismRank(b) || a.start - b.start;
}

function mechanismRank({ mechanism }: Finding): number {
  const rank = MECHANISMS.indexOf(mechanism ?? '');
  return rank < 0 ? MECHANISMS.length : rank;
}
