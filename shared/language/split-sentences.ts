import { DIGIT, LETTER, NEWLINE, SPACE, classAt, isBlank, isCapital } from './character-class.ts';
import type { Span } from './span.ts';

/** Where a sentence stands, before its words are looked at. */
export interface SentenceSpan extends Span {
  readonly closing: string;
  readonly opensQuoted: boolean;
  readonly endsQuoted: boolean;
}

/** Abbreviations whose dot does not close a sentence (Genootschap Onze Taal, list of common abbreviations). */
const ABBREVIATIONS = new Set(
  (
    'bijv bv bijz blz ca dhr mevr mw mej dr drs ing ir prof mr nr nrs tel max min incl excl enz evt resp vgl zgn jl ' +
    'jan feb mrt apr jun jul aug sept sep okt nov dec st afd art par hfst vs ' +
    'mrs ms eg ie etc no approx dept'
  ).split(' '),
);

/** Short for a day only before a number: *zo. 12 mei*, not *Dat hoort zo. Kom je?*; *etc.* may close a sentence. */
const BEFORE_NUMBERS = new Set('ma di wo do vr za zo'.split(' '));
const MAY_CLOSE = new Set('enz etc'.split(' '));

/** No one writes a sentence this long: it is cut at the next white space, so that every later step stays linear in the text (our choice). */
const LONGEST_SENTENCE = 2_000;

/** A line this long that goes on with a small letter was wrapped by a mail program, not ended by its writer. */
const WRAPPED_LINE = 50;

/** An unknown abbreviation is shorter than this (our choice): behind a longer word a full stop closes, capital or not. */
const SHORTEST_LAST_WORD = 4;

const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const OPENING_MARKS = '“„«';
const CLOSING_MARKS = '”»';

/**
 * Cuts a paragraph into sentences.
 *
 * @param text the whole draft.
 * @param paragraph the stretch to cut; a quotation never runs on into the next paragraph.
 * @returns spans in the draft, in order, without surrounding white space and without overlap.
 */
export function splitSentences(text: string, paragraph: Span): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let lastQuote: number | undefined;
  let quoted = false;
  let start = skipBlank(text, paragraph.start, paragraph.end);
  while (start < paragraph.end) {
    const found = endOfSentence(text, start, paragraph.end);
    const end = trimEnd(text, start, found.end);
    const opensQuoted = quoted;
    if (quoted || found.mayQuote) {
      lastQuote ??= lastClosingQuote(text, paragraph);
      quoted = lastQuote >= end && quoteStateAfter(text, { start, end }, quoted);
    }
    sentences.push({ start, end, closing: found.closing, opensQuoted, endsQuoted: quoted });
    start = skipBlank(text, found.end, paragraph.end);
  }
  return sentences;
}

interface SentenceEnd {
  readonly end: number;
  readonly closing: string;
  /** False when no mark in the sentence opens or closes a quotation. */
  readonly mayQuote: boolean;
}

/** Units below 0x80 that neither end a sentence nor open or close a quotation: one look passes over most of a text. */
const IS_PLAIN = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  Number('\n\r.!?,"\''.indexOf(String.fromCharCode(unit)) < 0),
);

function isPlain(unit: number): boolean {
  return unit < 0x80 ? IS_PLAIN[unit] === 1 : unit >= 0xc0 && unit < 0x2000;
}

function endOfSentence(text: string, start: number, limit: number): SentenceEnd {
  let mayQuote = false;
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (at - start > LONGEST_SENTENCE && (isBlank(classAt(text, at)) || at - start > 2 * LONGEST_SENTENCE)) {
      return { end: at, closing: '', mayQuote };
    }
    if (isPlain(code)) continue;
    if (code === 0x0a || code === 0x0d) {
      if (endsLine(text, start, at, limit)) return { end: at, closing: closingBefore(text, start, at), mayQuote };
    } else if (code === FULL_STOP || code === 0x21 || code === 0x3f || code === 0x2026) {
      const end = endOfStop(text, at, limit);
      mayQuote = mayQuote || end > at + 1;
      const closes = end >= limit || isBlank(classAt(text, end));
      if (closes && closesSentence(text, { start, end: limit }, { start: at, end }))
        return { end, closing: closingMark(text, at, end), mayQuote };
      at = end - 1;
    } else if (code !== COMMA || text.charCodeAt(at + 1) === COMMA) mayQuote = true;
  }
  return { end: limit, closing: '', mayQuote };
}

/** The run of stops and the quotes and brackets that close with it: *...*, *?!*, *."* */
function endOfStop(text: string, stop: number, limit: number): number {
  let end = stop + 1;
  while (end < limit && '.!?…'.indexOf(text.charAt(end)) >= 0) end++;
  while (end < limit && '"”’\')]»'.indexOf(text.charAt(end)) >= 0) end++;
  return end;
}

function closingMark(text: string, stop: number, end: number): string {
  let mark = text.charAt(stop);
  for (let at = stop; at < end; at++) {
    const here = text.charAt(at);
    if (here === '?') return '?';
    if (here === '!') mark = '!';
  }
  return mark === '.' && text.startsWith('...', stop) ? '…' : mark;
}

