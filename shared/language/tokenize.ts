import { APOSTROPHE, DIGIT, HYPHEN, LETTER, classAt, isBlank } from './character-class.ts';
import type { Span } from './span.ts';
import { Token } from './token.ts';
import type { TokenKind } from './token.ts';
import { HASH_START, formAt, formWith, hashOn } from './word-form.ts';

/** What a small letter has and its capital has not. */
const SMALL = 0x20;
const BLANK = 0x20;

/** Words that begin with an apostrophe: *'s ochtends*, *'t*, *'n*. */
const CLIPPED = new Set(['s', 't', 'n', 'k', 'm', 'r']);

/** Endings after which a dotted chunk is a file or a site name; others, such as *a.u.b.*, are words. */
const FILE_OR_SITE = new Set(
  'nl be com org eu net edu info io pdf doc docx odt xls xlsx ppt pptx png jpg jpeg gif zip txt csv html mp4'.split(
    ' ',
  ),
);

/**
 * Cuts a sentence into words, numbers, marks and links.
 *
 * @param text any string; `within` says which part of it is the sentence.
 * @returns tokens in order, without overlap; their UTF-16 offsets count from the start of the sentence. White space belongs to no token.
 */
export function tokenize(text: string, { start, end }: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  let sentence = '';
  for (let at = start; at < end;) {
    const from = at;
    let hash = HASH_START;
    let unit = text.charCodeAt(at);
    while (isPlainLetter(unit)) {
      hash = hashOn(hash, unit | SMALL);
      unit = ++at < end ? text.charCodeAt(at) : BLANK;
    }
    // Most chunks are letters a to z with white space behind them, or one mark and then white space: they need no closer look.
    const behind = isPlainMark(unit) ? at + 1 : at;
    if (at > from && (behind >= end || isBlank(classAt(text, behind)))) {
      tokens.push(new Token(formWith(hash, text, from, at), from - start, at - start, 'word'));
      if (behind > at) tokens.push(new Token(formAt(text, at, behind), at - start, behind - start, 'punctuation'));
      at = behind + 1;
    } else if (isBlank(classAt(text, from))) {
      at = from + 1;
    } else {
      if (sentence === '') sentence = text.slice(start, end);
      at = start + readChunk(sentence, from - start, tokens);
    }
  }
  return tokens;
}

function readChunk(text: string, start: number, tokens: Token[]): number {
  const chunkEnd = endOfChunk(text, start);
  const linkEnd = mayBeLink(text, start, chunkEnd) ? endOfLink(text, start, chunkEnd) : start;
  if (linkEnd > start) tokens.push(new Token(formAt(text, start, linkEnd), start, linkEnd, 'link'));
  let at = linkEnd;
  while (at < chunkEnd) at = pushNext(text, at, tokens);
  return at;
}

function endOfChunk(text: string, start: number): number {
  let end = start;
  while (end < text.length && !isBlank(classAt(text, end))) end++;
  return end;
}

/** Most chunks have no dot, colon or @ inside: they need no closer look. */
function mayBeLink(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end - 1; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2e || code === 0x3a || code === 0x40) return true;
  }
  return false;
}

function pushNext(text: string, start: number, tokens: Token[]): number {
  const first = classAt(text, start);
  let kind: TokenKind = 'word';
  let end = start;
  if (first === LETTER) end = endOfWord(text, start);
  else if (first === APOSTROPHE && opensClippedWord(text, start)) end = start + 2;
  else if (first === DIGIT) [kind, end] = ['number', endOfNumber(text, start)];
  else [kind, end] = ['punctuation', endOfMark(text, start)];
  tokens.push(new Token(formAt(text, start, end), start, end, kind));
  return end;
}

function isPlainLetter(unit: number): boolean {
  const small = unit | SMALL;
  return small >= 0x61 && small <= 0x7a;
}

/** `.`, `,`, `?`, `!`, `:` or `;`. */
function isPlainMark(unit: number): boolean {
  return unit === 0x2e || unit === 0x2c || unit === 0x3f || unit === 0x21 || unit === 0x3a || unit === 0x3b;
}

/** Letters, with digits, hyphens and apostrophes between letters: *mbo-school*, *z'n*, *foto's*, *KE1A*. */
function endOfWord(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    const here = classAt(text, end);
    if (here === LETTER || here === DIGIT) end++;
    else if ((here === APOSTROPHE || here === HYPHEN) && classAt(text, end + 1) === LETTER) end += 2;
    else if (text.charCodeAt(end) === 0x2e && isInnerDot(text, end)) end++;
    else return end;
  }
}

/** The dots of *a.u.b.*: a single letter on the left, and a letter or the end of such a run on the right. */
function isInnerDot(text: string, dot: number): boolean {
  const singleLeft = classAt(text, dot - 1) === LETTER && classAt(text, dot - 2) !== LETTER;
  if (!singleLeft) return false;
  if (classAt(text, dot + 1) === LETTER) return classAt(text, dot + 2) !== LETTER;
  return text.charCodeAt(dot - 2) === 0x2e;
}

/** Digits, with dots, commas, colons, slashes and hyphens between digits: *9.00*, *1,5*, *12-03-2026*. */
function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    if (classAt(text, end) === DIGIT) end++;
    else if (isJoiner(text.charCodeAt(end)) && classAt(text, end + 1) === DIGIT) end += 2;
    else if (classAt(text, end) === LETTER) return endOfWord(text, end);
    else return end;
  }
}

function isJoiner(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x3a || code === 0x2f || code === 0x2d;
}

function opensClippedWord(text: string, apostrophe: number): boolean {
  return (
    CLIPPED.has(text.charAt(apostrophe + 1).toLowerCase()) &&
    classAt(text, apostrophe - 1) !== LETTER &&
    isBlank(classAt(text, apostrophe + 2))
  );
}

/** A run of the same mark is one token (*...*, *!!*, *,,*); a surrogate pair stays whole. */
function endOfMark(text: string, start: number): number {
  const code = text.charCodeAt(start);
  let end = start + 1;
  if (code >= 0xd800 && code <= 0xdbff) {
    const next = text.charCodeAt(end);
    return next >= 0xdc00 && next <= 0xdfff ? end + 1 : end;
  }
  while (text.charCodeAt(end) === code) end++;
  return end;
}

/** End of an address, URL or file name that opens the chunk, or `start` when it is none. */
function endOfLink(text: string, start: number, chunkEnd: number): number {
  if (chunkEnd - start < 5) return start;
  let end = chunkEnd;
  while (end > start && !isWordly(text, end - 1) && text.charCodeAt(end - 1) !== 0x2f) end--;
  let at = start;
  let dot = -1;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x40 && at > start && at < end - 1) return end;
    if (code === 0x3a && text.charCodeAt(at + 1) === 0x2f && text.charCodeAt(at + 2) === 0x2f && at > start) return end;
    if (code === 0x2e) dot = at;
  }
  if (dot <= start || !isWordly(text, start)) return start;
  const opensWww = text.slice(start, start + 4).toLowerCase() === 'www.';
  return opensWww || endsInFileOrSite(text, start, end) ? end : start;
}

/** Looks at every dotted part before a slash: *school.nl/rooster*, *verslag.docx*. */
function endsInFileOrSite(text: string, start: number, end: number): boolean {
  const slash = text.indexOf('/', start);
  const host = text.slice(start, slash >= start && slash < end ? slash : end);
  return FILE_OR_SITE.has(host.slice(host.lastIndexOf('.') + 1).toLowerCase());
}

function isWordly(text: string, index: number): boolean {
  const here = classAt(text, index);
  return here === LETTER || here === DIGIT;
}
