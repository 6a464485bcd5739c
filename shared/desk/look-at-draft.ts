import { listedItems, openItem } from './visible-items.ts';
import type { DeskState } from './state.ts';
import type { DeskOptions, Workbench } from './workbench.ts';

/** Reads the draft of the host and reviews it. Only the last of several readings counts. Never rejects. */
export function createLook(bench: Workbench): () => Promise<void> {
  let readings = 0;
  return async () => {
    readings += 1;
    const mine = readings;
    try {
      const text = await bench.options.host.read();
      // An older text may not paint over a newer one, nor over a draft that is being written.
      if (mine === readings && bench.state().applying === undefined) reviewText(bench, text);
    } catch {
      if (mine === readings) bench.put({ kind: 'read-failed' });
    }
    makeRewrites(bench);
  };
}

function reviewText({ options, put }: Workbench, text: string): void {
  const situation = options.situation();
  const { channel } = situation;
  put({ kind: 'reviewed', text, review: options.reviewer.review(text, situation), channel, at: options.now() });
}

/** Makes the rewrites of what is on the screen, and only those; of a text that was just reviewed. */
export function makeRewrites(bench: Workbench): void {
  const { options, state } = bench;
  if (missingRewrites(state(), options.surface).length === 0) return;
  const waits = options.untilReady?.();
  if (waits === undefined) makeMissing(bench);
  else void waits.then(() => makeMissing(bench));
}

function makeMissing(bench: Workbench): void {
  const { options, state, put } = bench;
  try {
    if (!state().isFresh) reviewText(bench, state().text);
    for (const id of missingRewrites(state(), options.surface)) {
      const item = state().items.find((candidate) => candidate.id === id);
      if (item)
        put({
          kind: 'rewrites-made',
          id,
          rewrites: options.reviewer.rewrites(state().text, item.finding, options.situation()),
        });
    }
  } catch {
    put({ kind: 'read-failed' });
  }
}

function missingRewrites(state: DeskState, surface: DeskOptions['surface']): readonly string[] {
  const { first, more } = listedItems(state);
  const listed = surface === 'card' ? [] : state.showsMore ? [...first, ...more] : first;
  const open = openItem(state);
  const wanted = [...listed, ...(open ? [open] : [])].map(({ id }) => id);
  return wanted.filter((id) => !(id in state.rewrites));
}
