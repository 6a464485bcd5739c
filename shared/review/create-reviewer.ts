import { holdsClauseTest } from '../language/clause-tests.ts';
import { findQuotations } from '../language/find-quotations.ts';
import type { Paragraph } from '../language/find-regions.ts';
import { guessLanguage } from '../language/guess-language.ts';
import type { GuessedLanguage, Language } from '../language/language.ts';
import type { Sentence } from '../language/sentence.ts';
import { splitSentences } from '../language/split-sentences.ts';
import { verbForms } from '../language/verb-forms.ts';
import { compileRules } from '../rules/compile-rules.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import type { Finding } from '../rules/finding.ts';
import { isSign } from '../rules/is-sign.ts';
import { matchSentence } from '../rules/match-sentence.ts';
import type { Match } from '../rules/match-sentence.ts';
import type { Rewrite } from '../rules/rewrite.ts';
import type { Rule, RuleRegion } from '../rules/rule.ts';
import type { Situation } from '../situation/situation.ts';
import { makeRewrites } from './make-rewrites.ts';
import { placeParagraphs } from './paragraph-memory.ts';
import type { PlacedParagraph } from './paragraph-memory.ts';
import { readMessage } from './read-message.ts';
import type { ReadSentence } from './read-message.ts';
import type { Review, Reviewer } from './review.ts';
import { staysQuiet } from './stays-quiet.ts';
import { SentenceMemory } from './sentence-memory.ts';
import type { KnownSentence } from './sentence-memory.ts';
import { settleMatches } from './settle-matches.ts';
import type { SettledMatch } from './settle-matches.ts';

/** Under this many own words an impersonal greeting is fine (guide, section 3, settled question 21). */
const SHORT_MESSAGE = 25;

/** A sentence of a paragraph; `start` counts from the start of the paragraph. */
interface PlacedSentence {
  readonly start: number;
  readonly known: KnownSentence;
}

interface ParagraphContent {
  readonly region: RuleRegion;
  readonly sentences: readonly PlacedSentence[];
  readonly votes: { nl: number; en: number; other: number };
}

type Placed = PlacedParagraph<ParagraphContent>;

/**
 * Makes a reviewer for a fixed set of rules. Make one and keep it: it remembers sentences, so that a keystroke costs one.
 *
 * @param rules decoded rules of any languages.
 * @throws Error when a rule holds a pattern that cannot be read; decoded rules never do.
 */
export function createReviewer(rules: readonly Rule[]): Reviewer {
  const compiled = compiledOnce(rules);
  const rulesById = new Map(rules.map((rule) => [`${rule.language} ${rule.id}`, rule]));
  const memory = new SentenceMemory();
  let before: { text: string; placed: readonly Placed[] } = { text: '', placed: [] };

  const read = (text: string) => (paragraph: Paragraph) => readContent(text, paragraph, memory);
  return {
    review(text: string, situation: Situation): Review {
      const placed = placeParagraphs(text, before, read(text));
      before = { text, placed };
      const language = situation.language === 'auto' ? mainLanguage(placed) : situation.language;
      const { findings, read: sentences } = findAll(placed, { compiled, situation, fallback: language });
      return { language, findings, ...readMessage(sentences, findings, situation) };
    },
    rewrites(text: string, finding: Finding): readonly Rewrite[] {
      const rule = rulesById.get(`${finding.language} ${finding.rule}`);
      if (!rule) return [];
      const { start, end } = finding.sentence;
      return makeRewrites(text, finding, rule).filter((rewrite) => {
        const after = text.slice(start, rewrite.start) + rewrite.text + text.slice(rewrite.end, end);
        return staysQuiet({ before: text.slice(start, end), after }, rule.id, compiled[finding.language]);
      });
    },
  };
}

type Compiled = Readonly<Record<Language, CompiledRules>>;

/** Compiled rules hold no state, so every reviewer of the same rules shares them. */
const KNOWN = new WeakMap<readonly Rule[], Compiled>();

function compiledOnce(rules: readonly Rule[]): Compiled {
  const known = KNOWN.get(rules);
  if (known) return known;
  const compiled = { nl: compileRules(rules, 'nl', verbForms('nl')), en: compileRules(rules, 'en', verbForms('en')) };
  KNOWN.set(rules, compiled);
  return compiled;
}

