import { isSign } from '../rules/is-sign.ts';
import type { Localized, Rule, RuleExamples } from '../rules/rule.ts';
import { decodePromptSet } from './decode-prompt-set.ts';
import { decodeRuleFile } from './decode-rule-file.ts';
import { decodeSiteProfile } from './decode-site-profile.ts';
import type { Problem } from './problem.ts';
import type { RuleFile } from './rule-file-schema.ts';
import { MOST_RULES } from './team-set-schema.ts';
import type { TeamSetDocument } from './team-set-schema.ts';
import type { TeamSetContext } from './team-set.ts';
import { wordRules } from './word-rules.ts';

type Path = readonly (string | number)[];

/** Something in a set that does not hold, with its place as keys. */
export interface PlacedProblem {
  readonly path: Path;
  readonly say: Localized;
}

/** The rules of a set with their examples, and all that is well-formed but cannot be meant. */
export interface CheckedSet {
  readonly rules: readonly Rule[];
  readonly examples: readonly RuleExamples[];
  readonly problems: readonly PlacedProblem[];
}

/** Checks what a set says against what it may refer to. */
export function checkTeamSet(set: TeamSetDocument, context: TeamSetContext): CheckedSet {
  const problems: PlacedProblem[] = [];
  const rules: Rule[] = [];
  const examples: RuleExamples[] = [];
  const taken = new Set<string>();
  for (const holder of ['rules', 'elements'] as const) {
    set[holder].forEach((file, index) => {
      const checked = checkFile(file, set, context);
      const path = [holder, index];
      problems.push(...signProblems(file, holder).map((say) => ({ path: [...path, 'category'], say })));
      problems.push(...checked.problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] })));
      checked.rules.forEach((rule, place) => {
        const key = `${rule.language} ${rule.id}`;
        const say = { nl: `De naam ‘${rule.id}’ komt al voor.`, en: `The name ‘${rule.id}’ is taken already.` };
        if (taken.has(key)) problems.push({ path: [...path, 'rules', place], say });
        taken.add(key);
      });
      rules.push(...checked.rules);
      examples.push(...checked.examples);
    });
  }
  rules.push(...wordRules(set.words, context.wordModels));
  if (rules.length > MOST_RULES) {
    const say = {
      nl: `Deze set heeft ${rules.length} regels: hooguit ${MOST_RULES}.`,
      en: `This set has ${rules.length} rules: at most ${MOST_RULES}.`,
    };
    problems.push({ path: ['rules'], say });
  }
  problems.push(...wordProblems(set), ...promptProblems(set, context), ...siteProblems(set, context));
  problems.push(...messagePromptProblems(set, context));
  return { rules, examples, problems };
}

function checkFile(file: RuleFile, set: TeamSetDocument, context: TeamSetContext): CheckedSet {
  const own = Object.hasOwn(set.references, file.reference) ? set.references[file.reference] : undefined;
  const decoded = decodeRuleFile(file, {
    file: context.file,
    locate: () => 0,
    mechanisms: context.mechanisms,
    references: own ? new Set([file.reference]) : context.references,
    clauseTests: context.clauseTests[file.language],
    formsOf: context.formsOf,
  });
  if (!decoded.ok) return { rules: [], examples: [], problems: decoded.problems.map(placed) };
  const models = decoded.value.models[`${file.language} ${file.category}`];
  const rules = decoded.value.rules.map((rule) => ({
    ...rule,
    ...(own ? { source: own } : {}),
    ...(models ? { models } : {}),
  }));
  return { rules, examples: decoded.value.examples, problems: [] };
}

function placed({ path = [], say }: Problem): PlacedProblem {
  return { path, say };
}

function signProblems({ category }: RuleFile, holder: 'rules' | 'elements'): Localized[] {
  if (isSign(category) === (holder === 'elements')) return [];
  return [
    {
      nl: `De categorie ‘${category}’ hoort bij ${holder === 'rules' ? 'elements' : 'rules'}.`,
      en: `The category ‘${category}’ belongs to ${holder === 'rules' ? 'elements' : 'rules'}.`,
    },
  ];
}

/** A word stands once in a language, and its everyday word is not itself a difficult one. */
function wordProblems({ words }: TeamSetDocument): PlacedProblem[] {
  const keyOf = (language: string, word: string): string => `${language} ${word.toLowerCase()}`;
  const first = new Map<string, number>();
  words.forEach(({ language, word }, index) => {
    if (!first.has(keyOf(language, word))) first.set(keyOf(language, word), index);
  });
  return words.flatMap(({ language, word, instead }, index): PlacedProblem[] => {
    if (first.get(keyOf(language, word)) !== index)
      return [{ path: ['words', index], say: { nl: `‘${word}’ staat er al.`, en: `‘${word}’ stands here already.` } }];
    if (!first.has(keyOf(language, instead))) return [];
    const say = {
      nl: `‘${instead}’ staat zelf ook bij de moeilijke woorden. Zo verwijzen woorden in een kring.`,
      en: `‘${instead}’ is itself one of the difficult words. That way words point in a circle.`,
    };
    return [{ path: ['words', index], say }];
  });
}

const OWN_ITEM = /^m[1-8]\.own\.[a-z0-9-]+$/;

function promptProblems({ id, name, prompts }: TeamSetDocument, context: TeamSetContext): PlacedProblem[] {
  if (prompts.length === 0) return [];
  const title = { nl: name, en: name };
  const own = prompts.map(({ item }) => item).filter((item) => OWN_ITEM.test(item));
  const decoded = decodePromptSet(
    { set: id, title, about: title, prompts },
    {
      file: context.file,
      locate: () => 0,
      items: own.length > 0 ? new Set([...context.items, ...own]) : context.items,
    },
  );
  return decoded.ok ? [] : decoded.problems.map(placed);
}

function siteProblems({ sites }: TeamSetDocument, { file }: TeamSetContext): PlacedProblem[] {
  return sites.flatMap((site, index): PlacedProblem[] => {
    const path = ['sites', index];
    const decoded = decodeSiteProfile(site, file, () => 0);
    const own = decoded.ok ? [] : decoded.problems.map(placed);
    const isTaken = sites.findIndex((other) => other.id === site.id) !== index;
    const say = { nl: `De naam ‘${site.id}’ komt al voor.`, en: `The name ‘${site.id}’ is taken already.` };
    return [
      ...own.map((problem) => ({ ...problem, path: [...path, ...problem.path] })),
      ...(isTaken ? [{ path, say }] : []),
    ];
  });
}

function messagePromptProblems({ messagePrompts }: TeamSetDocument, context: TeamSetContext): PlacedProblem[] {
  return Object.keys(messagePrompts)
    .filter((id) => !context.messagePrompts.has(id))
    .map((id) => ({
      path: ['messagePrompts', id],
      say: {
        nl: `Er is geen vraag bij een bericht die ‘${id}’ heet.`,
        en: `There is no question about a message called ‘${id}’.`,
      },
    }));
}
