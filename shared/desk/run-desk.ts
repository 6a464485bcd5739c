import type { DeskAction, PersonAction } from './actions.ts';
import { carryOut } from './carry-out.ts';
import { createLook, makeRewrites } from './look-at-draft.ts';
import { emptyDesk, type DeskState } from './state.ts';
import { update } from './update.ts';
import type { DeskOptions, Workbench } from './workbench.ts';

export type { DeskOptions } from './workbench.ts';

/** A desk at work on one draft. It has no timers and does nothing until it is sent an action. */
export interface Desk {
  readonly send: (action: DeskAction) => void;
  /** Reads and reviews the draft; done when what stands there is known. Never rejects. */
  readonly look: () => Promise<void>;
  readonly state: () => DeskState;
  /** Calls back after each change, until the returned function is called. */
  readonly subscribe: (listener: (state: DeskState) => void) => () => void;
}

/** Starts a desk. It never throws, and nothing is read before the first `look`. */
export function runDesk(options: DeskOptions): Desk {
  const listeners = new Set<(state: DeskState) => void>();
  let state = emptyDesk(options.language, options.muted);
  const put = (action: DeskAction): void => {
    const next = update(state, action);
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener(state);
  };
  const bench: Workbench = { options, state: () => state, put };
  const look = createLook(bench);
  return {
    send: (action) => {
      put(action);
      if (action.kind === 'look') void look();
      else void carryOut(bench, action as PersonAction, look);
      makeRewrites(bench);
    },
    look,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
