import type { Span } from '../language/span.ts';

/** Why a text was left as it was. Each has its sentence in `assets/words`. */
export type Refusal =
  | 'not-found'
  | 'not-unique'
  | 'read-only'
  /** A field of a student system that no profile names as one to write in. */
  | 'not-for-writing'
  | 'gone'
  | 'composing'
  | 'reverted'
  | 'inline-images'
  | 'plain-text'
  | 'too-long'
  /** The whole mail is larger than Outlook takes back. */
  | 'too-large'
  /** Outlook doubled the quoted mail, and it was put back as it was. */
  | 'quote-doubled'
  /** Something else than the sentence is selected. */
  | 'not-selected'
  | 'host-failed'
  | 'timed-out';

/** What became of a rewrite a person chose. Anything else than `applied` offers to copy. */
export type ApplyOutcome =
  | { readonly kind: 'applied' }
  | { readonly kind: 'unverified' }
  | { readonly kind: 'refused'; readonly why: Refusal }
  | { readonly kind: 'stale' };

/** What holds the text: a field on a page, or a draft in Outlook. */
export interface TextHost {
  /** The text as it stands now, own words and quoted parts alike. */
  read(): Promise<string>;
  /** Replaces `span` by `text` in one undo step, only while `expected` stands there; reads back before it answers. */
  replace(span: Span, text: string, options: { readonly expected: string }): Promise<ApplyOutcome>;
  /** Replaces what the person selected, only while it is `expected`. Where the host can: a way out after a refusal. */
  replaceSelection?(expected: string, text: string): Promise<ApplyOutcome>;
}

/** Puts a text on the clipboard; false when the browser does not allow it. */
export interface Clipboard {
  copy(text: string): Promise<boolean>;
}
