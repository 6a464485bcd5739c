import type { Language } from './language.ts';
import type { Token } from './token.ts';

type WordTest = (token: Token) => boolean;

/** A class by its words, or by what a word looks like. */
type WordClass = ReadonlySet<string> | WordTest;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const ANY_WORD: WordTest = (token) => token.kind === 'word' || token.kind === 'number';
const NUMBER: WordTest = (token) => token.kind === 'number';

const DUTCH: Readonly<Record<string, WordClass>> = {
  you: words('je jij u jullie'),
  readers: words('iedereen studenten leerlingen deelnemers allen'),
  infinitive: (token) => token.kind === 'word' && /(?:en|aan|doen|zien|staan|slaan|gaan)$/.test(token.lower),
  negation: words('niet geen nooit niets niemand nergens'),
  number: NUMBER,
  word: ANY_WORD,
};

const ENGLISH: Readonly<Record<string, WordClass>> = {
  you: words('you'),
  readers: words('everyone everybody students all'),
  infinitive: ANY_WORD,
  negation: words("not never no n't don't doesn't cannot can't"),
  number: NUMBER,
  word: ANY_WORD,
};

const classOf = (language: Language, name: string): WordClass | undefined =>
  (language === 'nl' ? DUTCH : ENGLISH)[name];

/** Tells whether a token belongs to a class of the pattern notation (`<you>`, `<negation>`, ...). */
export function wordClass(language: Language, name: string): WordTest {
  const found = classOf(language, name);
  if (found === undefined) return () => false;
  return typeof found === 'function' ? found : (token) => found.has(token.lower);
}

/** The words of a class that is a closed list, else null: any word can be an infinitive. */
export function wordsOfClass(language: Language, name: string): readonly string[] | null {
  const found = classOf(language, name);
  return found === undefined || typeof found === 'function' ? null : Array.from(found);
}
