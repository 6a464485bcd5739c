/**
 * Something that happened to an idea or to something good, without its words. `seen`: its card was opened; `taken`: a
 * rewrite was put in the text; `left`: *Laat zo*; `good`: a positive element stood in the text.
 */
export interface Happening {
  readonly what: 'seen' | 'taken' | 'left' | 'good';
  /** The category of the idea (`directive.must`), or the id of the element (`appreciation`). */
  readonly kind: string;
}

/** What a happening can be. */
export const HAPPENINGS = ['seen', 'taken', 'left', 'good'] as const;

/** Whether unknown data is a happening: a kind is a short name of ours, never text that somebody wrote. */
export function isHappening(data: unknown): data is Happening {
  const { what, kind } = (data ?? {}) as { what?: unknown; kind?: unknown };
  return HAPPENINGS.some((known) => known === what) && typeof kind === 'string' && /^[a-z0-9.-]{1,60}$/.test(kind);
}
