import { PROMPT_SETS } from '../../shared/generated/prompt-sets.ts';
import type { Prompt } from '../../shared/prompts/prompt.ts';
import { prioritiesOf, readApproach } from './approach.ts';
import { readReadySets } from './ready-sets.ts';

/** The reminders that may come, and what comes first. */
export interface PromptsInUse {
  readonly prompts: readonly Prompt[];
  /** Items or branches: what the sets of the team accent, and the approach that a person chose. */
  readonly priorities: readonly string[];
  /** The name of the set behind a reminder that does not ship, by item. */
  readonly sources: Readonly<Record<string, string>>;
}

/** What ships, with the sets in use laid over it. */
export async function readPromptsInUse(): Promise<PromptsInUse> {
  const [{ prompts, promptSources, restingPrompts, accents }, approach] = await Promise.all([
    readReadySets(),
    readApproach(),
  ]);
  const own = new Set(prompts.map(({ item }) => item));
  const resting = new Set(restingPrompts);
  const shipped = PROMPT_SETS.flatMap((set) => set.prompts).filter(({ item }) => !own.has(item) && !resting.has(item));
  // A mechanism stands for all its items.
  const accented = accents.map((accent) => (/^m[1-8]$/.test(accent) ? `${accent}.*` : accent));
  return {
    prompts: [...prompts, ...shipped],
    priorities: [...accented, ...prioritiesOf(approach)],
    sources: promptSources,
  };
}
