/** The kinds of page a person can tell about. */
export const TELLABLE_KINDS = [
  'student',
  'attendance',
  'notes',
  'progress',
  'internship',
  'planning',
  'messages',
  'goals',
] as const;
export type TellableKind = (typeof TELLABLE_KINDS)[number];

/** What a page of a student system is about. */
export type PageKind = TellableKind | 'none';

/** About whom a page is. */
export type PageScope = 'student' | 'group' | 'none';

/** Where something stands: CSS steps; a next step looks inside the shadow root or same-origin frame of the one before. */
export type Steps = readonly string[];

/** Something to check about a page. */
export interface Cue {
  /** Globs on path, query and hash: `*subpage=Notes*`. */
  readonly url?: readonly string[] | undefined;
  /** Name of a text source, and words of which one stands in it: `aanwezig*`, `te laat`. */
  readonly in?: string | undefined;
  readonly words?: readonly string[] | undefined;
  /** One of these is there. */
  readonly exists?: readonly Steps[] | undefined;
}

/** A page that a profile knows; the first that fits counts. All cues of one entry of `any` hold together. */
interface PageRule {
  readonly kind: PageKind;
  readonly scope: PageScope;
  readonly any: readonly (readonly Cue[])[];
  readonly none: readonly Cue[];
}

/** Where the name of the student stands. */
export interface StudentRule {
  readonly at: readonly Steps[];
  readonly order: 'first-last' | 'last-first';
  /** Only what comes after, or before, these words counts. */
  readonly after?: string | undefined;
  readonly before?: string | undefined;
  /** `session`: may be of an earlier page, so it never counts alone. */
  readonly freshness: 'page' | 'session';
  readonly kinds?: readonly PageKind[] | undefined;
}

/** What a field is for. `ignore`: nothing of ours speaks about it, as in a search box. */
export type FieldPurpose = 'note' | 'attendance-comment' | 'message' | 'feedback' | 'plan' | 'goal' | 'ignore';

/** A field that a profile knows. */
export interface FieldRule {
  readonly purpose: FieldPurpose;
  readonly at: readonly Steps[];
}

/** How the pages of one student system are known, as data. */
export interface SiteProfile {
  readonly formatVersion: 1;
  readonly id: string;
  readonly name: string;
  /** `starter`: written from what is public; nobody at a school confirmed it yet. */
  readonly status: 'starter' | 'confirmed';
  readonly hosts: readonly string[];
  readonly paths: readonly string[];
  /** One of each entry has to be there. */
  readonly fingerprint: readonly (readonly Steps[])[];
  /** Any of these there: a login page, so silence. */
  readonly login: readonly Steps[];
  /** False when the address may belong to an earlier page. */
  readonly trustUrl: boolean;
  readonly sources: Readonly<Record<string, readonly Steps[]>>;
  readonly pages: readonly PageRule[];
  readonly students: readonly StudentRule[];
  /** Where the name of the person at work stands: never the student. */
  readonly self: readonly Steps[];
  readonly fields: readonly FieldRule[];
  /** Regions of which nothing is read: a menu that names every kind of page, a bar with an earlier student. */
  readonly ignore: readonly Steps[];
  readonly tests: readonly ProfileTest[];
}

/** A page as plain signals, and what has to come of it. */
export interface ProfileTest {
  readonly url: string;
  readonly title: string;
  readonly found: Readonly<Record<string, readonly string[]>>;
  readonly expect: PageKind | 'silence';
  readonly student?: string | undefined;
  /** Keys of the places at which the focus stands, and the purpose that has to come of it. */
  readonly focused?: readonly string[] | undefined;
  readonly field?: FieldPurpose | undefined;
}

/** A page as plain signals: its address, its title, and the texts that stand where a profile asked. */
export interface PageSignals {
  /** Address as text: `https://host/path?query#hash`. */
  readonly url: string;
  readonly title: string;
  /** By `stepsKey`: the different texts found there; no entry or an empty one when nothing is there. */
  readonly found: Readonly<Record<string, readonly string[]>>;
  /** By `stepsKey`: the places of fields at which the focus stands. */
  readonly focused?: readonly string[] | undefined;
}

/** A place that a profile asks about; where the text does not matter, it is not read. */
export interface AskedPlace {
  readonly steps: Steps;
  readonly readsText: boolean;
}

/** The key under which signals hold what stands at these steps. */
export function stepsKey(steps: Steps): string {
  return steps.join(' >> ');
}
