import type { Situation } from './situation.ts';
import { ORDINARY_SITUATION } from './situation.ts';

/** For whom an address is read. `unknown`: nobody said so and nothing points at it. */
export type Reader = 'student' | 'partner' | 'colleague' | 'unknown';

/** Who is who, by what a person or an administrator said. Addresses and domains in lower case. */
export interface ReaderRules {
  /** `student.school.nl`; what ends in it counts too. */
  readonly domains: Readonly<Record<string, Reader>>;
  /** Patterns of students' addresses: `*` is anything, `#` one digit (`######@school.nl`). */
  readonly patterns: readonly string[];
  /** Addresses behind which a whole class reads. */
  readonly groups: readonly string[];
  /** One address: the person's own word, above all else. */
  readonly marks: Readonly<Record<string, Reader>>;
}

export const NO_READER_RULES: ReaderRules = { domains: {}, patterns: [], groups: [], marks: {} };

/** First labels of domains that schools give to their students (our choice, from addresses schools publish). */
const STUDENT_LABELS = ['student', 'students', 'studenten', 'stud', 'leerling', 'leerlingen', 'edu', 'deelnemer'];

/** The readers of one mail together: a student before a partner, a partner before the others. */
export interface Readers {
  readonly who: Reader | 'nobody';
  readonly audience: Situation['audience'];
}

/**
 * Who reads at one address. Own marks come first, then groups, patterns, domains, and what the address itself tells.
 *
 * @param own the address of the writer: the same domain is a colleague's, unless the address is a student number
 */
export function readerOf(address: string, rules: ReaderRules, own: string): Reader {
  return readerByRules(address, rules) ?? readerByAddress(address.toLowerCase(), own.toLowerCase());
}

/** What the rules themselves say about an address; undefined when they say nothing. */
export function readerByRules(address: string, rules: ReaderRules): Reader | undefined {
  const known = address.toLowerCase();
  const mark = valueOf(rules.marks, known);
  if (mark !== undefined) return mark;
  if (rules.groups.some((group) => group.toLowerCase() === known)) return 'student';
  if (rules.patterns.some((pattern) => fitsPattern(known, pattern.toLowerCase()))) return 'student';
  for (let rest = domainOf(known); rest !== ''; rest = rest.slice(rest.indexOf('.') + 1 || rest.length)) {
    const said = valueOf(rules.domains, rest);
    if (said !== undefined) return said;
  }
  return undefined;
}

function readerByAddress(address: string, own: string): Reader {
  const domain = domainOf(address);
  const label = domain.slice(0, domain.indexOf('.'));
  if (STUDENT_LABELS.indexOf(label) >= 0) return 'student';
  if (domain === '' || domain !== domainOf(own)) return 'unknown';
  return /^[a-z]?\d{5,}$/.test(address.slice(0, address.indexOf('@'))) ? 'student' : 'colleague';
}

/** All readers of a mail in one word, and whether they are one or many. */
export function readersOf(addresses: readonly string[], rules: ReaderRules, own: string): Readers {
  if (addresses.length === 0) return { who: 'nobody', audience: 'auto' };
  const readers = addresses.map((address) => readerOf(address, rules, own));
  const order: readonly Reader[] = ['student', 'partner', 'unknown', 'colleague'];
  const who = order.filter((reader) => readers.indexOf(reader) >= 0)[0] ?? 'unknown';
  const hasGroup = addresses.some((address) => isGroup(address, rules));
  const isMany = hasGroup || readers.filter((reader) => reader === who).length > 1;
  return { who, audience: isMany ? 'group' : 'auto' };
}

/** True for an address behind which a whole class reads. */
export function isGroup(address: string, { groups }: ReaderRules): boolean {
  return groups.some((group) => group.toLowerCase() === address.toLowerCase());
}

/**
 * May something be said unasked? To students and partners, and in a mail that has no readers yet. What is unknown
 * stays quiet as soon as the person has said who is who.
 */
export function isForUs({ who }: Readers, rules: ReaderRules): boolean {
  if (who === 'unknown') return !hasRules(rules);
  return who !== 'colleague';
}

/** True when somebody said who is who. */
export function hasRules(rules: ReaderRules): boolean {
  const { domains, patterns, groups, marks } = rules;
  return Object.keys(domains).length + patterns.length + groups.length + Object.keys(marks).length > 0;
}

/**
 * The situation of a mail to these readers.
 *
 * @param name the first name of the one reader, where it is known; not used for a group
 */
export function situationOf({ who, audience }: Readers, name?: string): Situation {
  const named = name === undefined || audience === 'group' ? {} : { readerName: name };
  return {
    ...ORDINARY_SITUATION,
    ...named,
    channel: who === 'partner' ? 'mail-to-partner' : 'mail-to-student',
    audience,
  };
}

/** Domains to ask about: those of the readers nobody said anything about, without the writer's own. */
export function domainsToAsk(addresses: readonly string[], rules: ReaderRules, own: string): readonly string[] {
  const domains = addresses
    .filter((address) => readerOf(address, rules, own) === 'unknown')
    .map((address) => domainOf(address.toLowerCase()))
    .filter((domain) => domain !== '');
  return domains.filter((domain, at) => domains.indexOf(domain) === at);
}

function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : address.slice(at + 1);
}

function valueOf(record: Readonly<Record<string, Reader>>, key: string): Reader | undefined {
  return Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
}

/** Linear: after a star the first place where the rest of its part fits is good enough. */
function fitsPattern(address: string, pattern: string): boolean {
  const parts = pattern.split('*');
  const last = parts.length - 1;
  let at = 0;
  for (let index = 0; index <= last; index++) {
    const part = parts[index] ?? '';
    if (index === 0) {
      if (!fitsAt(address, part, 0)) return false;
      at = part.length;
    } else if (index === last) {
      const start = address.length - part.length;
      return start >= at && fitsAt(address, part, start);
    } else {
      while (at + part.length <= address.length && !fitsAt(address, part, at)) at++;
      if (at + part.length > address.length) return false;
      at += part.length;
    }
  }
  return at === address.length;
}

function fitsAt(address: string, part: string, at: number): boolean {
  for (let index = 0; index < part.length; index++) {
    const wanted = part.charAt(index);
    const there = address.charAt(at + index);
    if (wanted === '#' ? !/^[0-9]$/.test(there) : wanted !== there) return false;
  }
  return true;
}
