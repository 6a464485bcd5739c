import type { ShownPrompt } from '../../shared/prompts/choose-prompt.ts';
import { api } from './api.ts';

const KEY = 'prompt-history';
/** What is older no longer counts in choosing (our choice); *Niet meer* stays. */
const KEEP_DAYS = 28;

/** What became of earlier reminders: item, time and outcome, never about whom. Empty when storage does not answer. */
export async function readPromptHistory(): Promise<readonly ShownPrompt[]> {
  try {
    const stored = (await api.storage.local.get(KEY))[KEY];
    return Array.isArray(stored) ? stored.filter(isShownPrompt) : [];
  } catch {
    return [];
  }
}

/** Keeps the history. @returns false when there was no room: it then lasts as long as the panel. */
export async function keepPromptHistory(history: readonly ShownPrompt[], now: number): Promise<boolean> {
  const kept = history.filter((shown) => shown.outcome === 'never' || now - shown.at < KEEP_DAYS * 86_400_000);
  try {
    await api.storage.local.set({ [KEY]: kept });
    return true;
  } catch {
    return false;
  }
}

function isShownPrompt(entry: unknown): entry is ShownPrompt {
  const { item, at, outcome } = (entry ?? {}) as Partial<Record<keyof ShownPrompt, unknown>>;
  return (
    typeof item === 'string' &&
    typeof at === 'number' &&
    typeof outcome === 'string' &&
    ['shown', 'later', 'done', 'left', 'never'].includes(outcome)
  );
}
