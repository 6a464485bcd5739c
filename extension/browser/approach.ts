import { PROMPT_SETS } from '../../shared/generated/prompt-sets.ts';
import { api } from './api.ts';

const KEY = 'approach';

/** The starter set that a person chose, or null. */
export async function readApproach(): Promise<string | null> {
  try {
    const stored = (await api.storage.local.get(KEY))[KEY];
    return PROMPT_SETS.find(({ set }) => set === stored)?.set ?? null;
  } catch {
    return null;
  }
}

/** Keeps the choice. @returns false when there was no room. */
export async function keepApproach(set: string | null): Promise<boolean> {
  try {
    if (set === null) await api.storage.local.remove(KEY);
    else await api.storage.local.set({ [KEY]: set });
    return true;
  } catch {
    return false;
  }
}

/** What a starter set finds important: items or branches, and the items of its own prompts. */
export function prioritiesOf(set: string | null): readonly string[] {
  const chosen = PROMPT_SETS.find((each) => each.set === set);
  return chosen ? [...chosen.uses, ...chosen.prompts.map(({ item }) => item)] : [];
}
