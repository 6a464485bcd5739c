import type { Finding } from '../rules/finding.ts';

/** At most three cards at once: more than that is read as a report, not as an idea (guide, section 8). */
const MOST_CARDS = 3;
/** From this number on a category says how often it occurs. */
const OFTEN = 3;
const LEVELS = ['strong', 'ordinary', 'soft'] as const;
/** Relation first (guide, section 8). */
const MECHANISMS = ['m2', 'm1', 'm4', 'm3', 'm5'];

/** What is shown at once; all else waits. */
export interface Dose {
  readonly first: ReadonlySet<Finding>;
  /** For the first shown finding of a category that occurs three times or more: how often. */
  readonly times: ReadonlyMap<Finding, number>;
  /** For the same finding: the others of its category, folded into its card, in order of the text. */
  readonly repeats: ReadonlyMap<Finding, readonly Finding[]>;
}

/**
 * Chooses what is shown at once: at most three findings, one a sentence, none of them soft; strong before ordinary, and
 * within a level in the order of the mechanisms. A category that occurs often has one card that tells how often.
 */
export function limitDose(findings: readonly Finding[]): Dose {
  const ranked = findings.filter(({ level }) => level !== 'soft').sort(byRank);
  const sentences = new Set<number>();
  const candidates = ranked.filter(({ sentence }) => {
    const isNew = !sentences.has(sentence.start);
    sentences.add(sentence.start);
    return isNew;
  });
  const counts = new Map<string, number>();
  for (const { category } of findings) counts.set(category, (counts.get(category) ?? 0) + 1);
  const isOften = ({ category }: Finding) => (counts.get(category) ?? 0) >= OFTEN;
  const seen = new Set<string>();
  const cards = candidates.filter((finding) => {
    const isRepeat = isOften(finding) && seen.has(finding.category);
    seen.add(finding.category);
    return !isRepeat;
  });
  const shown = cards.slice(0, MOST_CARDS);
  const times = new Map<Finding, number>();
  const repeats = new Map<Finding, readonly Finding[]>();
  for (const finding of shown.filter(isOften)) {
    const others = findings.filter((other) => other !== finding && other.category === finding.category);
    times.set(finding, others.length + 1);
    repeats.set(finding, others);
  }
  return { first: new Set(shown), times, repeats };
}

function byRank(a: Finding, b: Finding): number {
  return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || mechanismRank(a) - mechanismRank(b) || a.start - b.start;
}

function mechanismRank({ mechanism }: Finding): number {
  const rank = MECHANISMS.indexOf(mechanism ?? '');
  return rank < 0 ? MECHANISMS.length : rank;
}
