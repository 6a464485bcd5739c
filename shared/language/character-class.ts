/** Classes of UTF-16 units. Unpaired surrogates and unknown scripts count as letters, so that nothing is ever split inside a word. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const NEWLINE = 4;
/** Straight and curly apostrophes. */
export const APOSTROPHE = 5;
/** Hyphens that may stand inside a word. */
export const HYPHEN = 6;

/** Sheets of marks and symbols in the Basic Multilingual Plane (Unicode 16, blocks), as [first, last]. */
const SYMBOL_BLOCKS: readonly (readonly [number, number])[] = [
  [0x2000, 0x2bff],
  [0x2e00, 0x2e7f],
  [0x3000, 0x303f],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xff00, 0xff0f],
];

/** One class for every UTF-16 unit: a table, because `\p{L}` does not exist in the script engine of classic Outlook. */
const TABLE = makeTable();

function makeTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  table.fill(LETTER, 0xc0);
  for (const [first, last] of SYMBOL_BLOCKS) table.fill(OTHER, first, last + 1);
  table.fill(LETTER, 0x41, 0x5b);
  table.fill(LETTER, 0x61, 0x7b);
  table.fill(DIGIT, 0x30, 0x3a);
  for (const code of [0xaa, 0xb5, 0xba]) table[code] = LETTER;
  for (const code of [0xd7, 0xf7]) table[code] = OTHER;
  for (const code of [0x09, 0x20, 0xa0, 0x2007, 0x202f, 0x200b, 0xfeff]) table[code] = SPACE;
  for (const code of [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]) table[code] = NEWLINE;
  for (const code of [0x27, 0x2018, 0x2019, 0x02bc]) table[code] = APOSTROPHE;
  for (const code of [0x2d, 0x2010, 0x2011]) table[code] = HYPHEN;
  return table;
}

/** Class of the UTF-16 unit at `index`; OTHER outside the text. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code === code ? (TABLE[code] as number) : OTHER;
}

/** True for white space and line ends. */
export function isBlank(characterClass: number): boolean {
  return characterClass === SPACE || characterClass === NEWLINE;
}

/** True for a capital letter: lower-casing changes it. */
export function isCapital(text: string, index: number): boolean {
  const letter = text.charAt(index);
  return letter !== '' && letter.toLowerCase() !== letter;
}
