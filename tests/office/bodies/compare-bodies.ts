/** Tags and comments at odd places, text at even ones. */
function piecesOf(html: string): readonly string[] {
  return html.split(/(<!--[\s\S]*?-->|<[^>]*>)/);
}

/**
 * What differs between a body and the same body after one sentence was rewritten, beside that sentence.
 *
 * @returns a line for each difference; none when every tag, picture and other text is the same to the byte
 */
export function unwantedChanges(
  before: string,
  after: string,
  [sentence, rewritten]: readonly [string, string],
): string[] {
  const [old, now] = [piecesOf(before), piecesOf(after)];
  if (old.length !== now.length) return [`${old.length} pieces became ${now.length}`];
  const changes: string[] = [];
  old.forEach((piece, at) => {
    if (at % 2 === 1 && piece !== now[at]) changes.push(`tag ${piece} became ${now[at] ?? ''}`);
  });
  const [oldText, newText] = [textOf(old), textOf(now)];
  if (oldText.split(sentence).length !== 2) changes.push('the sentence stands there more than once');
  if (oldText.replace(sentence, () => rewritten) !== newText) changes.push(`the text became ${newText}`);
  return changes;
}

function textOf(pieces: readonly string[]): string {
  return pieces.filter((_, at) => at % 2 === 0).join('');
}
