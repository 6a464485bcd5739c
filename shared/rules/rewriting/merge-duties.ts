import { isKnownVerb } from '../../language/dutch/known-verbs.ts';
import { splitParticle } from '../../language/dutch/split-particle.ts';
import type { Span } from '../../language/span.ts';

const READER = '(je|jij|u|jullie)';
const DUTY = '(moet|moeten|dien|dient|dienen)';
/** *Je moet bellen **en je moet** komen*, *moet je bellen **en daarna moet je** komen*. */
const TWO = new RegExp(
  `^(.*?\\b(?:${READER} ${DUTY}|${DUTY} ${READER}) .+?),? en (?:(daarna|dan|vervolgens|ook|hierna) )?(?:${READER} ${DUTY}|${DUTY} ${READER}) (.+)$`,
  'i',
);

/** Text with a finding in it. */
interface MarkedText {
  readonly text: string;
  readonly trigger: Span;
}

/** Two duties of the same reader under one modal: *Je moet bellen en komen*. The text as it is where that does not fit. */
export function mergeDuties(marked: MarkedText): MarkedText {
  const found = TWO.exec(marked.text);
  if (!found) return marked;
  const [, head = '', before, first = found[4] ?? '', , behind, adverb = '', ...rest] = found;
  const [nextBefore, second = rest[2] ?? '', , nextBehind, tail = ''] = rest;
  const same = plain(before ?? behind) === plain(nextBefore ?? nextBehind);
  const [firstTe, secondTe] = [/^d/i.test(first), /^d/i.test(second)];
  const hasMore = /\b(?:moet|moeten|dien|dient|dienen)\b/i.test(`${tail} ${head.slice(head.search(/moet|dien/i) + 6)}`);
  if (!same || hasMore || (firstTe && !secondTe)) return marked;
  const acts = secondTe && !firstTe ? withoutTe(tail) : tail;
  const text = `${head} en ${place(adverb, acts)}`;
  // The finding on the second duty is told with the first.
  const at = head.search(new RegExp(`\\b(?:${READER} ${DUTY}|${DUTY} ${READER}) `, 'i'));
  const trigger =
    marked.trigger.end <= head.length
      ? marked.trigger
      : { start: at, end: at + (before ?? behind ?? '').length + first.length + 1 };
  return { text, trigger };
}

function plain(reader = ''): string {
  return reader.toLowerCase().replace('jij', 'je');
}

/** *daarna het formulier*; but *het daarna*: a weak pronoun comes first. */
function place(adverb: string, acts: string): string {
  if (adverb === '') return acts;
  const pronoun = /^(het|ze|hem|die|dit|dat) (?=(?:in|op|via|bij|naar|aan|[a-z]+en)\b)/.exec(acts)?.[1];
  return pronoun === undefined ? `${adverb} ${acts}` : `${pronoun} ${adverb} ${acts.slice(pronoun.length + 1)}`;
}

/** *uw pas mee te nemen* under *moeten*: *uw pas meenemen*. */
function withoutTe(words: string): string {
  return words.replace(/(?:([a-z]+) )?te ([a-zë]+)/g, (_, particle: string | undefined, verb: string) => {
    const joined = `${particle ?? ''}${verb}`;
    if (particle !== undefined && isKnownVerb(joined) && splitParticle(joined).particle === particle) return joined;
    return particle === undefined ? verb : `${particle} ${verb}`;
  });
}
