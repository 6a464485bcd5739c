import * as v from 'valibot';
import type { Level } from '../rules/finding.ts';
import type { Rule, RuleExamples } from '../rules/rule.ts';
import { decodeRuleFile } from './decode-rule-file.ts';
import type { RuleFileContext } from './decode-rule-file.ts';
import type { Decoded, Problem } from './problem.ts';
import { wordIssue } from './rule-file-schema.ts';
import { TEAM_SET } from './team-set-schema.ts';

/** A team set that can be used: its rules, their examples, and what it changes in the layers below. */
export interface TeamSet {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly rules: readonly Rule[];
  readonly examples: readonly RuleExamples[];
  readonly off: readonly string[];
  readonly levels: Readonly<Record<string, Level>>;
}

/** What a set may refer to, for both languages. */
export interface TeamSetContext extends Omit<RuleFileContext, 'clauseTests' | 'locate'> {
  readonly clauseTests: Readonly<Record<'nl' | 'en', ReadonlySet<string>>>;
}

/**
 * Turns unknown data into a team set.
 *
 * @returns the set, or every problem with its place. Never throws.
 */
export function decodeTeamSet(data: unknown, context: TeamSetContext): Decoded<TeamSet> {
  const parsed = v.safeParse(TEAM_SET, data);
  if (!parsed.success) {
    const problems = parsed.issues.map((issue) => ({
      file: context.file,
      at: showPath((issue.path ?? []).map((step) => step.key as string | number)),
      line: 0,
      say: wordIssue(issue),
    }));
    return { ok: false, problems };
  }
  const { id, name, version, off, levels } = parsed.output;
  const rules: Rule[] = [];
  const examples: RuleExamples[] = [];
  const problems: Problem[] = [];
  const taken = new Set<string>();
  parsed.output.rules.forEach((file, index) => {
    const clauseTests = context.clauseTests[file.language];
    const decoded = decodeRuleFile(file, { ...context, clauseTests, locate: () => 0 });
    if (!decoded.ok) {
      problems.push(...decoded.problems.map((problem) => ({ ...problem, at: `rules[${index}] › ${problem.at}` })));
      return;
    }
    for (const rule of decoded.value.rules) {
      const key = `${rule.language} ${rule.id}`;
      const say = { nl: `De naam ‘${rule.id}’ komt al voor.`, en: `The name ‘${rule.id}’ is taken already.` };
      if (taken.has(key)) problems.push({ file: context.file, at: `rules[${index}]`, line: 0, say });
      taken.add(key);
    }
    rules.push(...decoded.value.rules);
    examples.push(...decoded.value.examples);
  });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { id, name, version, rules, examples, off, levels } };
}

function showPath(path: readonly (string | number)[]): string {
  const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : ` › ${step}`)).join('');
  return place.replace(/^ › /, '') || '(file)';
}
