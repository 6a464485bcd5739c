import type { Sentence } from '../language/sentence.ts';

/** A sentence above this number of words reads more easily as two (guide, section 6). */
const LONGEST_SENTENCE = 25;
const GROUP = new Set('jullie allen allemaal studenten iedereen everyone everybody students'.split(' '));
const FULL_STOP = 0x2e;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;

/** What the words of a sentence tell about its message. */
export interface SentenceCounts {
  readonly words: number;
  /** Words, numbers and links. */
  readonly pieces: number;
  readonly isLong: boolean;
  /** *jullie* in running text speaks to a group; *studenten* may be talked about. */
  readonly speaksToGroup: boolean;
}

/** Counts the words of a sentence in one look. */
export function countWords({ tokens }: Sentence): SentenceCounts {
  let words = 0;
  let links = 0;
  let speaksToGroup = false;
  // Words up to a full stop, also where the next sentence starts with a small letter, as people type in a hurry.
  let run = 0;
  let longestRun = 0;
  for (const token of tokens) {
    if (token.kind === 'punctuation') {
      const { first } = token;
      if (first === FULL_STOP || first === EXCLAMATION || first === QUESTION) run = 0;
      continue;
    }
    if (++run > longestRun) longestRun = run;
    if (token.kind === 'link') links++;
    else words++;
    if (token.lower === 'jullie') speaksToGroup = true;
  }
  const isLong = words > LONGEST_SENTENCE && longestRun > LONGEST_SENTENCE;
  return { words, pieces: words + links, isLong, speaksToGroup };
}

/** Names the sentence more readers than one? Asked of a greeting. */
export function namesGroup({ tokens }: Sentence): boolean {
  return tokens.some((token) => GROUP.has(token.lower));
}
