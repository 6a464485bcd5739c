import type { RuleFile } from '../formats/rule-file-schema.ts';
import type { TeamSetDocument } from '../formats/team-set-schema.ts';
import { wordRuleId } from '../formats/word-rules.ts';

/** Two sets made into one, and the items that the lower one's locks kept as they were. */
export interface MergedSets {
  readonly document: TeamSetDocument;
  readonly kept: readonly string[];
}

/**
 * Makes one set of two, with the same outcome as laying the higher over the lower. The head (id, name, version) is that
 * of the lower one: the result takes its place.
 */
export function mergeSets(lower: TeamSetDocument, higher: TeamSetDocument): MergedSets {
  const locked = new Set(lower.locks.map(canonical));
  const kept = new Set<string>();
  const isFree = (ref: string): boolean => {
    const isLocked = locked.has(canonical(ref));
    if (isLocked) kept.add(ref);
    return !isLocked;
  };
  const over = freeOf(higher, isFree);
  const defined = new Set(refsDefined(over).map(canonical));
  const speaks = (refs: readonly string[]): Set<string> => new Set(refs.map(canonical));
  const [off, on] = [speaks(over.off), speaks(over.on)];
  const stays = (ref: string): boolean => !defined.has(canonical(ref));
  const levels = Object.entries(lower.levels).filter(([id]) => stays(`rule:${id}`));
  const wordings = Object.entries(lower.wordings).filter(([id]) => stays(`rule:${id}`));
  const document: TeamSetDocument = {
    ...lower,
    references: { ...lower.references, ...over.references },
    rules: [...withoutRules(lower.rules, over.rules), ...over.rules],
    elements: [...withoutRules(lower.elements, over.elements), ...over.elements],
    words: [...lower.words.filter((word) => !over.words.some((other) => isSameWord(word, other))), ...over.words],
    prompts: [...lower.prompts.filter(({ item }) => stays(`prompt:${item}`)), ...over.prompts],
    messagePrompts: { ...lower.messagePrompts, ...over.messagePrompts },
    accents: unique([...lower.accents, ...over.accents]),
    readers: {
      domains: { ...lower.readers.domains, ...over.readers.domains },
      patterns: unique([...lower.readers.patterns, ...over.readers.patterns]),
      groups: unique([...lower.readers.groups, ...over.readers.groups]),
    },
    sites: [...lower.sites.filter(({ id }) => stays(`site:${id}`)), ...over.sites],
    settings: { ...lower.settings, ...over.settings },
    examples: [...lower.examples, ...over.examples],
    off: unique([...lower.off.filter((ref) => stays(ref) && !on.has(canonical(ref))), ...over.off]),
    on: unique([...lower.on.filter((ref) => stays(ref) && !off.has(canonical(ref))), ...over.on]),
    levels: { ...Object.fromEntries(levels), ...over.levels },
    wordings: { ...Object.fromEntries(wordings), ...over.wordings },
    locks: unique([...lower.locks, ...over.locks]),
  };
  return { document, kept: [...kept] };
}

/** A set without what the locks below keep as it is. */
function freeOf(set: TeamSetDocument, isFree: (ref: string) => boolean): TeamSetDocument {
  const files = (all: readonly RuleFile[]): RuleFile[] =>
    all
      .map((file) => ({ ...file, rules: file.rules.filter(({ name }) => isFree(`rule:${file.category}/${name}`)) }))
      .filter(({ rules }) => rules.length > 0);
  const entries = <T>(record: Readonly<Record<string, T>>, kind: string): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([key]) => isFree(`${kind}:${key}`)));
  return {
    ...set,
    rules: files(set.rules),
    elements: files(set.elements),
    words: set.words.filter(({ word }) => isFree(`word:${word}`)),
    prompts: set.prompts.filter(({ item }) => isFree(`prompt:${item}`)),
    messagePrompts: entries(set.messagePrompts, 'message-prompt'),
    accents: set.accents.filter((accent) => isFree(`accent:${accent}`)),
    readers: {
      domains: entries(set.readers.domains, 'reader'),
      patterns: set.readers.patterns.filter((at) => isFree(`reader:${at}`)),
      groups: set.readers.groups.filter((at) => isFree(`reader:${at}`)),
    },
    sites: set.sites.filter(({ id }) => isFree(`site:${id}`)),
    settings: entries(set.settings as Record<string, boolean | undefined>, 'setting'),
    off: set.off.filter(isFree),
    on: set.on.filter(isFree),
    levels: entries(set.levels, 'rule'),
    wordings: entries(set.wordings, 'rule'),
    locks: set.locks.filter(isFree),
  };
}

function refsDefined(set: TeamSetDocument): string[] {
  return [
    ...[...set.rules, ...set.elements].flatMap(({ category, rules }) =>
      rules.map(({ name }) => `rule:${category}/${name}`),
    ),
    ...set.words.map(({ word }) => `word:${word}`),
    ...set.prompts.map(({ item }) => `prompt:${item}`),
    ...Object.keys(set.messagePrompts).map((id) => `message-prompt:${id}`),
    ...set.accents.map((accent) => `accent:${accent}`),
    ...[...Object.keys(set.readers.domains), ...set.readers.patterns, ...set.readers.groups].map(
      (at) => `reader:${at}`,
    ),
    ...set.sites.map(({ id }) => `site:${id}`),
    ...Object.keys(set.settings).map((id) => `setting:${id}`),
  ];
}

/** The rules of a lower set that no rule of the higher one takes the place of. */
function withoutRules(below: readonly RuleFile[], above: readonly RuleFile[]): RuleFile[] {
  const taken = new Set(
    above.flatMap(({ language, category, rules }) => rules.map(({ name }) => `${language} ${category}/${name}`)),
  );
  return below
    .map((file) => ({
      ...file,
      rules: file.rules.filter(({ name }) => !taken.has(`${file.language} ${file.category}/${name}`)),
    }))
    .filter(({ rules }) => rules.length > 0);
}

function isSameWord(a: { language: string; word: string }, b: { language: string; word: string }): boolean {
  return a.language === b.language && a.word.toLowerCase() === b.word.toLowerCase();
}

/** `word:Middels` and the rule that finds it are one item. */
function canonical(ref: string): string {
  return ref.startsWith('word:') ? `rule:${wordRuleId(ref.slice('word:'.length))}` : ref;
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
