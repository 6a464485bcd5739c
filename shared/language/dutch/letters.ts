/** True for *a e i o u y* and their accented forms, as they occur in Dutch spelling. */
export function isVowel(letter: string): boolean {
  return letter !== '' && 'aeiouyàáâäèéêëìíîïòóôöùúûü'.indexOf(letter) >= 0;
}

/** Counts the vowel groups of a word: about the number of its syllables. */
export function vowelGroups(word: string): number {
  const plain = word.replace(/[ëïöü]/g, ' e');
  const groups = plain.match(/[aeiouyàáâäèéêìíîòóôùúû]+/g);
  return groups === null ? 0 : groups.length;
}

/** The unstressed prefixes that never leave their verb and take the place of *ge-* (ANS 12.2.2). */
const BOUND_PREFIX = /^(be|ge|her|er|ont|ver)(?=[^aeiouyëïöü]*[aeiouyëïöü])/;

/** Cuts an unstressed prefix (*be-*, *ver-*, …) off a stem or infinitive; gives the word back when there is none. */
export function withoutBoundPrefix(word: string): string {
  return word.replace(BOUND_PREFIX, '');
}
