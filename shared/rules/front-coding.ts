/** Letters a word may share with the one before it: a capital says how many, and where the word begins. */
const MOST_SHARED = 25;
const CAPITAL_A = 0x41;

/**
 * Writes sorted words as one string: of each only what differs from the one before (*Avind Et Cnden* for *vind, vindt,
 * vinden*, without the spaces).
 *
 * @param words in lower case.
 */
export function frontCode(words: readonly string[]): string {
  let before = '';
  let coded = '';
  for (const word of words) {
    let shared = 0;
    while (shared < MOST_SHARED && shared < word.length && word.charAt(shared) === before.charAt(shared)) shared++;
    coded += String.fromCharCode(CAPITAL_A + shared) + word.slice(shared);
    before = word;
  }
  return coded;
}

/**
 * The words that `frontCode` wrote, in their order.
 *
 * @param last the word before them.
 */
export function readFrontCoded(coded: string, last = ''): string[] {
  const words: string[] = [];
  let before = last;
  for (let from = 0; from < coded.length;) {
    let to = from + 1;
    while (to < coded.length && !isCapital(coded.charCodeAt(to))) to++;
    before = before.slice(0, coded.charCodeAt(from) - CAPITAL_A) + coded.slice(from + 1, to);
    words.push(before);
    from = to;
  }
  return words;
}

function isCapital(unit: number): boolean {
  return unit >= CAPITAL_A && unit <= CAPITAL_A + MOST_SHARED;
}
