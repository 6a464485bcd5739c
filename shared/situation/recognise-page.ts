import { matchGlob } from './match-glob.ts';
import { hasWord } from './match-words.ts';
import { isSameName, readName } from './read-name.ts';
import { stepsKey } from './site-profile.ts';
import type {
  AskedPlace,
  Cue,
  FieldPurpose,
  PageKind,
  PageScope,
  PageSignals,
  SiteProfile,
  Steps,
  StudentRule,
} from './site-profile.ts';

/** A page that is known. */
export interface KnownPage {
  /** `sure`: a profile knows it. `maybe`: guessed, only to suggest; such a page names nobody and shows no sign. */
  readonly band: 'sure' | 'maybe';
  readonly kind: PageKind;
  readonly scope: PageScope;
  /** Only when one name is sure: no name is better than a wrong one. */
  readonly student: string | null;
  /** What the field in focus is for, when it is one that the profile knows. */
  readonly field: FieldPurpose | null;
  /** Id of the profile. */
  readonly profile: string;
}

/** Recognises a page, or says nothing: a login page, no profile that fits, no page rule that fits. */
export function recognisePage(profiles: readonly SiteProfile[], signals: PageSignals): KnownPage | null {
  const profile = coveringProfile(profiles, signals);
  if (!profile || isAnyThere(profile.login, signals)) return null;
  const page = profile.pages.filter(
    (rule) =>
      rule.any.some((cues) => cues.every((cue) => holds(cue, profile, signals))) &&
      !rule.none.some((cue) => holds(cue, profile, signals)),
  )[0];
  if (!page || page.kind === 'none') return null;
  const student = page.scope === 'student' ? findStudent(profile, page.kind, signals) : null;
  const field = focusedField(profile, signals);
  return { band: 'sure', kind: page.kind, scope: page.scope, student, field, profile: profile.id };
}

/** The first field rule at whose place the focus stands; a field to be left alone says so, and is then none. */
export function focusedField(profile: SiteProfile, { focused = [] }: PageSignals): FieldPurpose | null {
  const rule = profile.fields.filter(({ at }) => at.some((steps) => focused.indexOf(stepsKey(steps)) >= 0))[0];
  return rule === undefined || rule.purpose === 'ignore' ? null : rule.purpose;
}

/** The profile that decides about a page, if any covers it. */
export function coveringProfile(profiles: readonly SiteProfile[], signals: PageSignals): SiteProfile | null {
  const fits = profiles.filter((profile) => covers(profile, signals));
  return fits.reduce<SiteProfile | null>((best, each) => (best && !outranks(each, best) ? best : each), null);
}

/** Every place that profiles ask about but fields, once, for who reads the page. */
export function placesOf(profiles: readonly SiteProfile[]): AskedPlace[] {
  const texts: Steps[] = [];
  const marks: Steps[] = [];
  for (const { sources, students, self, login, fingerprint, pages } of profiles) {
    for (const source of Object.keys(sources)) texts.push(...(sources[source] ?? []));
    for (const { at } of students) texts.push(...at);
    texts.push(...self);
    marks.push(...login);
    for (const group of fingerprint) marks.push(...group);
    for (const { any, none } of pages) {
      for (const cues of [...any, none]) for (const cue of cues) marks.push(...(cue.exists ?? []));
    }
  }
  const seen = new Set<string>();
  const once = (steps: Steps): boolean => !seen.has(stepsKey(steps)) && seen.add(stepsKey(steps)).size > 0;
  return [
    ...texts.filter(once).map((steps) => ({ steps, readsText: true })),
    ...marks.filter(once).map((steps) => ({ steps, readsText: false })),
  ];
}

/** The profiles that speak of an address. What a person added goes before what ships: where it speaks, it alone decides. */
export function profilesAt(
  url: string,
  { own, shipped }: { readonly own: readonly SiteProfile[]; readonly shipped: readonly SiteProfile[] },
): readonly SiteProfile[] {
  const here = own.filter((profile) => speaksOf(profile, url));
  return here.length > 0 ? here : shipped.filter((profile) => speaksOf(profile, url));
}

/** Does a profile speak of this address at all? What stands on the page is not looked at. */
export function speaksOf(profile: SiteProfile, url: string): boolean {
  const { host, path } = splitUrl(url);
  return (
    profile.hosts.some((glob) => matchGlob(glob, host)) &&
    (profile.paths.length === 0 || profile.paths.some((glob) => matchGlob(glob, path)))
  );
}

function covers(profile: SiteProfile, signals: PageSignals): boolean {
  return speaksOf(profile, signals.url) && profile.fingerprint.every((group) => isAnyThere(group, signals));
}

/** The more exact host wins; where equal, the confirmed one. The first stays otherwise. */
function outranks(a: SiteProfile, b: SiteProfile): boolean {
  const exact = longest(a.hosts) - longest(b.hosts);
  return exact === 0 ? a.status === 'confirmed' && b.status === 'starter' : exact > 0;
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, text.length), 0);
}

function holds(cue: Cue, profile: SiteProfile, signals: PageSignals): boolean {
  if (cue.url && !(profile.trustUrl && cue.url.some((glob) => matchGlob(glob, splitUrl(signals.url).path))))
    return false;
  if (cue.exists && !isAnyThere(cue.exists, signals)) return false;
  if (cue.in === undefined) return true;
  const texts = cue.in === 'title' ? [signals.title] : textsAt(profile.sources[cue.in] ?? [], signals);
  return (cue.words ?? []).some((word) => texts.some((text) => hasWord(text, word)));
}

function findStudent(profile: SiteProfile, kind: PageKind, signals: PageSignals): string | null {
  const names = (freshness: StudentRule['freshness']): (string | null)[] =>
    profile.students
      .filter((rule) => rule.freshness === freshness && (rule.kinds?.includes(kind) ?? true))
      .reduce<(string | null)[]>(
        (all, rule) => [...all, ...textsAt(rule.at, signals).map((text) => readName(text, rule))],
        [],
      );
  const [first, ...others] = names('page');
  if (first === undefined || first === null) return null;
  const doubts = [...others, ...names('session')];
  if (doubts.some((name) => name === null || !isSameName(name, first))) return null;
  return textsAt(profile.self, signals).some((own) => isSameName(own, first)) ? null : first;
}

/** The texts at the first alternative that is there. */
function textsAt(alternatives: readonly Steps[], signals: PageSignals): readonly string[] {
  for (const steps of alternatives) {
    const texts = signals.found[stepsKey(steps)] ?? [];
    if (texts.length > 0) return texts;
  }
  return [];
}

function isAnyThere(alternatives: readonly Steps[], signals: PageSignals): boolean {
  return alternatives.some((steps) => (signals.found[stepsKey(steps)] ?? []).length > 0);
}

/** Host, and everything after it. No `URL` here: the engine runs where there is none. */
function splitUrl(url: string): { host: string; path: string } {
  const rest = url.slice(url.indexOf('://') + 3);
  const end = rest.search(/[/?#]/);
  const authority = end < 0 ? rest : rest.slice(0, end);
  return { host: authority.replace(/:\d+$/, '').toLowerCase(), path: end < 0 ? '/' : rest.slice(end) };
}
