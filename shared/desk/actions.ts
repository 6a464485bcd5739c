import type { Language } from '../language/language.ts';
import type { Review } from '../review/review.ts';
import type { Rewrite } from '../rules/rewrite.ts';
import type { Channel } from '../situation/situation.ts';
import type { DeskOutcome } from './state.ts';

/** How a person asks for quiet from a card: until they are done, in this message, or for an hour. */
export type Quiet = 'done' | 'message' | 'hour';

/** What a person does. Views send these, and only these. `id` is the id of an item. */
export type PersonAction =
  /** Read the draft again; whatever was set aside with *Later* comes back. */
  | { readonly kind: 'look-again' }
  | { readonly kind: 'open'; readonly id: string }
  | { readonly kind: 'open-first' }
  /** Opens what waits under *meer ideeën*, at its first. */
  | { readonly kind: 'open-more' }
  /** Opens the card about the message as a whole. */
  | { readonly kind: 'open-message' }
  /** Opens the next place with the same idea. */
  | { readonly kind: 'open-same'; readonly id: string }
  | { readonly kind: 'close' }
  | { readonly kind: 'next' }
  | { readonly kind: 'previous' }
  /** Write the rewrite with this number into the draft. */
  | { readonly kind: 'choose'; readonly id: string; readonly index: number }
  | { readonly kind: 'copy'; readonly id: string; readonly index: number }
  /** Copy a model sentence: never written, since a person fills its slots. */
  | { readonly kind: 'copy-model'; readonly id: string; readonly text: string }
  /** Copy the sentence that could not be written. */
  | { readonly kind: 'copy-refused' }
  /** Put the sentence that could not be written in the place of what is selected in the draft. */
  | { readonly kind: 'replace-selection' }
  /** Write the first rewrite of each of these items, in one step. */
  | { readonly kind: 'choose-all'; readonly ids: readonly string[] }
  | { readonly kind: 'undo' }
  /** *Laat zo* */
  | { readonly kind: 'dismiss'; readonly id: string }
  /** *Laat zo* about the message as a whole; `id` is the id of the prompt. */
  | { readonly kind: 'pass-prompt'; readonly id: string }
  /** *Later* */
  | { readonly kind: 'snooze'; readonly id: string }
  /** *Niet in dit bericht* */
  | { readonly kind: 'hush'; readonly id: string }
  /** *Niet meer voor mij* */
  | { readonly kind: 'mute'; readonly id: string }
  /** *Toch wel*: takes the last *Niet in dit bericht* or *Niet meer voor mij* back. */
  | { readonly kind: 'hear-again' }
  /** Quiet in this message, or for an hour; or no tips here until the person is done. */
  | { readonly kind: 'quiet'; readonly how: Quiet }
  /** *Uit op deze site* */
  | { readonly kind: 'turn-off' }
  | { readonly kind: 'toggle-why'; readonly id: string }
  | { readonly kind: 'toggle-more' }
  /** Unfolds the ways to hear less on the card. */
  | { readonly kind: 'toggle-less' };

/** What the world reports: the surface, the host, the reviewer. */
type WorldAction =
  /** Time to review: a pause in typing, the pane got focus. */
  | { readonly kind: 'look' }
  /** The draft changed under our hands; no review yet. */
  | { readonly kind: 'edited'; readonly text: string }
  | {
      readonly kind: 'reviewed';
      readonly text: string;
      readonly review: Review;
      /** Absent: as before. */
      readonly channel?: Channel;
      readonly at: number;
    }
  | { readonly kind: 'read-failed' }
  | { readonly kind: 'rewrites-made'; readonly id: string; readonly rewrites: readonly Rewrite[] }
  | { readonly kind: 'snoozed'; readonly id: string; readonly until: number }
  | { readonly kind: 'applying'; readonly id: string }
  | { readonly kind: 'tried'; readonly outcome: DeskOutcome }
  | { readonly kind: 'copied'; readonly id: string; readonly text: string; readonly ok: boolean }
  | { readonly kind: 'heard-again' }
  | { readonly kind: 'muted-changed'; readonly muted: readonly string[] }
  | { readonly kind: 'language-changed'; readonly language: Language };

export type DeskAction = PersonAction | WorldAction;

/** How a view speaks to the desk. */
export type Send = (action: PersonAction) => void;
