/** A text with its frequent pairs of characters written as one: `build/fold-text.ts` makes it. */
export interface FoldedText {
  readonly text: string;
  /** The two characters of each pair. */
  readonly pairs: string;
  /** What stands for the first pairs: plain characters that the text itself does without. */
  readonly signs: string;
}

/** What stands for the first pair behind `signs`, and so on. */
export const FIRST_SIGN = 0x100;

/** Writes a folded text out again. A pair may hold other pairs; each is written out once. */
export function unfoldText({ text, pairs, signs }: FoldedText): string {
  const pairOf = new Map<string, string>();
  for (let at = 0; at < pairs.length; at += 2) pairOf.set(signOf(at / 2, signs), pairs.slice(at, at + 2));
  const whole = new Map<string, string>();
  const spell = (sign: string): string => {
    const pair = pairOf.get(sign);
    if (pair === undefined) return sign;
    const known = whole.get(sign) ?? spell(pair.charAt(0)) + spell(pair.charAt(1));
    whole.set(sign, known);
    return known;
  };
  let unfolded = '';
  for (let at = 0; at < text.length; at++) unfolded += spell(text.charAt(at));
  return unfolded;
}

/** The character that stands for a pair. */
export function signOf(pair: number, signs: string): string {
  return pair < signs.length ? signs.charAt(pair) : String.fromCharCode(FIRST_SIGN + pair - signs.length);
}
