import { api } from './api.ts';

/** How a panel looked when it was last open in this window; forgotten when the browser closes. */
export interface PanelLook {
  /** What was searched for. */
  readonly query: string;
  /** Ids of the parts that were unfolded. */
  readonly open: readonly string[];
}

const NOTHING: PanelLook = { query: '', open: [] };

async function keyOfWindow(): Promise<string> {
  return `panel-${String((await api.windows.getCurrent()).id ?? 0)}`;
}

/** How the panel of this window looked. */
export async function readPanelLook(): Promise<PanelLook> {
  try {
    const key = await keyOfWindow();
    const { query, open } = ((await api.storage.session.get(key))[key] ?? {}) as Partial<
      Record<keyof PanelLook, unknown>
    >;
    return {
      query: typeof query === 'string' ? query : '',
      open: Array.isArray(open) ? open.filter((id): id is string => typeof id === 'string') : [],
    };
  } catch {
    return NOTHING;
  }
}

/** Keeps it for this window. A look that is not kept is not worth a word. */
export async function keepPanelLook(look: PanelLook): Promise<void> {
  try {
    await api.storage.session.set({ [await keyOfWindow()]: look });
  } catch {
    // No room: next time the panel is folded.
  }
}
