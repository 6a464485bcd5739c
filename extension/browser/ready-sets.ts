import type { Prompt } from '../../shared/prompts/prompt.ts';
import type { RuleLayer } from '../../shared/rules/layer-rules.ts';
import type { SiteProfile } from '../../shared/situation/site-profile.ts';
import { api } from './api.ts';

const KEY = 'ready-sets';
/** Kept apart, so that a page hears at every focus whether anything changed without all of it being read. */
export const READY_AT = 'ready-sets-at';

/** What the sets in use come to, kept ready: a page asks for it at the first focus, and may not wait for a proof. */
export interface ReadySets {
  /** The version of the product that proved them. */
  readonly version: string;
  readonly rules: RuleLayer;
  /** Reminders of sets alone, and the items of shipped ones that rest. */
  readonly prompts: readonly Prompt[];
  /** The name of the set behind each of them, by item. */
  readonly promptSources: Readonly<Record<string, string>>;
  readonly restingPrompts: readonly string[];
  /** Items or branches that come first. */
  readonly accents: readonly string[];
  /** Site profiles of sets, the nearest first; absent in what an earlier version kept. */
  readonly sites?: readonly SiteProfile[];
}

const NONE: ReadySets = {
  version: '',
  rules: { rules: [], off: [], levels: {} },
  prompts: [],
  promptSources: {},
  restingPrompts: [],
  accents: [],
};

/** What was made ready last; nothing when there are no sets, or when storage does not answer. */
export async function readReadySets(): Promise<ReadySets> {
  try {
    return ((await api.storage.local.get(KEY))[KEY] as ReadySets | undefined) ?? NONE;
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

function saysNothing({ rules, prompts, restingPrompts, accents, sites = [] }: ReadySets): boolean {
  const { rules: own, off, levels, wordings = {} } = rules;
  const said = [own, off, Object.keys(levels), Object.keys(wordings), prompts, restingPrompts, accents, sites];
  return said.every(({ length }) => length === 0);
}

/** Calls back when what the sets in use come to has changed. */
export function onSetsReady(listener: () => void): void {
  api.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && READY_AT in changes) listener();
  });
}
