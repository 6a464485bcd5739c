import type { Region, RegionKind } from './region.ts';
import type { Span } from './span.ts';

/** Where in a mail a line stands: own words, after the closing formula, or in the quoted thread. */
export type MailPart = 'start' | 'body' | 'signature' | 'thread';

/** A paragraph: consecutive lines of one kind. Offsets count in the draft; `part` is where the mail stands after it. */
export interface Paragraph extends Span {
  readonly kind: RegionKind;
  readonly part: MailPart;
}

const GREETING =
  /^(?:l\.\s?s\.?(?=[\s,]|$)|to whom it may concern|geachte heer,? (?:en |of )?mevrouw|(?:aan )?de ouders? van|ha|hoi|hallo|hey|hé|hi|dag|beste|geachte|lieve|goedemorgen|goedemiddag|goedenavond|goeden\s?dag|goeie\s?morgen|dear|hello|good\s(?:morning|afternoon|evening))(?![a-z])[^,.!?:]{0,60}(?:[,!:]|$)/i;
const CLOSING_FORMULA =
  /^(?:met\s)?(?:(?:vriendelijke|hartelijke|warme|lieve|sportieve|beste)\s)?(?:groet|groeten|groetjes|gr|mvg|m\.v\.g|vr\.? ?gr|hoogachtend|(?:kind|best|warm)\s(?:regards|wishes)|regards|yours\s(?:sincerely|faithfully|truly)|sincerely|cheers)(?![a-z])/i;
const THREAD_OPENERS: readonly RegExp[] = [
  /^-{2,}\s*(?:oorspronkelijk bericht|doorgestuurd bericht|original message|forwarded message)/i,
  /^_{10,}$/,
  /^op\s.{4,120}\sschreef\s?.{0,120}:?$/i,
  /^on\s.{4,120}\swrote:?$/i,
];
const HEADER_LINE = /^(?:van|verzonden|aan|onderwerp|datum|from|sent|to|subject|date|cc)\s?:/i;
const FIRST_HEADER = /^(?:van|from)\s?:/i;
/** *Groet, Karin Smit* is a closing; a longer line says something and stays body (guide, section 2). */
const LONGEST_CLOSING = 60;

/**
 * Cuts a mail into greeting, own words, signature and quoted thread.
 *
 * @returns regions that tile the text: no gap, no overlap, in order. An empty text has none.
 */
export function findRegions(text: string): Region[] {
  const regions: Region[] = [];
  let part: MailPart = 'start';
  for (let at = 0; at < text.length;) {
    const paragraph = readParagraph(text, at, part);
    const last = regions[regions.length - 1];
    if (last && last.kind === paragraph.kind) regions[regions.length - 1] = { ...last, end: paragraph.end };
    else regions.push({ kind: paragraph.kind, start: at, end: paragraph.end });
    part = paragraph.part;
    at = paragraph.end;
  }
  return regions;
}

/**
 * Reads the paragraph that starts at `start`, with the blank lines behind it.
 * What it answers depends only on `part` and on the lines up to the next blank one: that makes it worth remembering.
 */
export function readParagraph(text: string, start: number, part: MailPart): Paragraph {
  let at = start;
  let here: MailPart = part;
  let kind: RegionKind | null = null;
  while (at < text.length) {
    const end = endOfLine(text, at);
    const line = text.slice(at, end).trim();
    if (line === '') {
      at = end;
      if (kind !== null) return { start, end: skipBlankLines(text, at), kind, part: here };
      continue;
    }
    const greeting = here === 'start' ? greetingLength(text, at, end) : 0;
    const next = greeting > 0 ? 'greeting' : kindOfLine(text, { start: at, end }, line, here);
    if (kind !== null && kind !== next) return { start, end: at, kind, part: here };
    kind = next;
    here = partAfter(next, line, here);
    if (greeting > 0) return { start, end: at + greeting, kind, part: here };
    at = end;
  }
  return { start, end: at, kind: kind ?? 'body', part: here };
}

function kindOfLine(text: string, span: Span, line: string, part: MailPart): RegionKind {
  if (part === 'thread' || line.charCodeAt(0) === 0x3e) return 'quoted';
  if (opensThread(text, span, line)) return 'quoted';
  if (part === 'signature') return 'signature';
  return line.length <= LONGEST_CLOSING && (CLOSING_FORMULA.test(line) || line === '--') ? 'signature' : 'body';
}

function partAfter(kind: RegionKind, line: string, part: MailPart): MailPart {
  if (kind === 'quoted') return line.charCodeAt(0) === 0x3e ? part : 'thread';
  return kind === 'signature' ? 'signature' : 'body';
}

/** A header counts only with a second header line below it: *Van: maandag tot vrijdag* is somebody's own list. */
function opensThread(text: string, span: Span, line: string): boolean {
  if (THREAD_OPENERS.some((opener) => opener.test(line))) return true;
  if (!FIRST_HEADER.test(line.replace(/^\*+/, ''))) return false;
  const nextEnd = endOfLine(text, span.end);
  return HEADER_LINE.test(text.slice(span.end, nextEnd).trim().replace(/^\*+/, ''));
}

/** Length of the greeting that opens the line, with the mark and the white space behind it; 0 when there is none. */
function greetingLength(text: string, start: number, end: number): number {
  const line = text.slice(start, Math.min(end, start + 100));
  const indent = Math.max(0, line.search(/\S/));
  const found = GREETING.exec(line.slice(indent).replace(/\s+$/, ''));
  if (!found) return 0;
  let length = indent + found[0].length;
  while (start + length < end && /\s/.test(text.charAt(start + length))) length++;
  return length;
}

function endOfLine(text: string, start: number): number {
  const newline = text.indexOf('\n', start);
  return newline < 0 ? text.length : newline + 1;
}

function skipBlankLines(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const end = endOfLine(text, at);
    if (text.slice(at, end).trim() !== '') return at;
    at = end;
  }
  return at;
}
