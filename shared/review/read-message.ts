import { findAddressedName } from '../language/find-addressed-name.ts';
import type { Span } from '../language/span.ts';
import type { Finding } from '../rules/finding.ts';
import type { Situation } from '../situation/situation.ts';
import { findMissing } from './find-missing.ts';
import type { MessageGates } from './find-missing.ts';
import type { PresentElement, Review } from './review.ts';
import type { Telling } from './tell-paragraph.ts';

/** A message as its paragraphs tell it, those in another language left out. */
export interface ToldMessage {
  readonly text: string;
  readonly tellings: readonly Telling[];
  /** All that was found in them. */
  readonly findings: readonly Finding[];
  /** Where its first sentences stand: the name of the reader may be in one of them. */
  readonly opening: readonly Span[];
}

/** What is good in a message already, what one of its kind still misses, and the checks that apply. */
export function readMessage(
  { text, tellings, findings, opening }: ToldMessage,
  { situation, gates }: { readonly situation: Situation; readonly gates: MessageGates },
): Pick<Review, 'elements' | 'checks'> {
  const present: PresentElement[] = situation.channel === 'note' ? [] : findNames(text, opening);
  const seen = new Set(present.map(({ id }) => id));
  let words = 0;
  for (const telling of tellings) {
    words += telling.words;
    for (const sign of telling.signs) seen.add(sign);
    for (const element of telling.present) present.push(element);
  }
  const isGroup = tellings.some((telling) => telling.speaksToGroup) && !seen.has('pos.name');
  const audience = situation.audience === 'auto' ? (isGroup ? 'group' : 'one') : situation.audience;
  const isShared = situation.channel === 'mail-to-partner' || (situation.channel !== 'note' && audience === 'group');
  const checks: string[] = [];
  if (isShared && seen.has('check.privacy')) checks.push('privacy');
  if (tellings.some((telling) => telling.isLong)) checks.push('long-sentence');
  if (present.some(isBehindNext)) present.sort(inOrder);
  for (const { category } of findings) seen.add(category);
  const missing = findMissing({ channel: situation.channel, audience, words, categories: seen }, gates);
  return { elements: { present, missing }, checks };
}

/** Most elements come in order of the text, and a long text has many. */
function isBehindNext(element: PresentElement, index: number, all: readonly PresentElement[]): boolean {
  const next = all[index + 1];
  return next !== undefined && inOrder(element, next) > 0;
}

function inOrder(a: PresentElement, b: PresentElement): number {
  return a.start - b.start || a.end - b.end;
}

function findNames(text: string, opening: readonly Span[]): PresentElement[] {
  const names: PresentElement[] = [];
  for (const { start, end } of opening) {
    const name = findAddressedName(text.slice(start, end));
    if (name) names.push({ id: 'pos.name', start: start + name.start, end: start + name.end });
  }
  return names;
}
