import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { decodePromptSet } from '../formats/decode-prompt-set.ts';
import { decodeRuleFile } from '../formats/decode-rule-file.ts';
import type { ModelSentences } from '../formats/decode-rule-file.ts';
import { decodeSiteProfile } from '../formats/decode-site-profile.ts';
import { FOLLOW_UP_FILE } from '../formats/follow-up-schema.ts';
import { INVENTORY_FILE, MECHANISM_FILE } from '../formats/inventory-schema.ts';
import type { Inventory } from '../formats/inventory-schema.ts';
import { MESSAGE_PROMPT_FILE } from '../formats/message-prompt-schema.ts';
import type { MessagePrompts } from '../formats/message-prompt-schema.ts';
import { PAGE_WORDS_FILE } from '../formats/page-words-schema.ts';
import type { Problem } from '../formats/problem.ts';
import { REFLECTION_FILE } from '../formats/reflection.ts';
import type { Reflection } from '../formats/reflection.ts';
import { SAMPLE_MAIL_FILE } from '../formats/sample-mail.ts';
import type { SampleMail } from '../formats/sample-mail.ts';
import { SAMPLE_MAILS, TEXT_PAGES } from '../formats/text-page.ts';
import { CLAUSE_TESTS } from '../language/clause-tests.ts';
import { verbForms } from '../language/verb-forms.ts';
import type { PromptSet } from '../prompts/prompt.ts';
import type { FollowUpRule } from '../reminders/follow-up.ts';
import type { Rule, RuleExamples } from '../rules/rule.ts';
import type { PageWords } from '../situation/guess-page.ts';
import type { SiteProfile } from '../situation/site-profile.ts';
import { readYaml } from './read-yaml.ts';

const REFERENCES = v.record(v.string(), v.strictObject({ citation: v.string(), url: v.optional(v.string()) }));
const WORDS = v.record(v.string(), v.record(v.string(), v.string()));

export type Mechanisms = v.InferOutput<typeof MECHANISM_FILE>;
export type References = v.InferOutput<typeof REFERENCES>;

/** Everything the project ships as data, decoded. */
export interface Assets {
  readonly rules: readonly Rule[];
  readonly examples: readonly RuleExamples[];
  readonly models: ModelSentences;
  /** What is asked about a message as a whole, most wanted first. */
  readonly messagePrompts: MessagePrompts;
  readonly mechanisms: Mechanisms;
  readonly inventory: Inventory;
  /** The base set first, then the starter sets. */
  readonly promptSets: readonly PromptSet[];
  /** What comes back after something was done. */
  readonly followUps: readonly FollowUpRule[];
  readonly siteProfiles: readonly SiteProfile[];
  /** What a page of an unknown system may be about. */
  readonly pageWords: PageWords;
  readonly references: References;
  readonly reflection: Reflection;
  /** Mails to try rules on: in `quiet` ones nothing is found, in `telling` ones something is. */
  readonly trialMails: Readonly<Record<'quiet' | 'telling', readonly SampleMail[]>>;
  readonly words: Readonly<Record<'nl' | 'en', Readonly<Record<string, string>>>>;
  readonly pages: Readonly<Record<'nl' | 'en', v.InferOutput<typeof TEXT_PAGES>>>;
  readonly sampleMails: v.InferOutput<typeof SAMPLE_MAILS>;
}

