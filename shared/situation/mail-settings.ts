import type { Reader, ReaderRules } from './readers.ts';
import { NO_READER_RULES, readerByRules } from './readers.ts';

/** What an administrator may lock. */
export type Lockable = 'sets' | 'readers' | 'nudgeOnSend' | 'lineWhileWriting';

/** Something that stays as the school set it: who decided so, and why, in their own words. */
export interface Lock {
  readonly what: Lockable;
  readonly by: string;
  readonly why: { readonly nl: string; readonly en: string };
}

/** What an administrator set for everybody. What is absent is not set. */
export interface SchoolSettings {
  readonly readers: Pick<ReaderRules, 'domains' | 'patterns' | 'groups'>;
  readonly nudgeOnSend?: boolean;
  readonly lineWhileWriting?: boolean;
  readonly locks: readonly Lock[];
}

/** What a person chose. What is absent was never chosen. */
export interface PersonChoices {
  readonly nudgeOnSend?: boolean;
  readonly lineWhileWriting?: boolean;
  readonly readers: ReaderRules;
}

/** What holds, after school and person. */
export interface MailSettings {
  /** One idea when the mail is sent. */
  readonly nudgeOnSend: boolean;
  /** One line above a draft to a student. */
  readonly lineWhileWriting: boolean;
  readonly readers: ReaderRules;
}

export const NO_SCHOOL: SchoolSettings = { readers: NO_READER_RULES, locks: [] };

/**
 * The person's choice before the school's, unless the school locked it. The nudge is off and the line is on until
 * somebody says otherwise.
 */
export function settleMailSettings(school: SchoolSettings, person: PersonChoices): MailSettings {
  const isLocked = (what: Lockable): boolean => lockOf(school, what) !== undefined;
  return {
    nudgeOnSend: first(isLocked('nudgeOnSend'), person.nudgeOnSend, school.nudgeOnSend) ?? false,
    lineWhileWriting: first(isLocked('lineWhileWriting'), person.lineWhileWriting, school.lineWhileWriting) ?? true,
    readers: joinReaders(school.readers, person.readers, isLocked('readers')),
  };
}

/** What a school set, and what sets say where the school says nothing; a lock of either holds. */
export function withSets(school: SchoolSettings, sets: SchoolSettings | undefined): SchoolSettings {
  if (!sets) return school;
  const { domains, patterns, groups } = school.readers;
  const said: { -readonly [key in keyof SchoolSettings]: SchoolSettings[key] } = Object.assign({}, sets);
  // What a school locked without setting it is as it ships.
  if (lockOf(school, 'nudgeOnSend')) delete said.nudgeOnSend;
  if (lockOf(school, 'lineWhileWriting')) delete said.lineWhileWriting;
  return Object.assign(said, school, {
    readers: {
      domains: Object.assign({}, sets.readers.domains, domains),
      patterns: sets.readers.patterns.concat(patterns),
      groups: sets.readers.groups.concat(groups),
    },
    locks: school.locks.concat(sets.locks),
  });
}

/** The lock on one setting. */
export function lockOf({ locks }: SchoolSettings, what: Lockable): Lock | undefined {
  return locks.filter((lock) => lock.what === what)[0];
}

function first(isLocked: boolean, own: boolean | undefined, school: boolean | undefined): boolean | undefined {
  return isLocked ? school : (own ?? school);
}

/** With a lock the school's word about an address stands, also above a mark; about all others the person decides. */
function joinReaders(school: SchoolSettings['readers'], person: ReaderRules, isLocked: boolean): ReaderRules {
  const [under, over] = isLocked ? [person.domains, school.domains] : [school.domains, person.domains];
  return {
    domains: Object.assign({}, under, over) as Record<string, Reader>,
    patterns: school.patterns.concat(person.patterns),
    groups: school.groups.concat(person.groups),
    marks: isLocked ? marksBeside(school, person.marks) : person.marks,
  };
}

function marksBeside(school: SchoolSettings['readers'], marks: ReaderRules['marks']): ReaderRules['marks'] {
  const rules: ReaderRules = Object.assign({}, school, { marks: {} });
  const kept: Record<string, Reader> = {};
  for (const address of Object.keys(marks)) {
    const mark = marks[address];
    if (mark !== undefined && readerByRules(address, rules) === undefined) kept[address] = mark;
  }
  return kept;
}
