import { findAddressedName } from '../language/find-addressed-name.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Finding } from '../rules/finding.ts';
import type { Match } from '../rules/match-sentence.ts';
import type { Situation } from '../situation/situation.ts';
import { findMissing } from './find-missing.ts';
import type { PresentElement, Review } from './review.ts';

/** A sentence of the message, where it stands and what was found in it, findings left out. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly at: number;
  readonly region: 'greeting' | 'body';
  readonly signs: readonly Match[];
}

/** A sentence above this number of words reads more easily as two (guide, section 6). */
const LONGEST_SENTENCE = 25;
const DIRECTIVES = new Set(['directive.must', 'directive.imperative', 'directive.prohibition', 'pressure', 'threat']);
/** Findings that come with a reproach or a verdict: a message that holds one is about something hard. */
const HARD = /^(?:blame|judgement|label|guilt|threat|assumption|comparison|generalisation|mindset\.fixed)(?:\.|$)/;
const GROUP = new Set('jullie allen allemaal studenten iedereen everyone everybody students'.split(' '));

/** What is good in a message already, what one of its kind still misses, and the checks that apply. */
export function readMessage(
  read: readonly ReadSentence[],
  findings: readonly Finding[],
  situation: Situation,
): Pick<Review, 'elements' | 'checks'> {
  const present: PresentElement[] = [];
  const seen = new Set<string>();
  /** How far each element reaches: signs come in order of the text, so that one look is enough. */
  const reach = new Map<string, number>();
  let words = 0;
  let isLong = false;
  let speaksToGroup = false;
  read.forEach(({ sentence, at, region, signs }, index) => {
    const counts = countsOf(sentence);
    words += counts.words;
    if (region === 'body' && counts.isLong) isLong = true;
    if (counts.namesGroup && (region === 'greeting' || counts.speaksToGroup)) speaksToGroup = true;
    const name = index < 3 && situation.channel !== 'note' ? findAddressedName(sentence.text) : null;
    if (name) {
      seen.add('pos.name');
      present.push({ id: 'pos.name', start: at + name.start, end: at + name.end });
    }
    for (const { rule, first, last } of signs) {
      const start = at + (sentence.tokens[first]?.start ?? 0);
      const end = at + (sentence.tokens[last]?.end ?? sentence.text.length);
      const isKnown = start < (reach.get(rule.category) ?? 0);
      reach.set(rule.category, Math.max(end, reach.get(rule.category) ?? 0));
      seen.add(rule.category);
      if (rule.category.slice(0, 4) === 'pos.' && !isKnown) present.push({ id: rule.category, start, end });
    }
  });
  const isGroup = speaksToGroup && !seen.has('pos.name');
  const audience = situation.audience === 'auto' ? (isGroup ? 'group' : 'one') : situation.audience;
  const isDirective = findings.some(({ category }) => DIRECTIVES.has(category));
  const isShared = situation.channel === 'mail-to-partner' || (situation.channel !== 'note' && audience === 'group');
  const isConcern = seen.has('topic.concern') || findings.some(({ category }) => HARD.test(category));
  const facts = { channel: situation.channel, audience, isConcern, isDirective, words };
  const checks: string[] = [];
  if (isShared && seen.has('check.privacy')) checks.push('privacy');
  if (isLong) checks.push('long-sentence');
  present.sort((a, b) => a.start - b.start || a.end - b.end);
  return { elements: { present, missing: findMissing(facts, seen) }, checks };
}

interface SentenceCounts {
  readonly words: number;
  readonly isLong: boolean;
  readonly namesGroup: boolean;
  /** *jullie* in running text speaks to a group; *studenten* may be talked about. */
  readonly speaksToGroup: boolean;
}

/** Counted once a sentence: a keystroke leaves all others as they were. */
const COUNTED = new WeakMap<Sentence, SentenceCounts>();

function countsOf(sentence: Sentence): SentenceCounts {
  const known = COUNTED.get(sentence);
  if (known) return known;
  const { tokens } = sentence;
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number').length;
  const counts = {
    words,
    isLong: words > LONGEST_SENTENCE && longestRun(sentence) > LONGEST_SENTENCE,
    namesGroup: tokens.some(({ lower }) => GROUP.has(lower)),
    speaksToGroup: tokens.some(({ lower }) => lower === 'jullie'),
  };
  COUNTED.set(sentence, counts);
  return counts;
}

/** Words up to a full stop, also where the next sentence starts with a small letter, as people type in a hurry. */
function longestRun({ tokens }: Sentence): number {
  let longest = 0;
  let run = 0;
  for (const { kind, lower } of tokens) {
    if (kind !== 'punctuation') longest = Math.max(longest, ++run);
    else if (/^[.?!]/.test(lower)) run = 0;
  }
  return longest;
}
