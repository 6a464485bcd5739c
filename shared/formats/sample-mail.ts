import * as v from 'valibot';
import type { Language } from '../language/language.ts';
import type { Channel } from '../situation/situation.ts';

/** A text to try rules on. */
export interface SampleMail {
  readonly id: string;
  readonly language: Language;
  readonly channel: Channel;
  readonly text: string;
}

const mail = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  channel: v.picklist(['mail-to-student', 'note', 'mail-to-partner']),
  text: v.pipe(v.string(), v.minLength(1)),
});

/** A file of `assets/trial-mails`: `quiet` ones in which nothing is found, and `telling` ones in which something is. */
export const SAMPLE_MAIL_FILE = v.strictObject({ quiet: v.array(mail), telling: v.array(mail) });
