import type { Span } from '../language/span.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import type { Finding } from '../rules/finding.ts';
import { isSign } from '../rules/is-sign.ts';
import type { Match } from '../rules/match-sentence.ts';
import type { Channel } from '../situation/situation.ts';
import { sentenceOf } from './read-content.ts';
import type { ParagraphContent, PlacedSentence } from './read-content.ts';
import { moveFinding } from './remap-findings.ts';
import type { PresentElement } from './review.ts';
import { settleMatches } from './settle-matches.ts';
import type { SettledMatch } from './settle-matches.ts';

/** What a paragraph tells hangs on these, beside its own words. While they stay, it tells the same. */
export interface Conditions {
  readonly rules: CompiledRules;
  readonly channel: Channel;
  readonly isShort: boolean;
  readonly isToGroup: boolean;
  /** The paragraph behind it: a next sentence may help on. */
  readonly next: ParagraphContent | undefined;
}

/** What a paragraph tells. Offsets count in the text, in which the paragraph starts at `at`. */
export interface Telling {
  readonly at: number;
  readonly findings: readonly Finding[];
  readonly present: readonly PresentElement[];
  /** Categories of the signs in it. */
  readonly signs: readonly string[];
  readonly words: number;
  readonly isLong: boolean;
  readonly speaksToGroup: boolean;
}

/** Where a paragraph stands, and where the one behind it does. */
export interface ParagraphPlace {
  readonly text: string;
  readonly at: number;
  readonly nextAt: number;
}

/** Tells what stands in a paragraph: worked out once, and moved along with its paragraph from then on. */
export function tellParagraph(content: ParagraphContent, under: Conditions, place: ParagraphPlace): Telling {
  const { told } = content;
  const telling = told && isSame(told.under, under) ? moveTelling(told.telling, place.at) : tell(content, under, place);
  if (telling !== told?.telling) content.told = { under, telling };
  return telling;
}

function isSame(a: Conditions, b: Conditions): boolean {
  return (
    a.next === b.next &&
    a.rules === b.rules &&
    a.channel === b.channel &&
    a.isShort === b.isShort &&
    a.isToGroup === b.isToGroup
  );
}

function moveTelling(telling: Telling, at: number): Telling {
  const shift = at - telling.at;
  if (shift === 0) return telling;
  const findings = telling.findings.map((finding) => moveFinding(finding, shift));
  const present = telling.present.map(({ id, start, end }) => ({ id, start: start + shift, end: end + shift }));
  return { ...telling, at, findings, present };
}

function tell(content: ParagraphContent, under: Conditions, place: ParagraphPlace): Telling {
  const { at } = place;
  const findings: Finding[] = [];
  const present: PresentElement[] = [];
  const signs: string[] = [];
  let words = 0;
  let isLong = false;
  let speaksToGroup = false;
  /** Asks something of the sentence behind the one at hand, which may open the next paragraph. */
  const asksNext = (
    what: 'offersStep' | 'givesReasonOfLast' | 'offersHelp',
    after: PlacedSentence | undefined,
  ): boolean => {
    const following = after ?? under.next?.sentences[0];
    return following?.known[what](() => sentenceOf(place.text, after ? at : place.nextAt, following)) ?? false;
  };
  content.sentences.forEach((sentence, index) => {
    const { known, span } = sentence;
    words += known.counts.words;
    if (content.region === 'body' && known.counts.isLong) isLong = true;
    const readAgain = () => sentenceOf(place.text, at, sentence);
    const addresses = content.region === 'greeting' ? known.namesGroup(readAgain) : known.counts.speaksToGroup;
    speaksToGroup = speaksToGroup || addresses;
    const signsHere: Match[] = [];
    const matches: Match[] = [];
    for (const match of known.matches(under.rules, readAgain)) {
      const { where, channels, category } = match.rule;
      if (where !== content.region || channels.indexOf(under.channel) < 0) continue;
      (isSign(category) ? signsHere : matches).push(match);
    }
    if (signsHere.length > 0) tellSigns(signsHere, at + span.start, { present, signs });
    if (matches.length === 0) return;
    const around = { start: at + span.start, end: at + span.end };
    const settled = settleMatches(matches, {
      givesReason: () => known.givesReason(readAgain),
      isFollowedByStep: () => known.offersStep(readAgain) || asksNext('offersStep', content.sentences[index + 1]),
      isFollowedByReason: () => asksNext('givesReasonOfLast', content.sentences[index + 1]),
      isFollowedByHelp: () => asksNext('offersHelp', content.sentences[index + 1]),
      isShort: under.isShort,
      isToGroup: under.isToGroup,
    });
    for (const each of settled) findings.push(findingAt(each, around));
  });
  return { at, findings, present, signs, words, isLong, speaksToGroup };
}

/** Signs come in order of the text: an element that reaches into one of its own kind is told once. */
function tellSigns(signs: readonly Match[], at: number, to: { present: PresentElement[]; signs: string[] }): void {
  const reach = new Map<string, number>();
  for (const { rule, start, end } of signs) {
    const { category } = rule;
    const reached = reach.get(category) ?? 0;
    if (!(start < reached) && category.slice(0, 4) === 'pos.') {
      to.present.push({ id: category, start: at + start, end: at + end });
    }
    reach.set(category, Math.max(end, reached));
    if (to.signs.indexOf(category) < 0) to.signs.push(category);
  }
}

function findingAt({ match, level, isReasoned }: SettledMatch, sentence: Span): Finding {
  const { category, id, language, mechanism } = match.rule;
  const start = sentence.start + match.start;
  const end = sentence.start + match.end;
  const finding = { start, end, category, rule: id, mechanism, level, language, sentence };
  return isReasoned ? { ...finding, isReasoned } : finding;
}
