import type { SampleMail } from '../formats/sample-mail.ts';
import type { TeamSet } from '../formats/team-set.ts';
import { tokenize } from '../language/tokenize.ts';
import { createReviewer } from '../review/create-reviewer.ts';
import type { Reviewer } from '../review/review.ts';
import { compileRules } from '../rules/compile-rules.ts';
import { packBook } from '../rules/pack-rules.ts';
import type { Rule } from '../rules/rule.ts';
import { findingsIn } from './diff-findings.ts';
import type { SampleFinding } from './diff-findings.ts';
import { ownTexts } from './own-texts.ts';
import type { OwnText } from './own-texts.ts';

/** A rule that finds more than this in a thousand ordinary words finds nearly everything (our choice). */
const MOST_HITS = 20;
/** A rule that has to be looked at more often than this in a thousand words slows every keystroke down (our choice). */
const MOST_STARTS = 60;
/** A reason in fewer words is hardly one (our choice). */
const FEWEST_WORDS = 4;

/** How often one rule finds something in mails in which nothing needs to be found. */
export interface RuleHits {
  readonly rule: string;
  readonly hits: number;
  /** In a thousand words of its language. */
  readonly perThousand: number;
  /** True when it finds nearly everything: a set with such a rule is not activated. */
  readonly isEverywhere: boolean;
}

/** What an author may want to mend; nothing here is a fault by itself. */
export interface QualityReport {
  /** Rules that find something in the quiet corpus, most hits first. */
  readonly hits: readonly RuleHits[];
  /** Rules that start from very common words, with how often in a thousand words. */
  readonly slow: readonly { readonly rule: string; readonly perThousand: number }[];
  /** Rules whose words another rule of the product finds too. */
  readonly overlaps: readonly { readonly rule: string; readonly with: string; readonly words: string }[];
  /** Rules whose reason is missing in a language, or hardly says anything. */
  readonly noReason: readonly { readonly rule: string; readonly language: 'nl' | 'en' }[];
  /** Own texts in which the product itself finds something. */
  readonly tone: readonly { readonly at: string; readonly text: string; readonly found: readonly SampleFinding[] }[];
}

/** What a report is made with. */
export interface QualityMaterial {
  /** The rules that ship. */
  readonly rules: readonly Rule[];
  /** Mails in which nothing needs to be found. */
  readonly quiet: readonly SampleMail[];
  /** Mails in which something is found. */
  readonly telling: readonly SampleMail[];
}

/** The rules of a set that find nearly everything: a part of the report that every import asks for. */
export function rulesEverywhere(set: TeamSet, quiet: readonly SampleMail[]): readonly RuleHits[] {
  const hits = drain(countHits(set, { quiet, rate: rateIn(quiet), own: createReviewer(set.rules) }));
  return hits.filter(({ isEverywhere }) => isEverywhere);
}

/** How often that is in a thousand words of its language. */
function rateIn(quiet: readonly SampleMail[]): Rate {
  const words = { nl: countWords(quiet, 'nl'), en: countWords(quiet, 'en') };
  return (count, language) => (words[language] === 0 ? 0 : Math.round((count * 10_000) / words[language]) / 10);
}

/** Reads a set with the eyes of its readers. */
export function reportQuality(set: TeamSet, material: QualityMaterial): QualityReport {
  return drain(qualitySteps(set, material));
}

/** The same step by step, so that a page stays alive meanwhile: each step takes one text, and tells how far it is, from 0 to 1. */
export function* qualitySteps(set: TeamSet, material: QualityMaterial): Steps<QualityReport> {
  const { quiet, telling } = material;
  const rate = rateIn(quiet);
  const own = createReviewer(set.rules);
  yield 0;
  const shipped = createReviewer(material.rules);
  const texts = ownTexts(set);
  const examples = exampleMails(set);
  const all = 3 * quiet.length + telling.length + examples.length + texts.length;
  let read = 0;
  /** The steps of one part, as steps of the whole. */
  const within = function* <T>(part: Steps<T>): Steps<T> {
    for (let step = part.next(); ; step = part.next()) {
      if (step.done) return step.value;
      yield ++read / all;
    }
  };
  return {
    hits: yield* within(countHits(set, { quiet, rate, own })),
    slow: yield* within(findSlow(set, quiet, rate)),
    overlaps: yield* within(findOverlaps([...quiet, ...telling, ...examples], own, shipped)),
    noReason: set.rules.flatMap(({ id, title, why }) =>
      (['nl', 'en'] as const)
        .filter((language) => why[language] === title[language] || why[language].split(/\s+/).length < FEWEST_WORDS)
        .map((language) => ({ rule: id, language })),
    ),
    tone: yield* within(findTone(texts, shipped)),
  };
}

