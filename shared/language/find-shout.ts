import type { Sentence } from './sentence.ts';

/** How a token is shouted, by the names a pattern uses for it. */
type Shout = '<capitals>' | '<marks>';

const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;

/** Tells whether the token is a word in capitals (*NU*, *LAATSTE*) or opens a run of marks (*!!*, *?!*); null for all others. */
export function findShout({ text, tokens }: Sentence, index: number): Shout | null {
  const token = tokens[index];
  if (!token) return null;
  const first = text.charCodeAt(token.start);
  if (first >= CAPITAL_A && first <= CAPITAL_Z) {
    const second = text.charCodeAt(token.start + 1);
    if (token.kind !== 'word' || second < CAPITAL_A || second > CAPITAL_Z) return null;
    const word = text.slice(token.start, token.end);
    return word === word.toUpperCase() ? '<capitals>' : null;
  }
  if (first !== EXCLAMATION && first !== QUESTION) return null;
  const mixed = first === QUESTION ? EXCLAMATION : QUESTION;
  // *???* is often a letter that got lost; *!!* and *?!* are meant.
  const isRun = (first === EXCLAMATION && token.end - token.start > 1) || text.charCodeAt(token.end) === mixed;
  return isRun && text.charCodeAt(token.start - 1) !== mixed ? '<marks>' : null;
}
