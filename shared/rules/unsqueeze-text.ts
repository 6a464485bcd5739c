import { SignOdds } from './sign-odds.ts';

/** A text written in as few characters as its odds allow: `build/squeeze-text.ts` makes it. */
export interface SqueezedText {
  /** The characters that occur in it, each once. */
  readonly signs: string;
  /** How many signs it has. */
  readonly length: number;
  /** One large fraction below 1, in digits of base 91. */
  readonly digits: string;
}

/** Characters that a script spells as they are, one byte each: printable ASCII without \ ` $ <. */
export const DIGITS = plainDigits();
export const BASE = DIGITS.length;
/** So many digits are looked at together: numbers stay whole, and far larger than what the odds can tell apart. */
export const WINDOW = 7;
/** The weight of the first of them. */
export const HIGHEST = Math.pow(BASE, WINDOW - 1);

/** At hand, as in `sign-odds.ts`. */
const { floor } = Math;

/** Writes a squeezed text out again: the decoder of an arithmetic code (Witten, Neal and Cleary, 1987). */
export function unsqueezeText({ signs, length, digits }: SqueezedText): string {
  const choices = choicesFor(signs);
  const odds = new SignOdds(choices);
  const values: number[] = [];
  for (let value = 0; value < BASE; value++) values[DIGITS.charCodeAt(value)] = value;
  let at = 0;
  const nextDigit = (): number => (at < digits.length ? (values[digits.charCodeAt(at++)] as number) : 0);
  let low = 0;
  let high = HIGHEST * BASE - 1;
  let given = 0;
  for (let each = 0; each < WINDOW; each++) given = given * BASE + nextDigit();
  const choose = (): 0 | 1 => {
    const middle = low + floor((high - low) * odds.ofOne());
    const choice = given <= middle ? 1 : 0;
    if (choice === 1) high = middle;
    else low = middle + 1;
    odds.learn(choice);
    while (floor(low / HIGHEST) === floor(high / HIGHEST)) {
      low = (low % HIGHEST) * BASE;
      high = (high % HIGHEST) * BASE + BASE - 1;
      given = (given % HIGHEST) * BASE + nextDigit();
    }
    return choice;
  };
  let text = '';
  for (let each = 0; each < length; each++) {
    let sign = 0;
    for (let choice = 0; choice < choices; choice++) sign = sign * 2 + choose();
    text += signs.charAt(sign);
  }
  return text;
}

/** How many binary choices tell one of these signs. */
export function choicesFor(signs: string): number {
  let choices = 1;
  while (1 << choices < signs.length) choices++;
  return choices;
}

function plainDigits(): string {
  let digits = '';
  for (let unit = 0x20; unit < 0x7f; unit++) {
    const digit = String.fromCharCode(unit);
    if ('\\`$<'.indexOf(digit) < 0) digits += digit;
  }
  return digits;
}