/** Work that yields after each text. */
type Steps<T> = Generator<number, T, undefined>;

function drain<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

type Rate = (count: number, language: 'nl' | 'en') => number;

function countWords(mails: readonly SampleMail[], language: 'nl' | 'en'): number {
  return mails
    .filter((mail) => mail.language === language)
    .reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}

/** What hits are counted with. */
interface HitMaterial {
  readonly quiet: readonly SampleMail[];
  readonly rate: Rate;
  /** Reviews with the rules of the set alone. */
  readonly own: Reviewer;
}

function* countHits({ rules }: TeamSet, { quiet, rate, own }: HitMaterial): Steps<RuleHits[]> {
  const languages = new Map(rules.map((rule) => [rule.id, rule.language]));
  const counts = new Map<string, number>();
  for (const mail of quiet) {
    for (const { rule } of findingsIn(mail, own).values()) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    yield 0;
  }
  return [...counts]
    .map(([rule, hits]) => {
      const perThousand = rate(hits, languages.get(rule) ?? 'nl');
      return { rule, hits, perThousand, isEverywhere: perThousand > MOST_HITS };
    })
    .sort((a, b) => b.hits - a.hits);
}

/** Counts how often the matcher would have to start on each rule: the same on every machine, unlike a clock. */
function* findSlow({ rules }: TeamSet, quiet: readonly SampleMail[], rate: Rate): Steps<QualityReport['slow']> {
  const slow: QualityReport['slow'][number][] = [];
  for (const language of ['nl', 'en'] as const) {
    const { books } = compileRules(rules, language, packBook);
    const starts = new Map<string, number>();
    for (const mail of quiet) {
      if (mail.language !== language) continue;
      for (const token of tokenize(mail.text))
        for (const { book, rules: inBook } of books)
          for (const { rule } of book.patternsFrom(book.placeOf(token.form))) {
            const id = inBook[rule]?.id ?? '';
            starts.set(id, (starts.get(id) ?? 0) + 1);
          }
      yield 0;
    }
    for (const [rule, count] of starts) {
      const perThousand = rate(count, language);
      if (perThousand > MOST_STARTS) slow.push({ rule, perThousand });
    }
  }
  return slow;
}

/** Where a rule of the set and one that ships find the same words, one of the two stays silent. */
function* findOverlaps(
  mails: readonly SampleMail[],
  own: Reviewer,
  shipped: Reviewer,
): Steps<QualityReport['overlaps']> {
  const found = new Map<string, { rule: string; with: string; words: string }>();
  for (const mail of mails) {
    yield 0;
    const ours = [...findingsIn(mail, own).values()];
    if (ours.length === 0) continue;
    const others = [...findingsIn(mail, shipped).values()];
    for (const { rule, start, end, words } of ours) {
      const other = others.find((each) => each.start < end && start < each.end);
      if (other && other.rule !== rule) found.set(`${rule} ${other.rule}`, { rule, with: other.rule, words });
    }
  }
  return [...found.values()];
}

/** The examples of a set tell best where its rules find something. */
function exampleMails({ rules, examples }: TeamSet): SampleMail[] {
  const channels = new Map(rules.map((rule) => [rule.id, rule.channels[0]]));
  return examples.flatMap(({ rule, language, fires }) =>
    fires.map((text) => ({
      id: rule,
      language,
      channel: channels.get(rule) ?? 'mail-to-student',
      text: text.split('**').join(''),
    })),
  );
}

function* findTone(texts: readonly OwnText[], shipped: Reviewer): Steps<QualityReport['tone']> {
  const tone: QualityReport['tone'][number][] = [];
  for (const { at, language, text } of texts) {
    yield 0;
    const found = [...findingsIn({ id: at, language, channel: 'mail-to-student', text }, shipped).values()];
    if (found.length > 0) tone.push({ at, text, found });
  }
  return tone;
}
