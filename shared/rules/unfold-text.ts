/** A text with its frequent pairs of characters written as one: `build/fold-text.ts` makes it. */
export interface FoldedText {
  readonly text: string;
  /** The two characters of each pair, in the order of the characters that stand for them. */
  readonly pairs: string;
}

/** The first character that stands for a pair; a text to fold has none from here on. */
export const FIRST_PAIR = 0x100;
/** The last one: a later character takes a third byte. */
export const LAST_PAIR = 0x7ff;
const PAIR = /[\u0100-\u07ff]/g;

/** Writes a folded text out again. A pair holds only pairs before it, so that each is written out once. */
export function unfoldText({ text, pairs }: FoldedText): string {
  const whole: string[] = [];
  const write = (folded: string): string =>
    folded.replace(PAIR, (sign) => whole[sign.charCodeAt(0) - FIRST_PAIR] as string);
  for (let at = 0; at < pairs.length; at += 2) whole.push(write(pairs.slice(at, at + 2)));
  return write(text);
}
