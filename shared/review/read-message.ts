import { findAddressedName } from '../language/find-addressed-name.ts';
import type { Span } from '../language/span.ts';
import type { Finding } from '../rules/finding.ts';
import type { Situation } from '../situation/situation.ts';
import { findMissing } from './find-missing.ts';
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

const DIRECTIVES = new Set(['directive.must', 'directive.imperative', 'directive.prohibition', 'pressure', 'threat']);
/** Findings that come with a reproach or a verdict: a message that holds one is about something hard. */
const HARD = /^(?:blame|judgement|label|guilt|threat|assumption|comparison|generalisation|mindset\.fixed)(?:\.|$)/;

/** What is good in a message already, what one of its kind still misses, and the checks that apply. */
export function readMessage(
  { text, tellings, findings, opening }: ToldMessage,
  situation: Situation,
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
  const categories = new Set(findings.map(({ category }) => category));
  const isDirective = some(categories, (category) => DIRECTIVES.has(category));
  const isShared = situation.channel === 'mail-to-partner' || (situation.channel !== 'note' && audience === 'group');
  const isConcern = seen.has('topic.concern') || some(categories, (category) => HARD.test(category));
  const facts = { channel: situation.channel, audience, isConcern, isDirective, words };
  const checks: string[] = [];
  if (isShared && seen.has('check.privacy')) checks.push('privacy');
  if (tellings.some((telling) => telling.isLong)) checks.push('long-sentence');
  present.sort((a, b) => a.start - b.start || a.end - b.end);
  return { elements: { present, missing: findMissing(facts, seen) }, checks };
}

function findNames(text: string, opening: readonly Span[]): PresentElement[] {
  const names: PresentElement[] = [];
  for (const { start, end } of opening) {
    const name = findAddressedName(text.slice(start, end));
    if (name) names.push({ id: 'pos.name', start: start + name.start, end: start + name.end });
  }
  return names;
}

function some(values: ReadonlySet<string>, test: (value: string) => boolean): boolean {
  return Array.from(values).some(test);
}
