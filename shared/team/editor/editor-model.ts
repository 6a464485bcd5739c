import { decodeTeamSet } from '../../formats/decode-team-set.ts';
import { setContext } from '../../formats/set-context.ts';
import type { TeamSet } from '../../formats/team-set.ts';
import type { TeamSetDocument } from '../../formats/team-set-schema.ts';
import { SHIPPED } from '../../generated/shipped.ts';
import { QUIET_MAILS, TELLING_MAILS } from '../../generated/trial-mails.ts';
import { createReviewer } from '../../review/create-reviewer.ts';
import type { Reviewer } from '../../review/review.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Language } from '../../language/language.ts';
import { isFormRule, putRule, type RuleForm } from '../../sets/rule-form.ts';
import type { PromptForm } from '../../sets/prompt-form.ts';
import { findInText, goodInText, mailsHit, rulesWith } from '../../sets/try-set.ts';
import { sayIn, type Say } from '../../ui/say.ts';
import { nameItem } from '../../ui/sets/name-item.ts';
import type { WordKey } from '../../generated/words.ts';
import { setParts, type ListedPart } from '../../sets/parts/set-parts.ts';
import { linesIn, textIn, type PartValues } from '../../sets/parts/set-part.ts';
import { shippedRule } from '../../sets/parts/wording-part.ts';
import type { ListedEntry } from '../../ui/sets/entry-list.view.ts';
import type { EditorModel } from '../../ui/sets/set-editor.view.ts';
import type { ShippedItem } from '../../ui/sets/shipped-items.view.ts';
import type { TryOutModel } from '../../ui/sets/try-out.view.ts';

export const SAMPLES = [...TELLING_MAILS, ...QUIET_MAILS];
export const PARTS = setParts(SHIPPED);
/** What each element that is good already is called. */
const goodTitles = new Map(SHIPPED.rules.map(({ category, title }) => [category, title]));
const CONTEXT = setContext('set', SHIPPED);

/** A state of the set made ready to try. */
interface Trial {
  readonly reviewer: Reviewer;
  readonly titles: ReadonlyMap<string, Rule['title']>;
  readonly mails: TryOutModel['mails'];
}
/** The parts of a set that change what is found. */
const FINDING_PARTS = ['rules', 'elements', 'words', 'off', 'on', 'levels', 'wordings'] as const;
/** Made once for each state of those: typing a name, or giving a verdict, changes nothing that is found. */
let last: { readonly content: TeamSetDocument; readonly trial: Trial } | undefined;

function trialOf(content: TeamSetDocument): Trial {
  const known = last;
  if (known && FINDING_PARTS.every((part) => known.content[part] === content[part])) return known.trial;
  const set = readDraft(content);
  const rules = rulesWith(set, SHIPPED.rules);
  const titles = new Map(rules.map((rule) => [rule.id, rule.title]));
  const trial = { reviewer: createReviewer(rules), titles, mails: mailsHit(set, SAMPLES) };
  last = { content, trial };
  return trial;
}

/** The set as it would be used; null while something in it cannot be read. */
export function readDraft(content: TeamSetDocument): TeamSet | null {
  const read = decodeTeamSet(content, CONTEXT, 'use');
  return read.ok ? read.value : null;
}

/** Everything that stands in the way of putting a set to use. */
export function problemsOf(content: TeamSetDocument): EditorModel['problems'] {
  const read = decodeTeamSet(content, CONTEXT, 'edit');
  return read.ok ? [] : read.problems;
}

