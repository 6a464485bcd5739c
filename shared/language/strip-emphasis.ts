/** Vowels with an acute accent that only stress a Dutch word: *níet*, *tóch*, *wáár*. An *é* may belong to the word. */
const STRESSED: Readonly<Record<string, string>> = { á: 'a', í: 'i', ó: 'o', ú: 'u' };
/** Words that are stressed with *é*; *café*, *hé* and *één* keep theirs. */
const STRESSED_E: Readonly<Record<string, string>> = {
  wél: 'wel',
  wéér: 'weer',
  alwéér: 'alweer',
  géén: 'geen',
  méér: 'meer',
  héél: 'heel',
  écht: 'echt',
  nét: 'net',
  zélf: 'zelf',
  éérst: 'eerst',
  stééds: 'steeds',
  béter: 'beter',
  hébt: 'hebt',
  hélp: 'help',
  mét: 'met',
};
const HAS_STRESS = /[áíóú]/;

/** A word in small letters without the accents that only stress it: *wél* is *wel*. */
export function stripEmphasis(lower: string): string {
  const plain = Object.prototype.hasOwnProperty.call(STRESSED_E, lower) ? (STRESSED_E[lower] ?? lower) : lower;
  return HAS_STRESS.test(plain) ? plain.replace(/[áíóú]/g, (vowel) => STRESSED[vowel] ?? vowel) : plain;
}
