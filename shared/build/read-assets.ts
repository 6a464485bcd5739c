import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { decodeRuleFile } from '../formats/decode-rule-file.ts';
import type { ModelSentences } from '../formats/decode-rule-file.ts';
import type { Problem } from '../formats/problem.ts';
import { CLAUSE_TESTS } from '../language/clause-tests.ts';
import { verbForms } from '../language/verb-forms.ts';
import type { Rule, RuleExamples } from '../rules/rule.ts';
import { readYaml } from './read-yaml.ts';

const LOCALIZED = v.strictObject({ nl: v.string(), en: v.string() });
const MECHANISMS = v.record(v.string(), LOCALIZED);
const REFERENCES = v.record(v.string(), v.strictObject({ citation: v.string(), url: v.optional(v.string()) }));
const WORDS = v.record(v.string(), v.record(v.string(), v.string()));

export type Mechanisms = v.InferOutput<typeof MECHANISMS>;
export type References = v.InferOutput<typeof REFERENCES>;

/** Everything the project ships as data, decoded. */
export interface Assets {
  readonly rules: readonly Rule[];
  readonly examples: readonly RuleExamples[];
  readonly models: ModelSentences;
  readonly mechanisms: Mechanisms;
  readonly references: References;
  readonly words: Readonly<Record<'nl' | 'en', Readonly<Record<string, string>>>>;
}

/** Decodes the folder `assets`. All problems are gathered, so that an author sees them at once. */
export function readAssets(folder: string): { readonly assets: Assets; readonly problems: readonly Problem[] } {
  const mechanisms = v.parse(MECHANISMS, readYaml(join(folder, 'mechanisms.yml'), 'mechanisms.yml').data);
  const references = v.parse(REFERENCES, readYaml(join(folder, 'references.yml'), 'references.yml').data);
  const rules: Rule[] = [];
  const examples: RuleExamples[] = [];
  const models: Record<string, readonly string[]> = {};
  const problems: Problem[] = [];
  for (const file of ruleFiles(folder)) {
    const { data, locate } = readYaml(join(folder, file), file);
    const language = file.startsWith('rules/nl/') ? 'nl' : 'en';
    const decoded = decodeRuleFile(data, {
      file,
      locate,
      mechanisms: new Set(Object.keys(mechanisms)),
      references: new Set(Object.keys(references)),
      clauseTests: CLAUSE_TESTS[language],
      formsOf: verbForms,
    });
    if (!decoded.ok) problems.push(...decoded.problems);
    else {
      rules.push(...decoded.value.rules);
      examples.push(...decoded.value.examples);
      for (const [key, sentences] of Object.entries(decoded.value.models)) {
        models[key] = [...(models[key] ?? []), ...sentences];
      }
    }
  }
  const words = { nl: readWords(folder, 'nl'), en: readWords(folder, 'en') };
  return { assets: { rules, examples, models, mechanisms, references, words }, problems };
}

/** Rule files in a fixed order, as `rules/nl/directives.yml`. */
export function ruleFiles(folder: string): string[] {
  return ['nl', 'en'].flatMap((language) =>
    readdirSync(join(folder, 'rules', language))
      .filter((name) => name.endsWith('.yml'))
      .toSorted()
      .map((name) => `rules/${language}/${name}`),
  );
}

function readWords(folder: string, language: 'nl' | 'en'): Record<string, string> {
  const file = `words/${language}.yml`;
  const sections = v.parse(WORDS, readYaml(join(folder, file), file).data);
  const words: Record<string, string> = {};
  for (const [section, entries] of Object.entries(sections)) {
    for (const [key, text] of Object.entries(entries)) words[`${section}.${key}`] = text;
  }
  return words;
}