/** All lists of the editor, as a person reads them. */
export function listsOf(content: TeamSetDocument, say: Say, language: Language): EditorModel['lists'] {
  const locked = new Set(content.locks);
  const listed = (entry: Omit<ListedEntry, 'isLocked'>): ListedEntry => ({ ...entry, isLocked: locked.has(entry.ref) });
  const part = (id: ListedPart): readonly ListedEntry[] =>
    PARTS[id]
      .entries(content)
      .map(({ key, ref, values }) =>
        listed({ key, ref, isEditable: values !== null, name: nameEntry({ id, ref, values }, say, language) }),
      );
  return {
    rules: content.rules.map((file, place) =>
      listed({
        key: String(place),
        ref: `rule:${file.category}/${file.rules[0]?.name ?? ''}`,
        name: `${file.title[content.language]} (${file.rules.flatMap(({ match }) => match.slice(0, 2).map(plainWords)).join(', ')})`,
        isEditable: isFormRule(file),
      }),
    ),
    prompts: content.prompts.map((prompt, place) =>
      listed({
        key: String(place),
        ref: `prompt:${prompt.item}`,
        name: prompt[content.language].plain,
        isEditable: true,
      }),
    ),
    words: part('words'),
    elements: part('elements'),
    readers: part('readers'),
    accents: part('accents'),
    sites: content.sites.map(({ id, name, hosts }) =>
      listed({ key: id, ref: `site:${id}`, name: `${name} (${hosts.join(', ')})`, isEditable: false }),
    ),
  };
}

/** `<inleveren>` is *inleveren* for who reads a list. */
function plainWords(pattern: string): string {
  return pattern.replace(/[<>]/g, '');
}

/** What an entry of a part is called in its list. */
function nameEntry(
  { id, ref, values }: { readonly id: ListedPart; readonly ref: string; readonly values: PartValues | null },
  say: Say,
  language: Language,
): string {
  const value = values ?? {};
  switch (id) {
    case 'words':
      return `${textIn(value, 'word')} → ${textIn(value, 'instead')}`;
    case 'elements': {
      const words = linesIn(value, 'words').map((line) => `‘${line}’`);
      const title = goodTitles.get(textIn(value, 'element'))?.[language];
      return title ? `${title}: ${words.join(', ')}` : ref.slice('rule:'.length);
    }
    case 'readers':
      return `${textIn(value, 'at')}: ${say(`reader.${textIn(value, 'who')}` as WordKey)}`;
    case 'accents': {
      const accent = ref.slice('accent:'.length);
      const name = SHIPPED.mechanisms[accent.slice(0, 2)]?.[language] ?? accent;
      return values ? name : `${name} (${accent})`;
    }
  }
}

/** Names of what is built in, by language of the screen: they never change. */
const shippedNames = new Map<Language, readonly (readonly [string, string])[]>();

function namesOf(language: Language): readonly (readonly [string, string])[] {
  const known = shippedNames.get(language);
  if (known) return known;
  const say = sayIn(language);
  const refs = new Set([
    ...SHIPPED.rules.map(({ id }) => `rule:${id}`),
    ...SHIPPED.prompts.map(({ item }) => `prompt:${item}`),
    ...Object.keys(SHIPPED.messagePrompts).map((id) => `message-prompt:${id}`),
  ]);
  const names = [...refs].map((ref) => [ref, nameItem(ref, undefined, say, language)] as const);
  shippedNames.set(language, names);
  return names;
}

/** How the first rule of an id ships: a level is chosen for both languages at once. */
const usualLevels = new Map<string, Rule['level']>(SHIPPED.rules.map(({ id, level }) => [id, level]));

/** What is built in, by name, with what the set does with it; a rule of two languages is one item. */
export function shippedItems(content: TeamSetDocument, language: Language): readonly ShippedItem[] {
  const { off, locks, levels, wordings, prompts, messagePrompts } = content;
  const [resting, locked] = [new Set(off), new Set(locks)];
  const reworded = new Set([
    ...Object.keys(wordings).map((id) => `rule:${id}`),
    ...prompts.map(({ item }) => `prompt:${item}`),
    ...Object.keys(messagePrompts).map((id) => `message-prompt:${id}`),
  ]);
  return namesOf(language).map(([ref, name]) => {
    const id = ref.slice(ref.indexOf(':') + 1);
    const usual = ref.startsWith('rule:') ? usualLevels.get(id) : undefined;
    return {
      ref,
      name,
      isOff: resting.has(ref),
      isLocked: locked.has(ref),
      isReworded: reworded.has(ref),
      level: usual === undefined ? null : { usual, own: levels[id] ?? null },
    };
  });
}

