import { guessNameRule } from './guess-name-rule.ts';
import { foldText, hasWord } from './match-words.ts';
import type { ToldPage } from './make-profile.ts';
import { isSameName, readName } from './read-name.ts';
import { stepsKey } from './site-profile.ts';
import type { AskedPlace, PageSignals, Steps } from './site-profile.ts';

/** What came of looking at another page: what was told with only the places that held, or what is in the way. */
export type Checked =
  | { readonly kind: 'good'; readonly told: ToldPage; readonly read: string }
  | { readonly kind: 'other-page' | 'same-student' | 'no-name' | 'also-here' };

/** Every place of what was told, for who reads the page. */
export function placesToCheck({ title, name, field }: ToldPage): AskedPlace[] {
  return [
    ...[...title.places, ...(name?.places ?? [])].map((steps) => ({ steps, readsText: true })),
    ...(field?.places ?? []).map((steps) => ({ steps, readsText: false })),
  ];
}

/**
 * Looks at the same kind of page of a second student: the words of the title stand there, and another name at the same
 * place. Places that do not hold are left out; a name that stays what it was is of an earlier student.
 */
export function checkSecond(told: ToldPage, signals: PageSignals): Checked {
  const { title, name } = told;
  const titles = title.places.filter((steps) => shows(title.text, steps, signals));
  if (titles.length === 0) return { kind: 'other-page' };
  if (name === null) return { kind: 'good', told: { ...told, title: { ...title, places: titles } }, read: '' };
  const rule = guessNameRule(name.text) ?? { order: 'first-last' };
  const first = readName(name.text, rule) ?? '';
  const read = (steps: Steps): string | null => {
    const [text, ...more] = signals.found[stepsKey(steps)] ?? [];
    return text === undefined || more.length > 0 ? null : readName(text, rule);
  };
  const there = name.places.filter((steps) => read(steps) !== null);
  const places = there.filter((steps) => !isSameName(read(steps) ?? '', first));
  const [nearest] = places;
  if (nearest === undefined) return { kind: there.length > 0 ? 'same-student' : 'no-name' };
  const names = places.map((steps) => foldText(read(steps) ?? ''));
  if (names.some((each) => each !== names[0])) return { kind: 'no-name' };
  const next = { ...told, title: { ...title, places: titles }, name: { ...name, places } };
  return { kind: 'good', told: next, read: read(nearest) ?? '' };
}

/**
 * Looks at a page of another kind: there the title says something else. Places at which it does not are left out; when
 * the title stands there and nowhere something else, it may well be the same kind of page.
 */
export function checkOther(told: ToldPage, signals: PageSignals): Checked {
  const { title } = told;
  const places = title.places.filter((steps) => !shows(title.text, steps, signals));
  const saysOther = places.some((steps) => (signals.found[stepsKey(steps)] ?? []).length > 0);
  if (places.length < title.places.length && !saysOther) return { kind: 'also-here' };
  return { kind: 'good', told: { ...told, title: { ...title, places } }, read: '' };
}

function shows(words: string, steps: Steps, signals: PageSignals): boolean {
  return (signals.found[stepsKey(steps)] ?? []).some((text) => hasWord(text, words));
}
