import type { Language } from './language.ts';
import type { Token } from './token.ts';

type WordTest = (token: Token) => boolean;

const words = (list: string): WordTest => {
  const set = new Set(list.split(' '));
  return (token) => set.has(token.lower);
};

const ANY_WORD: WordTest = (token) => token.kind === 'word' || token.kind === 'number';
const NUMBER: WordTest = (token) => token.kind === 'number';

const DUTCH: Readonly<Record<string, WordTest>> = {
  you: words('je jij u jullie'),
  readers: words('iedereen studenten leerlingen deelnemers allen'),
  infinitive: (token) => token.kind === 'word' && /(?:en|aan|doen|zien|staan|slaan|gaan)$/.test(token.lower),
  negation: words('niet geen nooit niets niemand nergens'),
  number: NUMBER,
  word: ANY_WORD,
};

const ENGLISH: Readonly<Record<string, WordTest>> = {
  you: words('you'),
  readers: words('everyone everybody students all'),
  infinitive: ANY_WORD,
  negation: words("not never no n't don't doesn't cannot can't"),
  number: NUMBER,
  word: ANY_WORD,
};

/** Tells whether a token belongs to a class of the pattern notation (`<you>`, `<negation>`, ...). */
export function wordClass(language: Language, name: string): WordTest {
  return (language === 'nl' ? DUTCH : ENGLISH)[name] ?? (() => false);
}
