import type { Span } from '../language/span.ts';
import { guessLanguage } from '../language/guess-language.ts';
import type { GuessedLanguage, Language } from '../language/language.ts';
import { compileRules } from '../rules/compile-rules.ts';
import type { CompiledRules, Pack } from '../rules/compile-rules.ts';
import type { Finding } from '../rules/finding.ts';
import type { Rewrite, RewriteKind } from '../rules/rewrite.ts';
import type { Rule } from '../rules/rule.ts';
import { NO_PATTERNS } from '../rules/unpack-rules.ts';
import type { Situation } from '../situation/situation.ts';
import { NO_GATES } from './find-missing.ts';
import type { MessageGates } from './find-missing.ts';
import { placeParagraphs } from './paragraph-memory.ts';
import type { PlacedParagraph, PlacedText } from './paragraph-memory.ts';
import { ownLanguage, readContent, sentenceOf } from './read-content.ts';
import type { ParagraphContent, PlacedSentence } from './read-content.ts';
import { readMessage } from './read-message.ts';
import { recallSentences } from './recall-sentences.ts';
import type { Review, Reviewer, Rewriter } from './review.ts';
import { staysQuiet } from './stays-quiet.ts';
import { tellParagraph } from './tell-paragraph.ts';
import type { Telling } from './tell-paragraph.ts';

/** Under this many own words an impersonal greeting is fine (guide, section 3, settled question 21). */
const SHORT_MESSAGE = 25;
/** The reader is named in one of the first sentences. */
const OPENING = 3;

type Placed = PlacedParagraph<ParagraphContent>;

/**
 * Makes a reviewer like `createReviewer`, for a place where what makes rewrites comes later than the rest, and where rules
 * come packed: one with patterns of its own finds nothing.
 *
 * @param rules decoded rules of any languages.
 * @param rewriter makes the rewrites of a finding; those that would leave something to find are dropped here.
 * @param options `gates`: what a message as a whole is asked; without them nothing is missing. `pack`: packs patterns.
 * @throws Error when a rule holds a pattern that cannot be read; decoded rules never do.
 */
export function createReviewerWith(
  rules: readonly Rule[],
  rewriter: Rewriter,
  {
    gates = NO_GATES,
    pack = () => NO_PATTERNS,
  }: { readonly gates?: MessageGates | undefined; readonly pack?: Pack } = {},
): Reviewer {
  const compiled = compiledOnce(rules, pack);
  const rulesById = new Map(rules.map((rule) => [`${rule.language} ${rule.id}`, rule]));
  let before: PlacedText<ParagraphContent> = { text: '', placed: [] };

  return {
    review(text: string, situation: Situation): Review {
      const placed = read(text, before, { compiled, language: situation.language });
      before = { text, placed };
      const language = situation.language === 'auto' ? mainLanguage(placed) : situation.language;
      const { tellings, opening } = tellAll(before, { compiled, situation, fallback: language });
      const findings: Finding[] = [];
      for (const telling of tellings) for (const finding of telling.findings) findings.push(finding);
      return { language, findings, ...readMessage({ text, tellings, findings, opening }, { situation, gates }) };
    },
    rewrites(text: string, finding: Finding, about?: Pick<Situation, 'readerName' | 'address'>): readonly Rewrite[] {
      const rule = rulesById.get(`${finding.language} ${finding.rule}`);
      if (!rule) return [];
      const { start, end } = finding.sentence;
      return rewriter(text, finding, { ...rule, ...about }).filter((rewrite) => {
        const after = text.slice(start, rewrite.start) + rewrite.text + text.slice(rewrite.end, end);
        const isPart = PARTS.has(rewrite.kind);
        return staysQuiet({ before: text.slice(start, end), after, isPart }, rule.id, compiled[finding.language]());
      });
    },
  };
}

/** Kinds that change some words of a sentence and leave the others. */
const PARTS: ReadonlySet<RewriteKind> = new Set<RewriteKind>(['easier', 'when', 'yet', 'own']);

type Compiled = Readonly<Record<Language, () => CompiledRules>>;

/** Compiled rules hold no state of a text, so every reviewer of the same rules shares them. */
const KNOWN = new WeakMap<readonly Rule[], Compiled>();

function compiledOnce(rules: readonly Rule[], pack: Pack): Compiled {
  const known = KNOWN.get(rules);
  if (known) return known;
  const compiled = { nl: compileWhenMet(rules, 'nl', pack), en: compileWhenMet(rules, 'en', pack) };
  KNOWN.set(rules, compiled);
  return compiled;
}

/** Opens the rules of a language when it is met; rules with patterns of their own are read at once, to be refused in time. */
function compileWhenMet(rules: readonly Rule[], language: Language, pack: Pack): () => CompiledRules {
  const compile = () => compileRules(rules, language, pack);
  let compiled = rules.some((rule) => rule.language === language && rule.match.length > 0) ? compile() : undefined;
  return () => (compiled ??= compile());
}

interface Reading {
  readonly compiled: Compiled;
  readonly language: Language | 'auto';
}

/** Reads what is new in the text. Where its language is clear, its matches are found while the words are at hand. */
function read(text: string, before: PlacedText<ParagraphContent>, { compiled, language }: Reading): readonly Placed[] {
  const recall = recallSentences(before);
  return placeParagraphs(text, before, (paragraph, edit) => {
    const content = readContent(text, paragraph, (span) => recall(span, edit));
    const own = language === 'auto' ? ownLanguage(content) : language;
    if (own === null || own === 'other') return content;
    for (const sentence of content.sentences) {
      sentence.known.matches(compiled[own](), () => sentenceOf(text, paragraph.start, sentence));
    }
    return content;
  });
}

interface Search {
  readonly compiled: Compiled;
  readonly situation: Situation;
  /** The language of paragraphs that do not tell. */
  readonly fallback: GuessedLanguage;
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

function tellAll(
  { text, placed }: PlacedText<ParagraphContent>,
  { compiled, situation, fallback }: Search,
): { tellings: Telling[]; opening: Span[] } {
  const { channel } = situation;
  const isShort = isShortMessage(placed);
  const isToGroup = situation.audience === 'group';
  const tellings: Telling[] = [];
  const opening: Span[] = [];
  const place = { text, at: 0, nextAt: 0 };
  for (let index = 0; index < placed.length; index++) {
    const { content, start } = placed[index] as Placed;
    if (content.sentences.length === 0) continue;
    const language = situation.language === 'auto' ? guessLanguage(content.votes, fallback) : situation.language;
    if (language === 'other') continue;
    const next = placed[index + 1];
    const under = { rules: compiled[language](), channel, isShort, isToGroup, next: next?.content };
    place.at = start;
    place.nextAt = next?.start ?? text.length;
    tellings.push(tellParagraph(content, under, place));
    for (let each = 0; opening.length < OPENING && each < content.sentences.length; each++) {
      const { span } = content.sentences[each] as PlacedSentence;
      opening.push({ start: start + span.start, end: start + span.end });
    }
  }
  return { tellings, opening };
}

/** A few words under a greeting; a greeting alone is a draft that has yet to start. */
function isShortMessage(placed: readonly Placed[]): boolean {
  const words = { greeting: 0, body: 0 };
  for (const { content } of placed) {
    for (const { known } of content.sentences) words[content.region] += known.counts.pieces;
    if (words.greeting + words.body >= SHORT_MESSAGE) return false;
  }
  return words.body > 0;
}
