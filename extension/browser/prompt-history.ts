import type { Outcome } from '../../shared/reminders/outcome.ts';
import { api } from './api.ts';

const KEY = 'prompt-history';
/** What is older no longer counts in choosing (our choice); *Niet meer* stays. */
const KEEP_DAYS = 28;

/** What became of earlier reminders: item, time and outcome, never about whom. Empty when storage does not answer. */
export async function readPromptHistory(): Promise<readonly Outcome[]> {
  try {
    const stored = (await api.storage.local.get(KEY))[KEY];
    return Array.isArray(stored) ? stored.filter(isOutcome) : [];
  } catch {
    return [];
  }
}

/** Keeps the history. @returns false when there was no room: it then lasts as long as the panel. */
export async function keepPromptHistory(history: readonly Outcome[], now: number): Promise<boolean> {
  const kept = history.filter((shown) => shown.outcome === 'never' || now - shown.at < KEEP_DAYS * 86_400_000);
  try {
    await api.storage.local.set({ [KEY]: kept });
    return true;
  } catch {
    return false;
  }
}

/** Calls back when a choice was made, or the signs were switched, in any window. */
export function onRemindersChanged(listener: () => void): void {
  api.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && (KEY in changes || 'signs' in changes)) listener();
  });
}

function isOutcome(entry: unknown): entry is Outcome {
  const { item, at, outcome } = (entry ?? {}) as Partial<Record<keyof Outcome, unknown>>;
  return (
    typeof item === 'string' &&
    typeof at === 'number' &&
    typeof outcome === 'string' &&
    ['shown', 'later', 'done', 'left', 'never'].includes(outcome)
  );
}
