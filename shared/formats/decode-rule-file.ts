import * as v from 'valibot';
import { readPattern } from '../rules/pattern.ts';
import type { FormsOf, PatternProblem } from '../rules/pattern.ts';
import type { Localized, Rule, RuleExamples } from '../rules/rule.ts';
import type { Decoded, Locate, Problem } from './problem.ts';
import { RULE_FILE, wordIssue } from './rule-file-schema.ts';
import type { RuleFile } from './rule-file-schema.ts';

/** Model sentences by language and category: `nl blame`. */
export type ModelSentences = Readonly<Record<string, readonly string[]>>;

/** The rules of one file, and the examples that prove them. */
export interface DecodedRules {
  readonly rules: readonly Rule[];
  readonly examples: readonly RuleExamples[];
  readonly models: ModelSentences;
}

/** What a rule file may refer to, and how its verbs are looked up. */
export interface RuleFileContext {
  readonly file: string;
  readonly locate: Locate;
  readonly mechanisms: ReadonlySet<string>;
  readonly references: ReadonlySet<string>;
  readonly clauseTests: ReadonlySet<string>;
  readonly formsOf: (language: 'nl' | 'en') => FormsOf;
}

type Path = readonly (string | number)[];

/**
 * Turns unknown data into rules.
 *
 * @returns the rules, or every problem with its file, rule and line. Never throws.
 */
export function decodeRuleFile(data: unknown, context: RuleFileContext): Decoded<DecodedRules> {
  const parsed = v.safeParse(RULE_FILE, data);
  if (!parsed.success) {
    const problems = parsed.issues.map((issue) => {
      const path = (issue.path ?? []).map((item) => item.key as string | number);
      return problemAt(context, data, path, wordIssue(issue));
    });
    return { ok: false, problems };
  }
  const problems = [...referenceProblems(parsed.output, context), ...patternProblems(parsed.output, context)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: toRules(parsed.output) };
}

function problemAt(context: RuleFileContext, data: unknown, path: Path, say: Localized): Problem {
  return { file: context.file, at: describePath(path, data), path, line: context.locate(path), say };
}

/** `rules[2] task-subject › match[0]`: the place, with the name of the rule its author gave it. */
function describePath(path: Path, data: unknown): string {
  const rules = (data as { rules?: unknown } | null)?.rules;
  const rule = path[0] === 'rules' && typeof path[1] === 'number' && Array.isArray(rules) ? rules[path[1]] : undefined;
  const name = (rule as { name?: unknown } | undefined)?.name;
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : ` › ${step}`)).join('');
  const place = steps.replace(/^ › /, '');
  return typeof name === 'string' ? place.replace(/^(rules\[\d+\])/, `$1 ${name}`) : place || '(file)';
}

function referenceProblems(file: RuleFile, context: RuleFileContext): Problem[] {
  const problems: Problem[] = [];
  if (!context.mechanisms.has(file.mechanism)) {
    const say = {
      nl: `Het mechanisme ‘${file.mechanism}’ staat niet in mechanisms.yml.`,
      en: `The mechanism ‘${file.mechanism}’ is not in mechanisms.yml.`,
    };
    problems.push(problemAt(context, file, ['mechanism'], say));
  }
  if (!context.references.has(file.reference)) {
    const say = {
      nl: `De bron ‘${file.reference}’ staat niet in references.yml.`,
      en: `The source ‘${file.reference}’ is not in references.yml.`,
    };
    problems.push(problemAt(context, file, ['reference'], say));
  }
  file.rules.forEach((rule, index) => {
    if (file.rules.findIndex((other) => other.name === rule.name) === index) return;
    const say = { nl: `De naam ‘${rule.name}’ komt al voor.`, en: `The name ‘${rule.name}’ is taken already.` };
    problems.push(problemAt(context, file, ['rules', index, 'name'], say));
  });
  return problems;
}

function patternProblems(file: RuleFile, context: RuleFileContext): Problem[] {
  const problems: Problem[] = [];
  const formsOf = context.formsOf(file.language);
  file.rules.forEach((rule, index) => {
    for (const key of ['match', 'unless'] as const) {
      rule[key].forEach((source, place) => {
        const say = patternSays(nameWords(source, file.words), formsOf, context);
        if (say) problems.push(problemAt(context, file, ['rules', index, key, place], say));
      });
    }
  });
  return problems;
}

function patternSays(source: string, formsOf: FormsOf, context: RuleFileContext): Localized | null {
  const pattern = readPattern(source, formsOf);
  if ('key' in pattern) return PATTERN_WORDS[pattern.key](pattern.part);
  const unknown = pattern.tests.find((test) => !context.clauseTests.has(test));
  return unknown === undefined
    ? null
    : { nl: `De zinstoets ‘@${unknown}’ bestaat niet.`, en: `There is no clause test ‘@${unknown}’.` };
}

const PATTERN_WORDS: Record<PatternProblem['key'], (part: string) => Localized> = {
  'unknown-part': (part) => ({
    nl: `‘${part}’ is niet te lezen in dit patroon.`,
    en: `‘${part}’ cannot be read in this pattern.`,
  }),
  'gap-too-long': (part) => ({ nl: `‘${part}’ is te ruim: hooguit *8.`, en: `‘${part}’ is too wide: at most *8.` }),
  'no-literal': (part) => ({ nl: `In ‘${part}’ staat nog geen vast woord.`, en: `‘${part}’ has no literal word yet.` }),
  'span-unclosed': (part) => ({
    nl: `In ‘${part}’ hoort bij elk haakje ( ook een ).`,
    en: `In ‘${part}’ each ( goes with a ).`,
  }),
  'too-long': (part) => ({
    nl: `‘${part}’ heeft te veel delen: hooguit twaalf.`,
    en: `‘${part}’ has too many parts: at most twelve.`,
  }),
  empty: () => ({ nl: 'Dit patroon is leeg.', en: 'This pattern is empty.' }),
};

/** Puts the words of a list where a pattern names it: `<failing>` becomes `[niet|geen|te-laat]`. */
function nameWords(source: string, lists: RuleFile['words']): string {
  return source.replace(/<([a-z-]+)>/g, (named: string, list: string) => {
    const words = Object.prototype.hasOwnProperty.call(lists, list) ? lists[list] : undefined;
    return words ? `[${words.join('|')}]` : named;
  });
}

function toRules(file: RuleFile): DecodedRules {
  const rules = file.rules.map((rule) => ({
    id: `${file.category}/${rule.name}`,
    category: file.category,
    language: file.language,
    channels: rule.channels ?? file.channels,
    level: rule.level ?? file.level,
    match: rule.match.map((source) => nameWords(source, file.words)),
    unless: rule.unless.map((source) => nameWords(source, file.words)),
    span: rule.span ?? file.span,
    where: file.where,
    yields: rule.yields,
    rewrites: rule.rewrites,
    ...(rule.swaps ? { swaps: rule.swaps } : {}),
    ...(rule.instead ? { instead: rule.instead } : {}),
    title: file.title,
    why: rule.why ?? file.why,
    mechanism: file.mechanism,
    reference: file.reference,
  }));
  const examples = file.rules.map((rule) => ({
    rule: `${file.category}/${rule.name}`,
    language: file.language,
    fires: rule.fires,
    quiet: rule.quiet,
  }));
  const key = `${file.language} ${file.category}`;
  const lists: ModelSentences = {
    [key]: file.models,
    [`${key} u`]: file['models-u'],
    [`${key} jullie`]: file['models-jullie'],
  };
  const models = Object.fromEntries(Object.entries(lists).filter(([, sentences]) => sentences.length > 0));
  return { rules, examples, models };
}