/** Decodes the folder `assets`. All problems are gathered, so that an author sees them at once. */
export function readAssets(folder: string): { readonly assets: Assets; readonly problems: readonly Problem[] } {
  const mechanisms = v.parse(MECHANISM_FILE, readYaml(join(folder, 'mechanisms.yml'), 'mechanisms.yml').data);
  const references = v.parse(REFERENCES, readYaml(join(folder, 'references.yml'), 'references.yml').data);
  const inventory = readInventory(folder, mechanisms);
  const promptFile = 'elements/prompts.yml';
  const messagePrompts = v.parse(MESSAGE_PROMPT_FILE, readYaml(join(folder, promptFile), promptFile).data);
  const rules: Rule[] = [];
  const examples: RuleExamples[] = [];
  const models: Record<string, readonly string[]> = {};
  const problems: Problem[] = [];
  for (const { file, language, data, locate } of allRuleData(folder)) {
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
  const promptSets: PromptSet[] = [];
  for (const file of promptSetFiles(folder)) {
    const { data, locate } = readYaml(join(folder, file), file);
    const decoded = decodePromptSet(data, { file, locate, items: new Set(Object.keys(inventory)) });
    if (decoded.ok) promptSets.push(decoded.value);
    else problems.push(...decoded.problems);
  }
  const siteProfiles: SiteProfile[] = [];
  for (const name of readdirSync(join(folder, 'sites')).toSorted()) {
    const file = `sites/${name}`;
    const { data, locate } = readYaml(join(folder, file), file);
    const decoded = decodeSiteProfile(data, file, locate);
    if (decoded.ok) siteProfiles.push(decoded.value);
    else problems.push(...decoded.problems);
  }
  const trialMails = readTrialMails(folder);
  const words = { nl: readWords(folder, 'nl'), en: readWords(folder, 'en') };
  return {
    assets: {
      rules,
      examples,
      models,
      messagePrompts,
      mechanisms,
      inventory,
      promptSets,
      followUps: readFollowUps(folder),
      siteProfiles,
      pageWords: v.parse(PAGE_WORDS_FILE, readYaml(join(folder, 'page-words.yml'), 'page-words.yml').data),
      references,
      reflection: v.parse(REFLECTION_FILE, readYaml(join(folder, 'reflection.yml'), 'reflection.yml').data),
      trialMails,
      words,
      pages: { nl: readPages(folder, 'nl'), en: readPages(folder, 'en') },
      sampleMails: v.parse(SAMPLE_MAILS, readYaml(join(folder, 'sample-mails.yml'), 'sample-mails.yml').data),
    },
    problems,
  };
}

const CUES = v.strictObject({ cues: v.array(v.record(v.string(), v.unknown())) });

interface RuleData extends ReturnType<typeof readYaml> {
  readonly file: string;
  readonly language: 'nl' | 'en';
}

/** Every file of rules, then every cue of `elements/nl.yml` and `en.yml`: a cue is a soft rule that is told as good news. */
function allRuleData(folder: string): RuleData[] {
  const rules = ruleFiles(folder).map((file): RuleData => ({
    file,
    language: file.startsWith('rules/nl/') ? 'nl' : 'en',
    ...readYaml(join(folder, file), file),
  }));
  const cues = (['nl', 'en'] as const).flatMap((language) => {
    const file = `elements/${language}.yml`;
    const { data, locate } = readYaml(join(folder, file), file);
    return v.parse(CUES, data).cues.map((cue, index): RuleData => ({
      file,
      language,
      data: { ...cue, language, level: 'soft' },
      locate: (path) => locate(['cues', index, ...path]),
    }));
  });
  return rules.concat(cues);
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

function readPages(folder: string, language: 'nl' | 'en'): Assets['pages']['nl'] {
  const file = `pages/${language}.yml`;
  return v.parse(TEXT_PAGES, readYaml(join(folder, file), file).data);
}

function readInventory(folder: string, mechanisms: Mechanisms): Inventory {
  const files = Object.keys(mechanisms).map((mechanism) => `inventory/${mechanism}.yml`);
  return Object.assign({}, ...files.map((file) => v.parse(INVENTORY_FILE, readYaml(join(folder, file), file).data)));
}

function readFollowUps(folder: string): FollowUpRule[] {
  const file = v.parse(FOLLOW_UP_FILE, readYaml(join(folder, 'follow-ups.yml'), 'follow-ups.yml').data);
  return Object.entries(file).map(([id, rule]) => ({ id, ...rule }));
}

function promptSetFiles(folder: string): string[] {
  const names = readdirSync(join(folder, 'prompt-sets')).filter((name) => name.endsWith('.yml') && name !== 'base.yml');
  return ['base.yml', ...names.toSorted()].map((name) => `prompt-sets/${name}`);
}

function readTrialMails(folder: string): Assets['trialMails'] {
  const read = (['nl', 'en'] as const).map((language) => {
    const file = `trial-mails/${language}.yml`;
    const { quiet, telling } = v.parse(SAMPLE_MAIL_FILE, readYaml(join(folder, file), file).data);
    const inLanguage = (mails: typeof quiet) => mails.map((mail) => ({ ...mail, language }));
    return { quiet: inLanguage(quiet), telling: inLanguage(telling) };
  });
  return { quiet: read.flatMap(({ quiet }) => quiet), telling: read.flatMap(({ telling }) => telling) };
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
