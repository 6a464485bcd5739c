import type { Language } from '../language/language.ts';
import type { Channel } from '../situation/situation.ts';
import type { Level } from './finding.ts';
import type { PatternBook } from './pattern-book.ts';
import type { RewriteKind } from './rewrite.ts';

/** A text in the two languages of the screen. */
export interface Localized {
  readonly nl: string;
  readonly en: string;
}

/** How much is underlined: the words that matched, the clause around them, or the whole sentence (guide, section 3). */
export type SpanSize = 'trigger' | 'clause' | 'sentence';

export type RuleRegion = 'greeting' | 'body';

/**
 * `to-a-step`: a step, help or a question in this sentence or the next; `to-others`: a finding about the clause or the sentence it stands in;
 * `to-short`: a message of a few words; `to-a-group`: several readers; `to-help`: warm help in the next sentence; `to-a-reason`: a reason in the next
 * sentence, which takes one level off (guide, section 3).
 */
type Yields = 'to-a-step' | 'to-others' | 'to-short' | 'to-a-group' | 'to-help' | 'to-a-reason';

/** One rule after decoding: what to look for, what to offer, and why. */
export interface Rule {
  /** `category/name`, unique in a language: `directive.must/modal`. */
  readonly id: string;
  readonly category: string;
  readonly language: Language;
  readonly channels: readonly Channel[];
  readonly level: Level;
  /** Patterns in the notation that `shared/rules/README.md` explains; a shipped rule has them in a book, made at build time. */
  readonly match: readonly string[];
  readonly unless: readonly string[];
  /** Where the patterns of a shipped rule stand: looked at as long as `match` is empty. */
  readonly packed?: { readonly book: () => PatternBook; readonly number: number };
  readonly span: SpanSize;
  /** Which part of the draft it reads: *Beste student* is looked for in the greeting alone. */
  readonly where: RuleRegion;
  /** What takes its findings back, beyond the words of one sentence. */
  readonly yields: readonly Yields[];
  readonly rewrites: readonly RewriteKind[];
  /** Difficult words with their everyday ones. */
  readonly swaps?: Readonly<Record<string, string>>;
  /** Words of a team's own to put in the place of what was found: at most three. */
  readonly instead?: readonly string[];
  /** The heading of its card: *Vragen in plaats van moeten*. */
  readonly title: Localized;
  /** One or two sentences about the reader of the mail, never about its writer. */
  readonly why: Localized;
  /** Id of the mechanism it serves (`m5`) and of its source (`references.yml`). */
  readonly mechanism: string;
  readonly reference: string;
  /** The source itself, and model sentences, where they are a team's own. */
  readonly source?: { readonly citation: string; readonly url?: string | undefined };
  readonly models?: readonly string[];
  /** The name of the set it comes from; absent for what ships. */
  readonly set?: string;
}

/** What a card says about a rule. */
export type RuleWords = Pick<Rule, 'title' | 'why' | 'mechanism' | 'reference'>;

/** The examples that prove a rule; they stay out of what ships. */
export interface RuleExamples {
  readonly rule: string;
  readonly language: Language;
  /** Where it is tried; in the first channel of the rule when it does not say. */
  readonly channel?: Channel;
  readonly fires: readonly string[];
  readonly quiet: readonly string[];
}
