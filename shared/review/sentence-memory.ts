import { countVotes } from '../language/guess-language.ts';
import type { LanguageVotes } from '../language/guess-language.ts';
import type { Sentence } from '../language/sentence.ts';
import type { SentenceSpan } from '../language/split-sentences.ts';
import { tokenize } from '../language/tokenize.ts';
import type { Match } from '../rules/match-sentence.ts';

/** What is remembered of one sentence, wherever it stands. */
export interface KnownSentence {
  readonly sentence: Sentence;
  readonly votes: LanguageVotes;
  /** Matches in each language, worked out when first asked for. */
  readonly matches: { nl?: readonly Match[]; en?: readonly Match[] };
}

/** Sentences kept in one generation; the older generation goes when the younger is full (our choice: about 4 MB). */
const GENERATION = 8_000;

/** Remembers analysed sentences by their words, and lets go of the ones that were not met for a while. */
export class SentenceMemory {
  #young = new Map<string, KnownSentence>();
  #old = new Map<string, KnownSentence>();

  /** The sentence at `span` of `text`, analysed once. */
  recall(text: string, span: SentenceSpan): KnownSentence {
    const words = text.slice(span.start, span.end);
    // The words tell how the sentence closes; only the quotation around it can differ.
    const isPlain = !span.opensQuoted && !span.endsQuoted;
    const key = isPlain ? words : `${span.opensQuoted ? 'opens' : ''}\n${span.endsQuoted ? 'ends' : ''}\n${words}`;
    const known = this.#young.get(key) ?? this.#old.get(key) ?? this.#analyse(words, span);
    if (this.#young.size >= GENERATION) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, known);
    return known;
  }

  #analyse(words: string, span: SentenceSpan): KnownSentence {
    const { closing, opensQuoted, endsQuoted } = span;
    const tokens = tokenize(words);
    return {
      sentence: { text: words, tokens, closing, opensQuoted, endsQuoted },
      votes: countVotes(tokens),
      matches: {},
    };
  }
}
