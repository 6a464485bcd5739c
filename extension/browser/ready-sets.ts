import type { Prompt } from '../../shared/prompts/prompt.ts';
import type { PackedLayer } from '../../shared/rules/packed-layer.ts';
import { NO_RULES } from '../../shared/rules/packed-layer.ts';
import type { SiteProfile } from '../../shared/situation/site-profile.ts';
import type { TeamQuestions } from '../../shared/sets/team-questions.ts';
import { api } from './api.ts';

const KEY = 'ready-sets';
/** Kept apart, so that a page hears at every focus whether anything changed without all of it being read. */
export const READY_AT = 'ready-sets-at';

/** What the sets in use come to, kept ready: a page asks for it at the first focus, and may not wait for a proof. */
export interface ReadySets {
  /** The version of the product that proved them. */
  readonly version: string;
  readonly rules: PackedLayer;
  /** Reminders of sets alone, and the items of shipped ones that rest. */
  readonly prompts: readonly Prompt[];
  /** The name of the set behind each of them, by item. */
  readonly promptSources: Readonly<Record<string, string>>;
  readonly restingPrompts: readonly string[];
  /** Kinds of tip that a set lets rest or locked, by category: the name of the set, for the settings to show. */
  readonly said: Readonly<Record<string, { readonly by: string; readonly isOff: boolean; readonly isLocked: boolean }>>;
  /** Items or branches that come first. */
  readonly accents: readonly string[];
  readonly questions: TeamQuestions;
  /** Site profiles of sets, the nearest first; absent in what an earlier version kept. */
  readonly sites?: readonly SiteProfile[];
}

const NONE: ReadySets = {
  version: '',
  rules: { packed: NO_RULES, off: [], levels: {} },
  prompts: [],
  promptSources: {},
  restingPrompts: [],
  said: {},
  accents: [],
  questions: { words: {}, resting: [] },
};

/** What was made ready last; nothing when there are no sets, or when storage does not answer. */
export async function readReadySets(): Promise<ReadySets> {
  try {
    const kept = (await api.storage.local.get(KEY))[KEY] as Partial<ReadySets> | undefined;
    // Before rules were packed they stood here as they are: such sets are proved anew at the next start.
    return kept?.rules?.packed ? { ...NONE, ...kept } : NONE;
  } catch {
    return NONE;
  }
}

/** When that was, in milliseconds since 1970; 0 for never. */
export async function readReadyAt(): Promise<number> {
  try {
    const at = (await api.storage.local.get(READY_AT))[READY_AT];
    return typeof at === 'number' ? at : 0;
  } catch {
    return 0;
  }
}

/** Keeps what sets come to; `at` is 0 when they say nothing. @returns false when there was no room: what was ready before still is. */
export async function keepReadySets(ready: ReadySets): Promise<boolean> {
  try {
    await api.storage.local.set({ [KEY]: ready, [READY_AT]: saysNothing(ready) ? 0 : Date.now() });
    return true;
  } catch {
    return false;
  }
}

function saysNothing({ rules, prompts, restingPrompts, accents, sites = [], questions }: ReadySets): boolean {
  const { packed, off, levels, wordings = {} } = rules;
  const said: (readonly unknown[])[] = [
    packed.rules,
    off,
    Object.keys(levels),
    Object.keys(wordings),
    prompts,
    restingPrompts,
    accents,
    sites,
  ];
  const { words, resting } = questions;
  said.push(Object.keys(words), resting);
  return said.every(({ length }) => length === 0);
}

/** Calls back when what the sets in use come to has changed. */
export function onSetsReady(listener: () => void): void {
  api.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && READY_AT in changes) listener();
  });
}
