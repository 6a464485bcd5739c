import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

const OPENING = new Set(['“', '„', '«', ',,']);
const CLOSING = new Set(['”', '»', "''"]);

/**
 * Marks which tokens of a sentence are someone else's words.
 *
 * @returns one boolean a token, or null when nothing is quoted. An opening mark without a closing one
 * quotes nothing, unless the sentence starts with it.
 */
export function findQuotations(sentence: Sentence): readonly boolean[] | null {
  const { tokens } = sentence;
  if (!sentence.opensQuoted && !tokens.some(isQuotationMark)) return null;
  const quoted = tokens.map(() => false);
  let openedAt = sentence.opensQuoted ? 0 : -1;
  let single = false;
  tokens.forEach((token, index) => {
    if (token.kind !== 'punctuation') return;
    if (openedAt < 0 && closesWithMark(sentence, index)) {
      quoted.fill(true, 0, index + 1);
    } else if (openedAt < 0) {
      single = isApostrophe(token);
      if (opens(sentence, index)) openedAt = index;
    } else if (closes(sentence, index, single)) {
      quoted.fill(true, openedAt, index + 1);
      openedAt = -1;
    }
  });
  if (openedAt === 0 || (openedAt > 0 && sentence.endsQuoted)) quoted.fill(true, openedAt);
  return quoted;
}

/** *... tonen,’ zei hij*: the mark that opened it stands in an earlier sentence. */
function closesWithMark({ tokens }: Sentence, index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  return (
    token?.lower === "'" &&
    before?.kind === 'punctuation' &&
    before.end === token.start &&
    ',.!?'.indexOf(before.lower) >= 0
  );
}

function isApostrophe(token: Token): boolean {
  return token.lower === "'" || token.lower === '‘';
}

function isQuotationMark(token: Token): boolean {
  return (
    token.kind === 'punctuation' &&
    mayQuote(token) &&
    (token.lower === '"' || isApostrophe(token) || OPENING.has(token.lower) || CLOSING.has(token.lower))
  );
}

/** One look at its first unit tells of most marks that they are none: `"`, `'`, `,,` and marks beyond ASCII may quote. */
function mayQuote({ first, start, end }: Token): boolean {
  return first === 0x22 || first === 0x27 || (first === 0x2c && end - start > 1) || first > 0x7f;
}

/** A single mark opens only when a word follows at once and none stands before it: not in *foto's* or *Hans' boek*. */
function opens(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (!token) return false;
  if (token.lower === '"' || OPENING.has(token.lower)) return true;
  const before = sentence.tokens[index - 1];
  const after = sentence.tokens[index + 1];
  return (
    isApostrophe(token) &&
    after?.start === token.end &&
    (!before || before.end < token.start || before.kind === 'punctuation')
  );
}

function closes(sentence: Sentence, index: number, single: boolean): boolean {
  const token = sentence.tokens[index];
  if (!token) return false;
  if (single) return isApostrophe(token) && sentence.tokens[index - 1]?.end === token.start;
  return token.lower === '"' || CLOSING.has(token.lower);
}