/** What the set and what ships find in a text, with the verdicts that were given. */
export function tryOut(text: string, content: TeamSetDocument, language: Language): TryOutModel {
  const { reviewer, titles, mails } = trialOf(content);
  const hits = text === '' ? [] : findInText(text, reviewer);
  const good = text === '' ? [] : goodInText(text, reviewer);
  return {
    text,
    hits: hits.map(({ start, end, rule, sentence }) => {
      const words = text.slice(sentence.start, sentence.end).trim();
      const verdict = content.examples.find((example) => example.rule === rule && example.text === words)?.expect;
      return { start, end, rule, title: titles.get(rule)?.[language] ?? '', sentence: words, verdict: verdict ?? null };
    }),
    good: good.flatMap(({ id, start, end }) => {
      const title = goodTitles.get(id)?.[language];
      return title === undefined ? [] : [{ title, words: text.slice(start, end) }];
    }),
    mails,
  };
}

/** What a form still asks for, in words. */
export function rulePlaces(form: RuleForm, say: Say): readonly string[] {
  const isBlank = (lines: readonly string[]): boolean => lines.every((line) => line.trim() === '');
  return [
    isBlank(form.words) ? say('edit.fill-words') : '',
    form.title.trim() === '' ? say('edit.fill-title') : '',
    form.why.trim() === '' ? say('edit.fill-why') : '',
    form.channels.length === 0 ? say('edit.fill-channels') : '',
  ].filter((line) => line !== '');
}

export function promptPlaces(form: PromptForm, say: Say): readonly string[] {
  return [
    form.plain.trim() === '' ? say('edit.fill-plain') : '',
    form.moments.length === 0 ? say('edit.fill-moments') : '',
  ].filter((line) => line !== '');
}

/** What the decoder says of one rule, in words. */
export function ruleTroubles(content: TeamSetDocument, place: number, language: Language): readonly string[] {
  return problemsOf(content)
    .filter(({ path = [] }) => path[0] === 'rules' && path[1] === place)
    .map(({ say }) => say[language]);
}

/** A sentence in which a shipped rule finds something, to see other words in; empty when no sample holds one. */
export function sampleFor(rule: Rule): string {
  const reviewer = createReviewer([rule]);
  for (const { language, channel, text } of SAMPLES) {
    if (language !== rule.language) continue;
    const [hit] = reviewer.review(text, { language, channel, audience: 'auto' }).findings;
    if (hit) return text.slice(hit.sentence.start, hit.sentence.end).trim();
  }
  return '';
}

/** The sample sentence of the form, with each of the team's own words in the place of what the shipped rule finds. */
export function wordingPreviews({ language }: TeamSetDocument, id: string, values: PartValues): readonly string[] {
  const rule = shippedRule(id, language, SHIPPED.rules);
  const [sample, instead] = [textIn(values, 'sample'), linesIn(values, 'instead').slice(0, 3)];
  if (!rule || sample === '' || instead.length === 0) return [];
  const reviewer = createReviewer([{ ...rule, instead }]);
  const situation = {
    language: rule.language,
    channel: rule.channels[0] ?? 'mail-to-student',
    audience: 'auto',
  } as const;
  const [hit] = reviewer.review(sample, situation).findings;
  const rewrites = hit ? reviewer.rewrites(sample, hit) : [];
  return rewrites.map(({ start, end, text }) => `${sample.slice(0, start)}${text}${sample.slice(end)}`);
}

/** The first sentence of the form, with each of the team's own words in the place of what was found. */
export function previewsOf(content: TeamSetDocument, form: RuleForm): readonly string[] {
  const [sentence = ''] = form.fires.map((line) => line.split('**').join('').trim()).filter((line) => line !== '');
  const options = form.instead.map((line) => line.trim()).filter((line) => line !== '');
  if (sentence === '' || options.length === 0) return [];
  const alone = putRule({ ...content, rules: [], examples: [] }, { ...form, title: 'tip', why: 'tip' }, null);
  const read = decodeTeamSet(alone, CONTEXT, 'use');
  const [hit] = read.ok ? findInText(sentence, createReviewer(read.value.rules)) : [];
  if (!hit) return [];
  return options.slice(0, 3).map((words) => `${sentence.slice(0, hit.start)}${words}${sentence.slice(hit.end)}`);
}
