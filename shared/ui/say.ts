import { WORDS, type WordKey } from '../generated/words.ts';
import type { Language } from '../language/language.ts';

/** Gives the words of one key, with `{names}` filled in. A name without a value stays visible as it is. */
export type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

/** The words of `assets/words` in the language of the screen. */
export function sayIn(language: Language): Say {
  const words = WORDS[language];
  return (key, values = {}) => fillIn(words[key], values);
}

/** Replaces each `{name}` that has a value; the value is taken as it is, also when it holds braces. */
export function fillIn(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (slot, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : slot,
  );
}

/** *1 idee*, *2 ideeën*: one key for exactly one, another for any other number, which becomes `{n}`. */
export function sayCount(say: Say, keys: { readonly one: WordKey; readonly many: WordKey }, n: number): string {
  return n === 1 ? say(keys.one) : say(keys.many, { n });
}
