import type { DeskState } from '../desk/state.ts';
import type { Say } from './say.ts';

/**
 * What happened to the last choice, in one sentence, for the live region. Empty when there is nothing to tell.
 * A copy is newer than the outcome it came from, so it speaks first.
 */
export function outcomeText(state: DeskState, say: Say): string {
  const { copied, outcome, applying } = state;
  if (applying !== undefined) return say('card.applying');
  if (copied) return say(copied.ok ? 'outcome.copied' : 'outcome.copy-failed');
  if (!outcome) return '';
  const { result } = outcome;
  return result.kind === 'refused' ? say(`refusal.${result.why}`) : say(`outcome.${result.kind}`);
}

/** True when the sentence was not written for certain, so that copying is offered. */
export function offersCopy({ outcome }: DeskState): boolean {
  return outcome !== undefined && outcome.result.kind !== 'applied' && outcome.result.kind !== 'undone';
}
