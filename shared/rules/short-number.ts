const DIGITS = 36;
const CAPITALS = 26;
const ZERO = 0x30;
const CAPITAL_A = 0x41;
const SMALL_A = 0x61;

/**
 * Writes a whole number that shows where it ends: its last digit in base 36, before it capitals for how many times 36 went
 * into it (*z* is 35, *A0* is 36). Small numbers, the most frequent ones, take one character.
 */
export function shortNumber(value: number): string {
  let written = (value % DIGITS).toString(DIGITS);
  for (let rest = Math.floor(value / DIGITS); rest > 0; rest = Math.floor((rest - 1) / CAPITALS)) {
    written = String.fromCharCode(CAPITAL_A + ((rest - 1) % CAPITALS)) + written;
  }
  return written;
}

/** Reads the number that `shortNumber` wrote at a place, and tells where it ends. */
export function numberAt(text: string, from: number): { readonly value: number; readonly end: number } {
  let high = 0;
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < CAPITAL_A || unit >= CAPITAL_A + CAPITALS) break;
    high = high * CAPITALS + unit - CAPITAL_A + 1;
  }
  const unit = text.charCodeAt(at);
  return { value: high * DIGITS + (unit < SMALL_A ? unit - ZERO : unit - SMALL_A + 10), end: at + 1 };
}

/** Reads the numbers that `shortNumber` wrote one behind the other. */
export function readShortNumbers(text: string): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < text.length;) {
    const { value, end } = numberAt(text, at);
    numbers.push(value);
    at = end;
  }
  return numbers;
}
