import type { FollowUp, FollowUpRule } from './follow-up.ts';
import { followUpKey, settleFollowUp, startFollowUps } from './follow-up.ts';
import type { Outcome } from './outcome.ts';
import { schoolYearStart } from './school-year.ts';

/** An outcome as it is kept; a new one has no key yet. */
export type KeptOutcome = Outcome & { readonly key?: number | undefined };

/** Everything that is kept. */
export interface Kept {
  readonly outcomes: readonly KeptOutcome[];
  readonly followUps: readonly FollowUp[];
}

/** Something to keep or to let go, all at once or not at all. */
export interface ReminderChange {
  readonly addOutcomes: readonly Outcome[];
  /** Keys. */
  readonly removeOutcomes: readonly number[];
  readonly putFollowUps: readonly FollowUp[];
  /** Keys, see `followUpKey`. */
  readonly removeFollowUps: readonly string[];
}

export const NO_CHANGE: ReminderChange = {
  addOutcomes: [],
  removeOutcomes: [],
  putFollowUps: [],
  removeFollowUps: [],
};

/** What older outcomes no longer count for (see `choose-prompt.ts`); *Niet meer* stays. */
const KEEP_DAYS = 28;
const DAY = 86_400_000;

/** What a person chose about a reminder. */
export interface Choice {
  readonly outcome: 'later' | 'done' | 'never';
  /** Code of the student, when the person wants that kept. */
  readonly about?: string | undefined;
  readonly now: number;
}

/** What to keep of a choice about a prompt. *Niet meer* is about the prompt, so it is never kept about a student. */
export function changeOfPrompt(
  item: string,
  { outcome, about, now }: Choice,
  context: { readonly rules: readonly FollowUpRule[]; readonly followUps: readonly FollowUp[] },
): ReminderChange {
  const aboutOne = about === undefined || outcome === 'never' ? {} : { about };
  const { rules, followUps } = context;
  return {
    ...NO_CHANGE,
    addOutcomes: [{ item, at: now, outcome, ...aboutOne }],
    putFollowUps: outcome === 'done' ? startFollowUps(rules, { item, about, now }, followUps) : [],
  };
}

/** What to keep of a choice about a follow-up. *Niet meer* ends that follow-up alone. */
export function changeOfFollowUp(followUp: FollowUp, rule: FollowUpRule, choice: Choice): ReminderChange {
  const { outcome, now } = choice;
  const next = settleFollowUp(followUp, rule, choice);
  const aboutOne = followUp.about === undefined ? {} : { about: followUp.about };
  const item = outcome === 'never' ? `follow-up.${rule.id}` : rule.item;
  return {
    ...NO_CHANGE,
    addOutcomes: [{ item, at: now, outcome, ...aboutOne }],
    putFollowUps: next ? [next] : [],
    removeFollowUps: next ? [] : [followUpKey(followUp)],
  };
}

/**
 * What may go: what no longer counts, and everything about a student of an earlier school year. What lies ahead of a
 * clock that was set back stays.
 *
 * @returns null when all may stay
 */
export function outdated({ outcomes, followUps }: Kept, now: number): ReminderChange | null {
  const start = schoolYearStart(now);
  const removeOutcomes = outcomes
    .filter(
      ({ about, at, outcome }) =>
        (about !== undefined && at < start) || (outcome !== 'never' && now - at >= KEEP_DAYS * DAY),
    )
    .flatMap(({ key }) => (key === undefined ? [] : [key]));
  const removeFollowUps = followUps.filter(({ about, made }) => about !== undefined && made < start).map(followUpKey);
  if (removeOutcomes.length + removeFollowUps.length === 0) return null;
  return { ...NO_CHANGE, removeOutcomes, removeFollowUps };
}

/** Everything about students, to let go. */
export function aboutStudents({ outcomes, followUps }: Kept): ReminderChange {
  return {
    ...NO_CHANGE,
    removeOutcomes: outcomes.flatMap(({ about, key }) => (about === undefined || key === undefined ? [] : [key])),
    removeFollowUps: followUps.filter(({ about }) => about !== undefined).map(followUpKey),
  };
}
