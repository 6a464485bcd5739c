import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { formatProblem } from '../formats/problem.ts';
import type { Problem } from '../formats/problem.ts';
import type { ItemSource, MechanismRoots } from '../prompts/prompt.ts';
import type { MessageGates } from '../review/find-missing.ts';
import { goodNews } from './good-news.ts';
import { ASSETS, GENERATED, PROJECT_ROOT, TEAM_SET_SCHEMA } from './project-root.ts';
import { proveRules } from '../sets/prove-rules.ts';
import { readAssets, ruleFiles } from './read-assets.ts';
import type { Assets } from './read-assets.ts';
import { rulesModules } from './rules-modules.ts';
import { teamSetJsonSchema } from './team-set-json-schema.ts';

const NOTE = '// Written by shared/build/generate.ts from assets/. Edit those files instead.\n';

/** Decodes and proves the folder `assets`. @returns what is in it, and all that stands in the way of using it. */
export function decodeAndProve(folder: string): { readonly assets: Assets; readonly problems: readonly Problem[] } {
  const { assets, problems } = readAssets(folder);
  if (problems.length > 0) return { assets, problems };
  const locate = (_rule: string, language: 'nl' | 'en', example: string): Pick<Problem, 'file' | 'line'> => {
    for (const file of ruleFiles(folder).filter((name) => name.startsWith(`rules/${language}/`))) {
      const lines = readFileSync(join(folder, file), 'utf8').split('\n');
      const line = lines.findIndex((text) => text.includes(example));
      if (line >= 0) return { file, line: line + 1 };
    }
    return { file: 'rules', line: 0 };
  };
  return { assets, problems: proveRules(assets.rules, assets.examples, locate) };
}

/** Writes the modules anew. @returns the problems; when there are any, nothing is written. */
export function generate(): readonly Problem[] {
  const { assets, problems } = decodeAndProve(ASSETS);
  if (problems.length > 0) return problems;
  mkdirSync(GENERATED, { recursive: true });
  for (const [name, source] of modulesOf(assets)) writeFileSync(join(GENERATED, `${name}.ts`), NOTE + source);
  writeFileSync(join(GENERATED, TEAM_SET_SCHEMA), `${JSON.stringify(teamSetJsonSchema(), null, 2)}\n`);
  return [];
}

/** Generates when assets, or the code that reads them, are newer than the modules. @returns the problems. */
export function ensureGenerated(): readonly Problem[] {
  const stamp = join(GENERATED, 'words.ts');
  const made = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  const sources = [
    'assets',
    'shared/language',
    'shared/rules',
    'shared/prompts',
    'shared/review',
    'shared/sets',
    'shared/formats',
    'shared/build',
  ];
  return sources.some((source) => newest(join(PROJECT_ROOT, source)) > made) ? generate() : [];
}

function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(0, ...files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}

function modulesOf(assets: Assets): [string, string][] {
  const keys = Object.keys(assets.words.nl);
  const localized = `import type { Localized } from '../rules/rule.ts';\n`;
  const reference = `export interface Reference {\n  readonly citation: string;\n  readonly url?: string | undefined;\n}\n`;
  return [
    ...rulesModules(assets.rules),
    [
      'rule-examples',
      constant(
        'RULE_EXAMPLES',
        'readonly RuleExamples[]',
        assets.examples,
        `import type { RuleExamples } from '../rules/rule.ts';\n`,
      ),
    ],
    [
      'message-prompts',
      constant(
        'MESSAGE_PROMPTS',
        'Readonly<Record<string, { readonly say: Localized; readonly why: Localized; readonly good?: Localized; readonly reference: string }>>',
        messagePrompts(assets),
        localized,
      ),
    ],
    [
      'good-news',
      constant('GOOD_NEWS', 'Readonly<Record<string, Localized | undefined>>', goodNews(assets), localized),
    ],
    [
      'message-gates',
      constant(
        'MESSAGE_GATES',
        'MessageGates',
        messageGates(assets),
        `import type { MessageGates } from '../review/find-missing.ts';\n`,
      ),
    ],
    ['models', constant('MODELS', 'Readonly<Record<string, readonly string[]>>', assets.models, '')],
    ['mechanisms', constant('MECHANISMS', 'Readonly<Record<string, Localized>>', mechanismNames(assets), localized)],
    [
      'inventory',
      constant('MECHANISM_GISTS', 'Readonly<Record<string, Localized>>', mechanismGists(assets), localized) +
        constant('MECHANISM_ROOTS', 'Readonly<Record<string, MechanismRoots>>', mechanismRoots(assets), '') +
        constant(
          'INVENTORY',
          'Readonly<Record<string, ItemSource>>',
          itemSources(assets),
          `import type { ItemSource, MechanismRoots } from '../prompts/prompt.ts';\n`,
        ),
    ],
    [
      'site-profiles',
      constant(
        'SITE_PROFILES',
        'readonly SiteProfile[]',
        assets.siteProfiles.map((profile) => ({ ...profile, tests: [] })),
        `import type { SiteProfile } from '../situation/site-profile.ts';\n`,
      ),
    ],
    [
      'prompt-sets',
      constant(
        'PROMPT_SETS',
        'readonly PromptSet[]',
        assets.promptSets,
        `import type { PromptSet } from '../prompts/prompt.ts';\n`,
      ),
    ],
    [
      'text-pages',
      constant(
        'TEXT_PAGES',
        "Readonly<Record<'nl' | 'en', Readonly<Record<'privacy' | 'help' | 'school', TextPage>>>>",
        assets.pages,
        `import type { TextPage } from '../formats/text-page.ts';\n`,
      ),
    ],
    ['sample-mails', constant('SAMPLE_MAILS', "Readonly<Record<'nl' | 'en', string>>", assets.sampleMails, '')],
    ['shipped', SHIPPED_MODULE],
    ['trial-mails', trialMails(assets)],
    [
      'follow-ups',
      constant(
        'FOLLOW_UPS',
        'readonly FollowUpRule[]',
        assets.followUps,
        `import type { FollowUpRule } from '../reminders/follow-up.ts';\n`,
      ),
    ],
    [
      'page-words',
      constant(
        'PAGE_WORDS',
        'PageWords',
        assets.pageWords,
        `import type { PageWords } from '../situation/guess-page.ts';\n`,
      ),
    ],
    [
      'reflection',
      constant(
        'REFLECTION',
        'Reflection',
        assets.reflection,
        `import type { Reflection } from '../formats/reflection.ts';\n`,
      ),
    ],
    ['references', constant('REFERENCES', 'Readonly<Record<string, Reference>>', assets.references, reference)],
    [
      'words',
      `export type WordKey =\n${keys.map((key) => `  | '${key}'`).join('\n')};\n` +
        constant('WORDS', "Readonly<Record<'nl' | 'en', Readonly<Record<WordKey, string>>>>", assets.words, ''),
    ],
  ];
}

