import * as v from 'valibot';
import type { Situation } from '../situation/situation.ts';

/** One text to review, from a line of JSON. */
export interface ReviewLine {
  readonly id: string | number;
  readonly text: string;
  readonly situation: Situation;
}

const oneOf = <const T extends readonly string[]>(values: T) =>
  v.optional(v.picklist(values, `must be ${values.join(', ')}`));
const LINE = v.object(
  {
    id: v.union([v.string(), v.number()], 'must be text or a number'),
    text: v.string('must be text'),
    lang: oneOf(['auto', 'nl', 'en']),
    channel: oneOf(['mail-to-student', 'note', 'mail-to-partner']),
    audience: oneOf(['auto', 'one', 'group']),
  },
  'is missing',
);

/**
 * Reads one line of JSON.
 *
 * @param fallback the situation where the line does not say.
 * @returns the line, or what is wrong with it in one sentence.
 */
export function readReviewLine(line: string, fallback: Situation): ReviewLine | string {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return 'this is not JSON';
  }
  const parsed = v.safeParse(LINE, data);
  if (!parsed.success) {
    const { path, message } = parsed.issues[0];
    return path === undefined ? 'this is not an object' : `${String(path[0].key)} ${message}`;
  }
  const { id, text, lang, channel, audience } = parsed.output;
  const situation = {
    language: lang ?? fallback.language,
    channel: channel ?? fallback.channel,
    audience: audience ?? fallback.audience,
  };
  return { id, text, situation };
}
