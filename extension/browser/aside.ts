import { isOutcome, type Outcome } from '../../shared/reminders/outcome.ts';
import { api } from './api.ts';

const KEY = 'prompt-history';

/**
 * Choices that wait outside the database: from before there was one, or from a moment at which it did not answer.
 * Never anything about a student. Empty when storage does not answer.
 */
export async function readAside(): Promise<readonly Outcome[]> {
  try {
    const stored = (await api.storage.local.get(KEY))[KEY];
    return Array.isArray(stored) ? stored.filter(isOutcome) : [];
  } catch {
    return [];
  }
}

/** Keeps them; an empty list leaves nothing behind. @returns false when there was no room. */
export async function keepAside(outcomes: readonly Outcome[]): Promise<boolean> {
  try {
    if (outcomes.length === 0) await api.storage.local.remove(KEY);
    else await api.storage.local.set({ [KEY]: outcomes.map(({ item, at, outcome }) => ({ item, at, outcome })) });
    return true;
  } catch {
    return false;
  }
}