function trialMails({ trialMails: { quiet, telling } }: Assets): string {
  const imports = `import type { SampleMail } from '../formats/sample-mail.ts';\n`;
  return (
    constant('QUIET_MAILS', 'readonly SampleMail[]', quiet, imports) +
    constant('TELLING_MAILS', 'readonly SampleMail[]', telling, '')
  );
}

/** Everything a team set can build on, in one value; pages that need one part import that part alone. */
const SHIPPED_MODULE = `import type { Shipped } from '../formats/shipped.ts';
import { INVENTORY } from './inventory.ts';
import { MECHANISMS } from './mechanisms.ts';
import { MESSAGE_PROMPTS } from './message-prompts.ts';
import { PROMPT_SETS } from './prompt-sets.ts';
import { REFERENCES } from './references.ts';
import { SHIPPED_RULES } from './rules.ts';
import { SITE_PROFILES } from './site-profiles.ts';
export const SHIPPED: Shipped = {
  version: ${JSON.stringify(manifest.version)},
  rules: SHIPPED_RULES,
  prompts: PROMPT_SETS.flatMap((set) => set.prompts),
  messagePrompts: MESSAGE_PROMPTS,
  mechanisms: MECHANISMS,
  references: REFERENCES,
  items: INVENTORY,
  sites: SITE_PROFILES,
};
`;

/** What a screen shows of the prompts; which element answers them, and the item behind them, are proved and stay out. */
function messagePrompts(assets: Assets): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(assets.messagePrompts.prompts).map(([id, { say, why, good, reference }]) => [
      id,
      { say, why, good, reference },
    ]),
  );
}

/** Which messages are asked what; the words of the questions are apart, for a screen alone. */
function messageGates({ messagePrompts: file }: Assets): MessageGates {
  return {
    fewestWords: file['fewest-words'],
    concern: file.concern,
    concernIn: file['concern-in'],
    directive: file.directive,
    wanted: Object.entries(file.prompts).map(([id, { channels, audience, when }]) => ({
      id,
      channels,
      ...(audience && { audience }),
      ...(when && { when }),
    })),
  };
}

/** Card and popup name a mechanism; what the report tells about it stays out of the page. */
function mechanismNames(assets: Assets): Record<string, { nl: string; en: string }> {
  return Object.fromEntries(Object.entries(assets.mechanisms).map(([id, { nl, en }]) => [id, { nl, en }]));
}

function mechanismGists(assets: Assets): Record<string, { nl: string; en: string }> {
  return Object.fromEntries(Object.entries(assets.mechanisms).map(([id, { gist }]) => [id, gist]));
}

function mechanismRoots(assets: Assets): Record<string, MechanismRoots> {
  return Object.fromEntries(
    Object.entries(assets.mechanisms).map(([id, { section, 'rests-on': restsOn }]) => [id, { section, restsOn }]),
  );
}

function itemSources(assets: Assets): Record<string, ItemSource> {
  return Object.fromEntries(
    Object.entries(assets.inventory).map(([id, { section, citations, basis }]) => [id, { section, citations, basis }]),
  );
}

function constant(name: string, type: string, value: unknown, imports: string): string {
  return `${imports}export const ${name}: ${type} = ${JSON.stringify(value, null, 1)};\n`;
}

if (import.meta.main) {
  const problems = generate();
  for (const problem of problems) process.stderr.write(`${formatProblem(problem, 'en')}\n`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
