import { decodeTeamSet } from '../../shared/formats/decode-team-set.ts';
import { setContext } from '../../shared/formats/set-context.ts';
import type { TeamSet } from '../../shared/formats/team-set.ts';
import type { TeamSetDocument } from '../../shared/formats/team-set-schema.ts';
import { SHIPPED } from '../../shared/generated/shipped.ts';
import { QUIET_MAILS, TELLING_MAILS } from '../../shared/generated/trial-mails.ts';
import { createReviewer } from '../../shared/review/create-reviewer.ts';
import type { Reviewer } from '../../shared/review/review.ts';
import type { Rule } from '../../shared/rules/rule.ts';
import type { Language } from '../../shared/language/language.ts';
import { isFormRule, putRule, type RuleForm } from '../../shared/sets/rule-form.ts';
import type { PromptForm } from '../../shared/sets/prompt-form.ts';
import { findInText, mailsHit, rulesWith } from '../../shared/sets/try-set.ts';
import { sayIn, type Say } from '../../shared/ui/say.ts';
import { nameItem } from '../../shared/ui/sets/name-item.ts';
import type { EditorModel, OwnItem } from '../../shared/ui/sets/set-editor.view.ts';
import type { ShippedItem } from '../../shared/ui/sets/shipped-items.view.ts';
import type { TryOutModel } from '../../shared/ui/sets/try-out.view.ts';

export const SAMPLES = [...TELLING_MAILS, ...QUIET_MAILS];
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
let last: { readonly document: TeamSetDocument; readonly trial: Trial } | undefined;

function trialOf(document: TeamSetDocument): Trial {
  const known = last;
  if (known && FINDING_PARTS.every((part) => known.document[part] === document[part])) return known.trial;
  const set = readDraft(document);
  const rules = rulesWith(set, SHIPPED.rules);
  const titles = new Map(rules.map((rule) => [rule.id, rule.title]));
  const trial = { reviewer: createReviewer(rules), titles, mails: mailsHit(set, SAMPLES) };
  last = { document, trial };
  return trial;
}

/** The set as it would be used; null while something in it cannot be read. */
export function readDraft(document: TeamSetDocument): TeamSet | null {
  const read = decodeTeamSet(document, CONTEXT, 'use');
  return read.ok ? read.value : null;
}

/** Everything that stands in the way of putting a set to use. */
export function problemsOf(document: TeamSetDocument): EditorModel['problems'] {
  const read = decodeTeamSet(document, CONTEXT, 'edit');
  return read.ok ? [] : read.problems;
}

export function ownRules({ rules, language }: TeamSetDocument): readonly OwnItem[] {
  return rules.map((file) => ({
    name: `${file.title[language]} (${file.rules.flatMap(({ match }) => match.slice(0, 2)).join(', ')})`,
    isEditable: isFormRule(file),
  }));
}

export function ownPrompts({ prompts, language }: TeamSetDocument): readonly OwnItem[] {
  return prompts.map((prompt) => ({ name: prompt[language].plain, isEditable: true }));
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

/** What is built in, by name; a rule of two languages is one item. */
export function shippedItems({ off }: TeamSetDocument, language: Language): readonly ShippedItem[] {
  const resting = new Set(off);
  return namesOf(language).map(([ref, name]) => ({
    ref,
    name,
    isOff: resting.has(ref),
    canReword: ref.startsWith('prompt:'),
  }));
}

/** What the set and what ships find in a text, with the verdicts that were given. */
export function tryOut(text: string, document: TeamSetDocument, language: Language): TryOutModel {
  const { reviewer, titles, mails } = trialOf(document);
  const hits = text === '' ? [] : findInText(text, reviewer);
  return {
    text,
    hits: hits.map(({ start, end, rule, sentence }) => {
      const words = text.slice(sentence.start, sentence.end).trim();
      const verdict = document.examples.find((example) => example.rule === rule && example.text === words)?.expect;
      return { start, end, rule, title: titles.get(rule)?.[language] ?? '', sentence: words, verdict: verdict ?? null };
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

/** What the decoder and the proof say of one rule, in words. */
export function ruleTroubles(document: TeamSetDocument, place: number, language: Language): readonly string[] {
  const read = decodeTeamSet(document, CONTEXT, 'edit');
  if (read.ok) return [];
  return read.problems
    .filter(({ path = [] }) => path[0] === 'rules' && path[1] === place)
    .map(({ say }) => say[language]);
}

/** The first sentence of the form, with each of the team's own words in the place of what was found. */
export function previewsOf(document: TeamSetDocument, form: RuleForm): readonly string[] {
  const [sentence = ''] = form.fires.map((line) => line.split('**').join('').trim()).filter((line) => line !== '');
  const options = form.instead.map((line) => line.trim()).filter((line) => line !== '');
  if (sentence === '' || options.length === 0) return [];
  const alone = putRule({ ...document, rules: [], examples: [] }, { ...form, title: 'tip', why: 'tip' }, null);
  const read = decodeTeamSet(alone, CONTEXT, 'use');
  const [hit] = read.ok ? findInText(sentence, createReviewer(read.value.rules)) : [];
  if (!hit) return [];
  return options.slice(0, 3).map((words) => `${sentence.slice(0, hit.start)}${words}${sentence.slice(hit.end)}`);
}
