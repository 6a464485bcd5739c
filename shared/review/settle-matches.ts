import type { Level } from '../rules/finding.ts';
import type { Match } from '../rules/match-sentence.ts';
import { dropOverlaps } from './drop-overlaps.ts';

/** What stands around the matches of one sentence; asked for only when a rule needs it. */
export interface Around {
  readonly givesReason: () => boolean;
  /** The next sentence says why. */
  readonly isFollowedByReason: () => boolean;
  /** The next sentence offers help warmly. */
  readonly isFollowedByHelp: () => boolean;
  /** The sentence or the next one goes on from the problem. */
  readonly isFollowedByStep: () => boolean;
  /** The message has only a few words. */
  readonly isShort: boolean;
  /** It is known to go to more than one reader. */
  readonly isToGroup: boolean;
}

/** A match that stays, with its level. */
export interface SettledMatch {
  readonly match: Match;
  readonly level: Level;
  /** One level lower than its rule, because the writer says why. */
  readonly isReasoned: boolean;
}

/**
 * Decides what of the matches in one sentence is told: one finding a place, nothing where the words around it already
 * help, and one level lower where the reason is given, in the sentence or, for a ban, behind it (guide, A3 and section 8).
 */
export function settleMatches(matches: readonly Match[], around: Around): SettledMatch[] {
  const heard = matches.filter(({ rule }) => {
    if (rule.yields.indexOf('to-short') >= 0 && around.isShort) return false;
    if (rule.yields.indexOf('to-a-group') >= 0 && around.isToGroup) return false;
    if (rule.yields.indexOf('to-help') >= 0 && around.isFollowedByHelp()) return false;
    return rule.yields.indexOf('to-a-step') < 0 || !around.isFollowedByStep();
  });
  const kept = dropOverlaps(heard);
  const hasReason = kept.length > 0 && around.givesReason();
  return kept
    .filter(({ rule }) => rule.yields.indexOf('to-others') < 0 || kept.every((other) => other.rule.span === 'trigger'))
    .map((match) => {
      const { level, yields } = match.rule;
      const isReasoned = hasReason || (yields.indexOf('to-a-reason') >= 0 && around.isFollowedByReason());
      return { match, level: isReasoned ? oneLower(level) : level, isReasoned };
    });
}

function oneLower(level: Level): Level {
  return level === 'strong' ? 'ordinary' : 'soft';
}
