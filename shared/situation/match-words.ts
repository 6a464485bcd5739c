const LETTER_OR_DIGIT = /[0-9a-z\u00c0-\u024f]/;

/** Text as words are compared: composed, lower case, every white space (also a fixed one) one space. */
export function foldText(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Does a whole word, or a stem (`aanwezig*`), stand in a text? Several words stand in that order. */
export function hasWord(text: string, word: string): boolean {
  const isStem = word.endsWith('*');
  const wanted = foldText(isStem ? word.slice(0, -1) : word);
  const folded = foldText(text);
  if (wanted === '') return false;
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const before = folded.charAt(at - 1);
    const after = folded.charAt(at + wanted.length);
    if (!LETTER_OR_DIGIT.test(before) && (isStem || !LETTER_OR_DIGIT.test(after))) return true;
  }
  return false;
}
