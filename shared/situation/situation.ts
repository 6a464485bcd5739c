import type { Language } from '../language/language.ts';

/** Where the words go. */
export type Channel = 'mail-to-student' | 'note' | 'mail-to-partner';

/** To how many readers; `auto` is decided from the greeting. */
type Audience = 'auto' | 'one' | 'group';

/** What the review needs to know beside the words. */
export interface Situation {
  /** `auto` guesses per paragraph. */
  readonly language: Language | 'auto';
  readonly channel: Channel;
  readonly audience: Audience;
  /** How a reader is addressed where the draft does not show it; *je* unless a person wants otherwise. */
  readonly address?: 'je' | 'u';
  /** The first name of the one reader, when the page or the mail says it: only ever used to offer a salutation. */
  readonly readerName?: string;
}

/** The situation when nothing is known: a mail to one student. */
export const ORDINARY_SITUATION: Situation = { language: 'auto', channel: 'mail-to-student', audience: 'auto' };
