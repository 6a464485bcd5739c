import type { Kept } from '../reminders/change.ts';
import { dueFollowUp, type FollowUp, type FollowUpRule } from '../reminders/follow-up.ts';
import { isAllResting } from '../reminders/may-sign.ts';
import { choosePrompt, type ChosenPrompt, type PromptMoment } from './choose-prompt.ts';
import type { Prompt } from './prompt.ts';

/** A follow-up that is due goes first: somebody meant to come back to it. */
export type ChosenReminder =
  | ({ readonly kind: 'prompt' } & ChosenPrompt)
  | { readonly kind: 'follow-up'; readonly followUp: FollowUp; readonly rule: FollowUpRule };

/**
 * Chooses at most one reminder.
 *
 * @returns the same for the same input, or null: silence.
 */
export function chooseReminder(
  offered: { readonly prompts: readonly Prompt[]; readonly rules: readonly FollowUpRule[] },
  moment: PromptMoment,
  { outcomes, followUps }: Kept,
): ChosenReminder | null {
  if (isAllResting(outcomes, moment.now)) return null;
  const followUp = moment.scope === 'group' ? null : dueFollowUp(followUps, moment.about, moment.now);
  const rule = offered.rules.find(({ id }) => id === followUp?.rule);
  if (followUp && rule) return { kind: 'follow-up', followUp, rule };
  const chosen = choosePrompt(offered.prompts, moment, outcomes);
  return chosen && { kind: 'prompt', ...chosen };
}
