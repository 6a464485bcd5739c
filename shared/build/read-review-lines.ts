import * as v from 'valibot';
import type { Situation } from '../situation/situation.ts';

/** One text to review, from a line of JSON. */
export interface ReviewLine {
  readonly id: string | number;
  readonly text: string;
  readonly situation: Situation;
}

const LINE = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  lang: v.optional(v.picklist(['auto', 'nl', 'en'])),
  channel: v.optional(v.picklist(['mail-to-student', 'note', 'mail-to-partner'])),
  audience: v.optional(v.picklist(['auto', 'one', 'group'])),
});

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
    const issue = parsed.issues[0];
    return `${issue.path?.map((item) => String(item.key)).join('.') || 'line'}: ${issue.message}`;
  }
  const { id, text, lang, channel, audience } = parsed.output;
  const situation = {
    language: lang ?? fallback.language,
    channel: channel ?? fallback.channel,
    audience: audience ?? fallback.audience,
  };
  return { id, text, situation };
}
