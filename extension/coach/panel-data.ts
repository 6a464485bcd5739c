import type { Language } from '../../shared/language/language.ts';
import type { FieldFoundModel } from '../../shared/ui/coach/field-found.view.ts';
import type { FoundCount } from '../../shared/ui/count-found.ts';
import { titleOf } from '../../shared/ui/title-of.ts';
import { INVENTORY, MECHANISM_GISTS, MECHANISM_ROOTS } from '../../shared/generated/inventory.ts';
import { MECHANISMS } from '../../shared/generated/mechanisms.ts';
import type { ChosenReminder } from '../../shared/prompts/choose-reminder.ts';
import { fillPrompt } from '../../shared/prompts/fill-prompt.ts';
import { mechanismOf, type Prompt } from '../../shared/prompts/prompt.ts';
import type { KnownPage } from '../../shared/situation/recognise-page.ts';
import type { FieldPurpose } from '../../shared/situation/site-profile.ts';
import type { MechanismModel } from '../../shared/ui/coach/mechanism-list.view.ts';
import type { ReminderModel } from '../../shared/ui/coach/reminder.view.ts';
import type { Say } from '../../shared/ui/say.ts';

/** What somebody is doing in a field that is known. */
const WRITES: Readonly<Partial<Record<FieldPurpose, 'coach.page-notes' | 'coach.page-messages'>>> = {
  note: 'coach.page-notes',
  'attendance-comment': 'coach.page-notes',
  message: 'coach.page-messages',
  feedback: 'coach.page-messages',
};

/** A reminder as a person reads it; null for one of which the source is not known. */
export function reminderModel(
  chosen: ChosenReminder,
  options: {
    readonly say: Say;
    readonly language: 'nl' | 'en';
    readonly page: KnownPage | null;
    /** The name of the set behind a reminder of a team, by item. */
    readonly sources: Readonly<Record<string, string>>;
  },
): ReminderModel | null {
  const { say, language, page } = options;
  const item = chosen.kind === 'prompt' ? chosen.prompt.item : chosen.rule.item;
  const source = sourceOf(item, options);
  if (source === null) return null;
  const mechanism = mechanismOf(item);
  const isNamed = chosen.kind === 'prompt' || chosen.followUp.about !== undefined;
  return {
    text: fillPrompt(
      chosen.kind === 'prompt' ? chosen.prompt : chosen.rule,
      language,
      isNamed ? (page?.student ?? null) : null,
    ),
    why: whyNow(chosen, say, page),
    mechanism: MECHANISMS[mechanism]?.[language] ?? '',
    gist: MECHANISM_GISTS[mechanism]?.[language] ?? '',
    source,
  };
}

/** A team's own words come before the report's, also for an item that both know. */
function sourceOf(
  item: string,
  { say, sources }: { readonly say: Say; readonly sources: Readonly<Record<string, string>> },
): string | null {
  const set = Object.hasOwn(sources, item) ? sources[item] : undefined;
  if (set !== undefined) return say('coach.source-set', { set });
  const known = INVENTORY[item];
  return known ? `${say('coach.source', { section: known.section })} ${say(`coach.basis-${known.basis}`)}` : null;
}

function whyNow(chosen: ChosenReminder, say: Say, page: KnownPage | null): string {
  if (chosen.kind === 'follow-up') return say('coach.because-follow-up');
  const { because } = chosen;
  if (page?.band === 'maybe' && page.kind !== 'none' && because !== 'priority' && because !== 'balance')
    return say('coach.maybe', { about: say(`coach.kind-${page.kind}`).toLowerCase() });
  const writes = page?.field ? WRITES[page.field] : undefined;
  if (writes && because !== 'priority') return say(writes);
  if ((because === 'moment' || because === 'page') && page && page.kind !== 'none')
    return say(`coach.page-${page.kind}`);
  return say(because === 'page' ? 'coach.because-moment' : `coach.because-${because}`);
}

/** All mechanisms with their prompts, to browse. */
export function mechanismModels(
  prompts: readonly Prompt[],
  { say, language }: { readonly say: Say; readonly language: 'nl' | 'en' },
): MechanismModel[] {
  return Object.entries(MECHANISMS).map(([id, name]) => ({
    id,
    name: name[language],
    gist: MECHANISM_GISTS[id]?.[language] ?? '',
    roots: rootsOf(id, say, language),
    prompts: prompts.filter(({ item }) => mechanismOf(item) === id).map((prompt) => fillPrompt(prompt, language, null)),
  }));
}

/** What a mechanism builds on, by name, and where the report describes it. */
function rootsOf(id: string, say: Say, language: 'nl' | 'en'): readonly string[] {
  const roots = MECHANISM_ROOTS[id];
  if (!roots) return [];
  const names = roots.restsOn.map((each) => MECHANISMS[each]?.[language] ?? each);
  const source = say('coach.source', { section: roots.section });
  if (names.length === 0) return [source];
  const all = names.length === Object.keys(MECHANISMS).length - 1;
  return [all ? say('coach.rests-on-all') : say('coach.rests-on', { names: names.join(', ') }), source];
}

/** What was found in a field, by name; a kind that has no name, as of a team's own set, is left out. */
export function foundModels(counts: readonly FoundCount[], language: Language): FieldFoundModel['counts'] {
  const named = new Map<string, number>();
  for (const { kind, count } of counts) {
    const title = titleOf(kind, language);
    if (title !== undefined) named.set(title, (named.get(title) ?? 0) + count);
  }
  return [...named].map(([title, count]) => ({ title, count }));
}
