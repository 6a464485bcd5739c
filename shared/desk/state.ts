import type { Language } from '../language/language.ts';
import type { AskedPrompts } from '../review/next-prompt.ts';
import type { Review } from '../review/review.ts';
import type { Rewrite } from '../rules/rewrite.ts';
import { ORDINARY_SITUATION, type Channel } from '../situation/situation.ts';
import type { DeskItem } from './desk-item.ts';
import type { ApplyOutcome } from './ports.ts';

/** `empty` is a draft without words, `failed` a host that could not be read; `ready` may well have nothing to say. */
type Phase = 'loading' | 'empty' | 'ready' | 'failed';

/** What became of the last choice, with what is needed to copy it or to take it back. */
export interface DeskOutcome {
  readonly id: string;
  readonly result: ApplyOutcome | { readonly kind: 'undone' };
  /** The sentence as the person chose it: what *Kopieer* puts on the clipboard. */
  readonly sentence: string;
  /** The sentence as it stood in the draft: what has to be selected for *Vervang selectie*. */
  readonly before?: string;
  /** The edit that takes it back, in the draft as it was written; absent when nothing was written. */
  readonly undo: UndoEdit | undefined;
}

/** Replaces `written`, which stands at `start`, by `original`. */
export interface UndoEdit {
  readonly start: number;
  readonly written: string;
  readonly original: string;
}

/** What is open when a card is about the message as a whole: what is good, one question, quiet notes. */
export const WHOLE_MESSAGE = 'message';

/** Everything the interface knows about one draft. The card shows the open item, the list shows them all. */
export interface DeskState {
  /** The language of the screen, not of the draft. */
  readonly language: Language;
  readonly phase: Phase;
  /** Where the words go: a note gets fewer ideas at once. */
  readonly channel: Channel;
  /** The draft in which all offsets count. */
  readonly text: string;
  /** False after an edit, until the next review. */
  readonly isFresh: boolean;
  /** Every finding that still stands; `visibleItems` says which are shown. */
  readonly items: readonly DeskItem[];
  readonly elements: Review['elements'];
  /** Computed notes about the message as a whole: `privacy`, `long-sentence`. */
  readonly checks: Review['checks'];
  /** What was asked about the message as a whole, and what the person left as it is. */
  readonly prompts: AskedPrompts;
  /** Item ids with their rewrites, made when asked for. Absent: not asked yet. */
  readonly rewrites: Readonly<Record<string, readonly Rewrite[]>>;
  /** Id of the item whose card is open (in a list: which is unfolded), or `WHOLE_MESSAGE`. */
  readonly open: string | undefined;
  /** Id of the item whose *Waarom deze tip?* is unfolded. */
  readonly explained: string | undefined;
  /** True when the card shows the ways to hear less. */
  readonly showsLess: boolean;
  /** True when the list shows what waits under *meer ideeën*. */
  readonly showsMore: boolean;
  /** *Laat zo*: keys of items. */
  readonly dismissed: readonly string[];
  /** *Later*: keys of items, with the time in ms at which they come back. */
  readonly later: Readonly<Record<string, number>>;
  /** *Niet in dit bericht*: categories. */
  readonly hushed: readonly string[];
  /** *Niet meer voor mij*: categories or rules. Kept by the surface, across drafts. */
  readonly muted: readonly string[];
  /** The category that was silenced last, so that it can be heard again; until the next step. */
  readonly silenced: { readonly category: string; readonly rule: string; readonly forGood: boolean } | undefined;
  /** Id of the item that is being written at this moment. */
  readonly applying: string | undefined;
  readonly outcome: DeskOutcome | undefined;
  /** The last copy: the text, and whether the clipboard took it. */
  readonly copied: { readonly id: string; readonly text: string; readonly ok: boolean } | undefined;
  /** When the last review was made, in ms. */
  readonly reviewedAt: number | undefined;
}

/** The desk before anything was read. */
export function emptyDesk(language: Language, muted: readonly string[] = []): DeskState {
  return {
    language,
    phase: 'loading',
    channel: ORDINARY_SITUATION.channel,
    text: '',
    isFresh: false,
    items: [],
    elements: { present: [], missing: [] },
    checks: [],
    prompts: { asked: [], passed: [] },
    rewrites: {},
    open: undefined,
    explained: undefined,
    showsLess: false,
    showsMore: false,
    dismissed: [],
    later: {},
    hushed: [],
    muted,
    silenced: undefined,
    applying: undefined,
    outcome: undefined,
    copied: undefined,
    reviewedAt: undefined,
  };
}