interface Search {
  readonly compiled: Compiled;
  readonly situation: Situation;
  /** The language of paragraphs that do not tell. */
  readonly fallback: GuessedLanguage;
}

function readContent(text: string, paragraph: Paragraph, memory: SentenceMemory): ParagraphContent {
  const votes = { nl: 0, en: 0, other: 0 };
  const region = paragraph.kind === 'greeting' ? 'greeting' : 'body';
  if (paragraph.kind !== 'body' && paragraph.kind !== 'greeting') return { region, sentences: [], votes };
  const sentences = splitSentences(text, paragraph).map((span) => {
    const known = memory.recall(text, span);
    votes.nl += known.votes.nl;
    votes.en += known.votes.en;
    votes.other += known.votes.other;
    return { start: span.start - paragraph.start, known };
  });
  return { region, sentences, votes };
}

function mainLanguage(placed: readonly Placed[]): GuessedLanguage {
  const votes = { nl: 0, en: 0, other: 0 };
  for (const { content } of placed) {
    votes.nl += content.votes.nl;
    votes.en += content.votes.en;
    votes.other += content.votes.other;
  }
  return guessLanguage(votes, 'nl');
}

function findAll(placed: readonly Placed[], search: Search): { findings: Finding[]; read: ReadSentence[] } {
  const findings: Finding[] = [];
  const read: ReadSentence[] = [];
  placed.forEach(({ content, start: at }, paragraph) => {
    if (content.sentences.length === 0) return;
    const language = languageOf(content, search);
    if (language === 'other') return;
    content.sentences.forEach(({ start, known }, index) => {
      const all = matchesIn(known, search.compiled[language]).filter(
        ({ rule }) => rule.where === content.region && rule.channels.indexOf(search.situation.channel) >= 0,
      );
      const signs = all.filter(({ rule }) => isSign(rule.category));
      read.push({ sentence: known.sentence, at: at + start, region: content.region, signs });
      const matches = signs.length === 0 ? all : all.filter(({ rule }) => !isSign(rule.category));
      if (matches.length === 0) return;
      const around = {
        sentence: known.sentence,
        next: () => sentenceAfter(placed, paragraph, index),
        isShort: () => isShortMessage(placed),
      };
      for (const settled of settleMatches(matches, around)) findings.push(place(settled, known.sentence, at + start));
    });
  });
  return { findings, read };
}

function languageOf(content: ParagraphContent, { situation, fallback }: Search): GuessedLanguage {
  return situation.language === 'auto' ? guessLanguage(content.votes, fallback) : situation.language;
}

function sentenceAfter(placed: readonly Placed[], paragraph: number, index: number): Sentence | undefined {
  const here = placed[paragraph]?.content.sentences[index + 1];
  return (here ?? placed[paragraph + 1]?.content.sentences[0])?.known.sentence;
}

/** A few words under a greeting; a greeting alone is a draft that has yet to start. */
function isShortMessage(placed: readonly Placed[]): boolean {
  const words = { greeting: 0, body: 0 };
  for (const { content } of placed) {
    for (const { known } of content.sentences) {
      for (const { kind } of known.sentence.tokens) if (kind !== 'punctuation') words[content.region]++;
      if (words.greeting + words.body >= SHORT_MESSAGE) return false;
    }
  }
  return words.body > 0;
}

/** Matches do not depend on the channel, so that they can be remembered; the channel is looked at afterwards. */
function matchesIn(known: KnownSentence, rules: CompiledRules): readonly Match[] {
  const remembered = known.matches[rules.language];
  if (remembered) return remembered;
  const { sentence } = known;
  const quoted = findQuotations(sentence);
  const matches = matchSentence(sentence, rules, {
    mayMatch: (token) => quoted === null || quoted[token] !== true,
    holds: (about, test, token) => holdsClauseTest(rules.language, about, test, token),
  });
  known.matches[rules.language] = matches;
  return matches;
}

function place({ match, level }: SettledMatch, { text, tokens }: Sentence, at: number): Finding {
  const { rule, first, last } = match;
  const start = at + (tokens[first]?.start ?? 0);
  const end = at + (tokens[last]?.end ?? text.length);
  const { category, language, mechanism } = rule;
  const around = { start: at, end: at + text.length };
  return { start, end, category, rule: rule.id, mechanism, level, language, sentence: around };
}
