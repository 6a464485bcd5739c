import { foldText } from './match-words.ts';
import { readName } from './read-name.ts';
import { stepsKey } from './site-profile.ts';
import type { PageKind, SiteProfile, Steps } from './site-profile.ts';

/** Most words of what shows the kind of a page: a title, no sentence (our choice). */
const MOST_WORDS = 4;

/** What a person pointed at, and what was read there. */
export interface PickedPlace {
  readonly places: readonly Steps[];
  readonly text: string;
}

/** What a person told about one page. */
export interface ToldPage {
  readonly host: string;
  readonly kind: Exclude<PageKind, 'none'>;
  /** What shows the kind: a title or a tab. */
  readonly title: PickedPlace;
  /** Where the name stands; null when the page is not about one student. */
  readonly name: PickedPlace | null;
}

/** Why a place cannot be used. */
export type Refusal = 'no-place' | 'no-title' | 'no-name' | 'same-place';

/** Looks whether what a person pointed at can be used. @returns null when it can. */
export function refusePicked({ title, name }: Pick<ToldPage, 'title' | 'name'>): Refusal | null {
  if (title.places.length === 0 || name?.places.length === 0) return 'no-place';
  const words = foldText(title.text);
  if (words === '' || /[0-9*]/.test(words) || words.split(' ').length > MOST_WORDS) return 'no-title';
  if (name === null) return null;
  if (foldText(name.text).includes(words) || words.includes(foldText(name.text))) return 'same-place';
  return readName(name.text, { order: 'first-last' }) === null ? 'no-name' : null;
}

/** Adds a page to the profile of a host, or starts one. Only the words of the title are kept; the name never is. */
export function tellProfile(before: SiteProfile | null, told: ToldPage): SiteProfile {
  const { host, kind, title, name } = told;
  const source = `shows-${kind}`;
  const profile = before ?? startProfile(host);
  const test = {
    url: `https://${host}/`,
    title: '',
    found: Object.assign({}, ...title.places.slice(0, 1).map((steps) => ({ [stepsKey(steps)]: [title.text.trim()] }))),
    expect: kind,
  };
  return {
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
      ...(name ? [{ at: name.places, order: 'first-last' as const, freshness: 'page' as const, kinds: [kind] }] : []),
    ],
    tests: [...profile.tests.filter((each) => each.expect !== kind), test],
  };
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
    tests: [],
  };
}

/** `sis.school.nl` becomes `own-sis-school-nl`. */
export function ownId(host: string): string {
  return `own-${host.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.slice(0, 40);
}
