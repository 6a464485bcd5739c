import type { RuleFile } from '../formats/rule-file-schema.ts';
import type { TeamSetDocument } from '../formats/team-set-schema.ts';
import type { Language } from '../language/language.ts';
import { verbForms } from '../language/verb-forms.ts';
import type { Level } from '../rules/finding.ts';
import type { Channel } from '../situation/situation.ts';

/** What a rule notices, with sentences that prove it; lists hold one entry a line. */
interface NoticedWords {
  /** Words or phrases to notice. */
  readonly words: readonly string[];
  /** Also other forms of the verbs among them (Dutch). */
  readonly hasForms: boolean;
  /** Not when the words stand in one of these. */
  readonly unless: readonly string[];
  readonly fires: readonly string[];
  readonly quiet: readonly string[];
}

/** One rule as a form shows it. */
export interface RuleForm extends NoticedWords {
  readonly language: Language;
  readonly title: string;
  readonly why: string;
  readonly instead: readonly string[];
  readonly level: Level;
  readonly channels: readonly Channel[];
  readonly mechanism: string;
  /** Where the reason comes from; empty for the report. */
  readonly source: string;
}

/** The category of all rules that are made in a form. */
const CATEGORY = 'team.own';

/** What a new rule starts with. */
export function emptyRule(language: Language): RuleForm {
  return {
    language,
    title: '',
    why: '',
    words: [],
    hasForms: false,
    unless: [],
    instead: [],
    level: 'ordinary',
    channels: ['mail-to-student'],
    mechanism: 'm5',
    source: '',
    fires: [],
    quiet: [],
  };
}

/** Can a form show all of a rule? Another one stays as its author wrote it. */
export function isFormRule(file: RuleFile): boolean {
  return file.category === CATEGORY && isPlainFile(file);
}

/** One rule in a file of its own, which says nothing that a form has no field for. */
export function isPlainFile(file: RuleFile): boolean {
  const [rule, ...others] = file.rules;
  if (!rule || others.length > 0) return false;
  const { swaps, span, why } = rule;
  return swaps === undefined && span === undefined && why === undefined && Object.keys(file.words).length === 0;
}

/** Shows a rule of a set as a form. */
export function formOfRule(file: RuleFile, references: TeamSetDocument['references']): RuleForm {
  const { language, title, why, level, channels, mechanism, reference } = file;
  const rule = file.rules[0] as RuleFile['rules'][number];
  return {
    language,
    title: title[language],
    why: why[language],
    ...wordsOf(rule),
    instead: rule.instead ?? [],
    level: rule.level ?? level,
    channels: rule.channels ?? channels,
    mechanism,
    source: references[reference]?.citation ?? '',
  };
}

/** What a rule notices, as lines of a form. */
export function wordsOf({ match, unless, fires, quiet }: RuleFile['rules'][number]): NoticedWords {
  const words = match.map((pattern) => pattern.replace(/<([^<>]+)>/g, '$1'));
  return { words, hasForms: match.some((pattern, place) => pattern !== words[place]), unless, fires, quiet };
}

/** Puts a rule into a set: in the place of another one, or behind the others. @returns the set anew */
export function putRule(content: TeamSetDocument, form: RuleForm, place: number | null): TeamSetDocument {
  const before = place === null ? undefined : content.rules[place];
  const name = before?.rules[0]?.name ?? freeName(content, form);
  const source = form.source.trim();
  const reference = source === '' ? `nji-ecbo-2023-2.${form.mechanism.slice(1)}` : name;
  const { [name]: _gone, ...others } = content.references;
  const file = fileOf(form, name, reference);
  const rules = place === null ? [...content.rules, file] : content.rules.with(place, file);
  return {
    ...content,
    rules,
    references: source === '' ? others : { ...others, [name]: { citation: source } },
  };
}

/** Takes a rule out of a set, with the verdicts about it. */
export function dropRule(content: TeamSetDocument, place: number): TeamSetDocument {
  const file = content.rules[place];
  const ids = new Set(file?.rules.map(({ name }) => `${file.category}/${name}`));
  return {
    ...content,
    rules: content.rules.toSpliced(place, 1),
    examples: content.examples.filter(({ rule }) => !ids.has(rule)),
  };
}

function fileOf(form: RuleForm, name: string, reference: string): RuleFile {
  const { language, level, channels, mechanism } = form;
  const instead = linesOf(form.instead).slice(0, 3);
  const both = (text: string): { nl: string; en: string } => ({ nl: text.trim(), en: text.trim() });
  return {
    category: CATEGORY,
    language,
    mechanism,
    reference,
    level,
    channels: [...channels],
    title: both(form.title),
    why: both(form.why),
    ...PLAIN_FILE,
    rules: [{ ...noticing(form, language, name), ...(instead.length > 0 ? { instead } : {}) }],
  };
}

/** What a file that is made in a form leaves as it is. */
export const PLAIN_FILE = {
  span: 'trigger',
  where: 'body',
  words: {},
  models: [],
  'models-u': [],
  'models-jullie': [],
} as const satisfies Partial<RuleFile>;

/** The rule that notices the words of a form. */
export function noticing(form: NoticedWords, language: Language, name: string): RuleFile['rules'][number] {
  const words = linesOf(form.words);
  const fires = linesOf(form.fires);
  const quiet = linesOf(form.quiet);
  return {
    name,
    match: words.map((line) => (form.hasForms ? withForms(line, language) : line)),
    unless: linesOf(form.unless),
    rewrites: [],
    yields: [],
    // The words by themselves prove a rule as long as nobody wrote a sentence.
    fires: fires.length > 0 ? fires : words.slice(0, 1),
    quiet: quiet.length > 0 ? quiet : [language === 'nl' ? 'Tot morgen.' : 'See you tomorrow.'],
  };
}

function linesOf(list: readonly string[]): string[] {
  return list.map((line) => line.trim()).filter((line) => line !== '');
}

/** `inleveren` becomes `<inleveren>`: any form of a verb; other words stay. */
function withForms(line: string, language: Language): string {
  const formsOf = verbForms(language);
  return line
    .split(/\s+/)
    .map((word) =>
      /^[a-zà-ÿ]+n$/i.test(word) && formsOf(word.toLowerCase()).length > 0 ? `<${word.toLowerCase()}>` : word,
    )
    .join(' ');
}

function freeName({ rules }: TeamSetDocument, { title, words }: RuleForm): string {
  return freeAmong(rules, slugOf(title) || slugOf(words[0] ?? '') || 'tip');
}

/** The name that is wanted, with a number where files of rules have it already. */
export function freeAmong(files: readonly RuleFile[], wanted: string): string {
  const taken = new Set(files.flatMap((file) => file.rules.map(({ name }) => name)));
  for (let turn = 1; ; turn++) {
    const name = turn === 1 ? wanted : `${wanted}-${turn}`;
    if (!taken.has(name)) return name;
  }
}

/** `Samen één plan` becomes `samen-een-plan`: a name that files and addresses can hold. */
export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
}