function closingBefore(text: string, start: number, lineEnd: number): string {
  const last = trimEnd(text, start, lineEnd) - 1;
  return last >= start && text.charAt(last) === ':' ? ':' : '';
}

/** A question or exclamation mark closes; a full stop does unless it belongs to an abbreviation, an initial or a list number. */
function closesSentence(text: string, sentence: Span, stop: Span): boolean {
  const { end } = stop;
  const next = skipBlank(text, end, sentence.end);
  if (next >= sentence.end) return true;
  const goesOnSmall = classAt(text, next) === LETTER && !isCapital(text, next);
  if (goesOnSmall && !crossesLine(text, end, next) && !startsInHaste(text, stop)) return false;
  return text.charCodeAt(stop.start) !== FULL_STOP || !isAbbreviation(text, sentence.start, stop.start);
}

/**
 * *Dit is klaar. nu jij*: people who type in a hurry leave the capital out. Behind a quotation (*"Kom je?" vroeg hij*),
 * dots (*nou... ja*) and a short word (*nr. twaalf*) a small letter goes on with the same sentence.
 */
function startsInHaste(text: string, stop: Span): boolean {
  if (stop.end - stop.start > 1) return /^[!?]+$/.test(text.slice(stop.start, stop.end));
  if (text.charCodeAt(stop.start) !== FULL_STOP) return text.charCodeAt(stop.start) !== 0x2026;
  let from = stop.start;
  while (from > 0 && classAt(text, from - 1) === LETTER) from--;
  return (
    stop.start - from >= SHORTEST_LAST_WORD ||
    /^(?:aan|af|als|ben|bij|dag|dan|dit|er|hem|hen|het|hij|haar|hun|ons|wij|we|ze|zij|jou|weg|hoor|ik|in|is|ja|je|jij|les|mee|mij|nee|niet|nu|om|op|toe|uit|uur|wel|zo|you|it|so|now)$/i.test(
      text.slice(from, stop.start),
    )
  );
}

function isAbbreviation(text: string, start: number, stop: number): boolean {
  let from = stop;
  while (from > start && !isBlank(classAt(text, from - 1))) from--;
  const chunk = text.slice(from, stop);
  if (chunk.length === 1) return classAt(text, from) === LETTER ? isCapital(text, from) : from === start;
  if (chunk.indexOf('.') > 0 && chunk.length <= 8 && classAt(text, from) !== DIGIT) return true;
  const word = chunk.toLowerCase();
  const next = skipBlank(text, stop + 1, text.length);
  if (BEFORE_NUMBERS.has(word)) return classAt(text, next) === DIGIT;
  return ABBREVIATIONS.has(word) && !(MAY_CLOSE.has(word) && isCapital(text, next));
}

/** A line end ends a sentence, unless a mail program wrapped a long line in the middle of one. */
function endsLine(text: string, start: number, lineEnd: number, limit: number): boolean {
  const next = skipBlank(text, lineEnd, limit);
  if (next >= limit) return true;
  const lineStart = Math.max(text.lastIndexOf('\n', lineEnd - 1) + 1, start);
  const last = text.charAt(trimEnd(text, lineStart, lineEnd) - 1);
  if (lineEnd - lineStart < WRAPPED_LINE || ':;'.indexOf(last) >= 0) return true;
  return classAt(text, next) !== LETTER || isCapital(text, next);
}

function crossesLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (classAt(text, at) === NEWLINE) return true;
  return false;
}

function skipBlank(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isBlank(classAt(text, at))) at++;
  return at;
}

function trimEnd(text: string, start: number, from: number): number {
  let end = from;
  while (end > start && (classAt(text, end - 1) === SPACE || classAt(text, end - 1) === NEWLINE)) end--;
  return end;
}

/** Follows double quotation marks; *,,* and *''* are the typed form of *„* and *”*. */
function quoteStateAfter(text: string, span: Span, before: boolean): boolean {
  let quoted = before;
  for (let at = span.start; at < span.end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) quoted = !quoted;
    else if (code === 0x2c && text.charCodeAt(at + 1) === 0x2c) quoted = true;
    else if (code === 0x27 && text.charCodeAt(at + 1) === 0x27) quoted = false;
    else if (code > 0xa0 && OPENING_MARKS.indexOf(text.charAt(at)) >= 0) quoted = true;
    else if (code > 0xa0 && CLOSING_MARKS.indexOf(text.charAt(at)) >= 0) quoted = false;
  }
  return quoted;
}

function lastClosingQuote(text: string, paragraph: Span): number {
  for (let at = paragraph.end - 1; at >= paragraph.start; at--) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || (code === 0x27 && text.charCodeAt(at - 1) === 0x27)) return at;
    if (code > 0xa0 && CLOSING_MARKS.indexOf(text.charAt(at)) >= 0) return at;
  }
  return -1;
}
