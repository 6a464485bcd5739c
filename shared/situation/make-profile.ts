import { guessNameRule } from './guess-name-rule.ts';
import { foldText } from './match-words.ts';
import { stepsKey } from './site-profile.ts';
import type { FieldPurpose, PageKind, ProfileTest, SiteProfile, Steps } from './site-profile.ts';

/** Most words of what shows the kind of a page: a title, no sentence (our choice). */
const MOST_WORDS = 4;

/** What a person pointed at, and what was read there. */
export interface PickedPlace {
  readonly places: readonly Steps[];
  readonly text: string;
  /** Somebody can write there; nothing of it is ever read. */
  readonly isField: boolean;
}

/** What a person told about one page. */
export interface ToldPage {
  readonly host: string;
  readonly kind: Exclude<PageKind, 'none'>;
  /** What shows the kind: a title or a tab. */
  readonly title: PickedPlace;
  /** Where the name stands; null when the page is not about one student. */
  readonly name: PickedPlace | null;
  /** Where somebody writes on this page, if told. */
  readonly field: PickedPlace | null;
}

/** Why a place cannot be used. */
export type Refusal = 'no-place' | 'no-title' | 'no-name' | 'same-place' | 'no-field';

/** What a field is for, from what the page is about. */
const PURPOSES: Readonly<Partial<Record<PageKind, FieldPurpose>>> = {
  attendance: 'attendance-comment',
  messages: 'message',
  progress: 'feedback',
  planning: 'plan',
  goals: 'goal',
};

/** Looks whether what a person pointed at can be used. @returns null when it can. */
export function refusePicked({ title, name, field }: Pick<ToldPage, 'title' | 'name' | 'field'>): Refusal | null {
  if ([title, name, field].some((picked) => picked?.places.length === 0)) return 'no-place';
  const words = foldText(title.text);
  if (words === '' || /[0-9*]/.test(words) || words.split(' ').length > MOST_WORDS) return 'no-title';
  if (field !== null && !field.isField) return 'no-field';
  if (name === null) return null;
  if (foldText(name.text).includes(words) || words.includes(foldText(name.text))) return 'same-place';
  return guessNameRule(name.text) === null ? 'no-name' : null;
}

/** Adds a page to the profile of a host, or starts one. Only the words of the title are kept; the name never is. */
export function tellProfile(before: SiteProfile | null, told: ToldPage): SiteProfile {
  const { host, kind, title, name, field } = told;
  const source = sourceOf(kind);
  const profile = before ?? startProfile(host);
  const purpose = PURPOSES[kind] ?? 'note';
  const next: SiteProfile = {
    ...profile,
    sources: { ...profile.sources, [source]: title.places },
    pages: [
      ...profile.pages.filter((page) => page.kind !== kind),
      {
        kind,
        scope: name ? 'student' : 'group',
        any: [[{ in: source, words: [foldText(title.text)] }]],
        none: [],
      },
    ],
    students: [
      ...profile.students.filter((student) => !student.kinds?.includes(kind)),
      ...(name
        ? [
            {
              ...(guessNameRule(name.text) ?? { order: 'first-last' as const }),
              at: name.places,
              freshness: 'page' as const,
              kinds: [kind],
            },
          ]
        : []),
    ],
    fields: [
      ...profile.fields.filter((rule) => field === null || rule.purpose !== purpose),
      ...(field ? [{ purpose, at: field.places }] : []),
    ],
  };
  return { ...next, tests: ownTests(next) };
}

/** The source in which the words of a kind stand. */
export function sourceOf(kind: PageKind): string {
  return `shows-${kind}`;
}

/** A test for each page that was told by pointing: the words at its first place show it. The others stay as they are. */
export function ownTests(profile: SiteProfile): readonly ProfileTest[] {
  const told = profile.pages.filter(({ kind }) => profile.sources[sourceOf(kind)] !== undefined);
  const host = (profile.hosts[0] ?? '').split('*').join('x');
  const tests: ProfileTest[] = [];
  for (const { kind, any } of told) {
    const word = any[0]?.[0]?.words?.[0];
    const [place] = profile.sources[sourceOf(kind)] ?? [];
    if (word === undefined || place === undefined) continue;
    const found = { [stepsKey(place)]: [word.split('*').join('')] };
    tests.push({ url: `https://${host}/`, title: '', found, expect: kind });
  }
  const isOurs = (test: ProfileTest): boolean => told.some(({ kind }) => kind === test.expect);
  return [...profile.tests.filter((test) => !isOurs(test)), ...tests];
}

function startProfile(host: string): SiteProfile {
  return {
    formatVersion: 1,
    id: ownId(host),
    name: host,
    status: 'starter',
    hosts: [host],
    paths: [],
    fingerprint: [],
    login: [["input[type='password']"]],
    trustUrl: true,
    sources: {},
    pages: [],
    students: [],
    self: [],
    fields: [],
    ignore: [],
    tests: [],
  };
}

/** `sis.school.nl` becomes `own-sis-school-nl`. */
export function ownId(host: string): string {
  return `own-${host.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.slice(0, 40);
}
