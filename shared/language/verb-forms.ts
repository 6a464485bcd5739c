import { conjugate } from './dutch/conjugate.ts';
import type { Language } from './language.ts';

/** Looks up the forms a verb takes in running text, for `<lemma>` in a pattern. English has no lemmas yet: its rules list their words. */
export function verbForms(language: Language): (lemma: string) => readonly string[] {
  return language === 'nl' ? dutchForms : () => [];
}

function dutchForms(lemma: string): readonly string[] {
  try {
    const verb = conjugate(lemma);
    const main = [verb.first, verb.second, verb.formal, verb.third, verb.plural, verb.infinitive];
    const joined = [verb.subordinate.first, verb.subordinate.second, verb.subordinate.third, verb.subordinate.plural];
    return Array.from(new Set(main.concat(joined)));
  } catch {
    return [];
  }
}
