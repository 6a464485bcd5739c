import type { PersonAction } from './actions.ts';
import { applyRewrite } from './apply-rewrite.ts';
import { applySeveral } from './apply-several.ts';
import type { ApplyOutcome } from './ports.ts';
import { rewrittenSentence } from './rewritten-sentence.ts';
import { takeBack } from './take-back.ts';
import type { Workbench } from './workbench.ts';

/** How long *Later* lets an idea rest, in ms: long enough to write on, short enough to see it before sending. */
const REST_MS = 15 * 60_000;

/**
 * Does what an action asks of the world; `update` already did what it asks of the screen. Never rejects.
 *
 * @param look reads and reviews the draft again
 */
export async function carryOut(bench: Workbench, action: PersonAction, look: () => Promise<void>): Promise<void> {
  const { options, state, put } = bench;
  switch (action.kind) {
    case 'look-again':
      return look();
    case 'choose':
      return choose(bench, action, look);
    case 'choose-all':
      return chooseAll(bench, action.ids, look);
    case 'replace-selection':
      return replaceSelection(bench, look);
    case 'undo':
      return undo(bench, look);
    case 'copy':
      return copy(bench, action.id, findChoice(bench, action)?.after);
    case 'copy-model':
      return copy(bench, action.id, action.text);
    case 'copy-refused':
      return copy(bench, state().outcome?.id ?? '', state().outcome?.sentence);
    case 'snooze':
      return put({ kind: 'snoozed', id: action.id, until: options.now() + REST_MS });
    case 'mute':
      return mute(bench, action.id);
    case 'hear-again':
      return hearAgain(bench);
    case 'quiet':
      return options.onQuiet?.(action.how);
    case 'turn-off':
      return options.onTurnOff?.();
    default:
      return undefined;
  }
}

interface Chosen {
  readonly id: string;
  readonly index: number;
}

function findChoice({ state }: Workbench, { id, index }: Chosen) {
  const { items, rewrites, text } = state();
  const item = items.find((candidate) => candidate.id === id);
  const rewrite = rewrites[id]?.[index];
  return item && rewrite && { text, item, rewrite, after: rewrittenSentence(text, item, rewrite).after };
}

async function choose(bench: Workbench, chosen: Chosen, look: () => Promise<void>): Promise<void> {
  const choice = findChoice(bench, chosen);
  // A second click while the first is being written would meet a half-written text.
  if (!choice || bench.state().applying !== undefined) return;
  bench.put({ kind: 'applying', id: chosen.id });
  bench.put({ kind: 'tried', outcome: await applyRewrite(bench.options.host, choice) });
  await look();
}

async function chooseAll(bench: Workbench, ids: readonly string[], look: () => Promise<void>): Promise<void> {
  const [first, ...others] = ids.flatMap((id) => findChoice(bench, { id, index: 0 }) ?? []);
  if (!first || bench.state().applying !== undefined) return;
  bench.put({ kind: 'applying', id: first.item.id });
  bench.put({ kind: 'tried', outcome: await applySeveral(bench.options.host, [first, ...others]) });
  await look();
}

/** The way out after a refusal: the person selects the sentence, and only that is replaced. */
async function replaceSelection(bench: Workbench, look: () => Promise<void>): Promise<void> {
  const { outcome, applying } = bench.state();
  const { host } = bench.options;
  if (!host.replaceSelection || outcome?.before === undefined || applying !== undefined) return;
  bench.put({ kind: 'applying', id: outcome.id });
  let result: ApplyOutcome = { kind: 'refused', why: 'host-failed' };
  try {
    result = await host.replaceSelection(outcome.before, outcome.sentence);
  } catch {
    // The sentence stays on offer to copy.
  }
  bench.put({ kind: 'tried', outcome: { ...outcome, result } });
  await look();
}

async function undo(bench: Workbench, look: () => Promise<void>): Promise<void> {
  const { outcome, applying } = bench.state();
  if (!outcome?.undo || applying !== undefined) return;
  bench.put({ kind: 'applying', id: outcome.id });
  bench.put({ kind: 'tried', outcome: await takeBack(bench.options.host, outcome, outcome.undo) });
  await look();
}

async function copy({ options, put }: Workbench, id: string, text: string | undefined): Promise<void> {
  if (text === undefined) return;
  let ok = false;
  try {
    ok = await options.clipboard.copy(text);
  } catch {
    // The person reads that copying does not work here; there is nobody else to tell.
  }
  put({ kind: 'copied', id, text, ok });
}

/** The surface keeps it: a category, so that one *niet meer* is enough for all rules behind the same idea. */
function mute({ options, state, put }: Workbench, id: string): void {
  const category = state().items.find((item) => item.id === id)?.finding.category;
  if (category === undefined) return;
  put({ kind: 'muted-changed', muted: [...new Set([...state().muted, category])] });
  options.onMute?.(category);
}

/** What was silenced for good is forgotten; what was silenced for this message alone, `update` hears again. */
function hearAgain({ options, state, put }: Workbench): void {
  const { silenced, muted } = state();
  if (silenced?.forGood === true) {
    put({ kind: 'muted-changed', muted: muted.filter((entry) => entry !== silenced.category) });
    options.onUnmute?.(silenced.category);
  }
  put({ kind: 'heard-again' });
}
