import type { Reader, ReaderRules } from './readers.ts';

/** One line of *wie is wie*, as a person writes it. */
export interface ReaderEntry {
  readonly kind: 'domain' | 'pattern' | 'address';
  readonly value: string;
}

/** What an entry stands for; a group is an address behind which a whole class of students reads. */
export type ReaderKind = Exclude<Reader, 'unknown'> | 'group';

/** Mail hosts that anybody may use: their domain says nothing about who somebody is (our choice). */
const PUBLIC_HOSTS = (
  'gmail.com googlemail.com outlook.com hotmail.com hotmail.nl live.com live.nl msn.com icloud.com me.com yahoo.com ' +
  'proton.me protonmail.com ziggo.nl kpnmail.nl planet.nl home.nl xs4all.nl'
).split(' ');

/** Reads `student.school.nl`, `@student.school.nl`, `klas@school.nl` or `######@school.nl`; null for anything else. */
export function readReaderEntry(text: string): ReaderEntry | null {
  const value = text.replace(/^\s+|\s+$/g, '').toLowerCase();
  const parts = value.split('@');
  const domain = parts[parts.length - 1] ?? '';
  if (/[\s,;<>"]/.test(value) || parts.length > 2 || !/^[^.*#]+(?:\.[^.*#]+)+$/.test(domain)) return null;
  if (parts.length === 1 || parts[0] === '') return { kind: 'domain', value: domain };
  return { kind: /[*#]/.test(value) ? 'pattern' : 'address', value };
}

/** The rules with an entry in them. A pattern stands for students, whatever was chosen. */
export function addReader(rules: ReaderRules, { kind, value }: ReaderEntry, as: ReaderKind): ReaderRules {
  const without = removeReader(rules, value);
  if (kind === 'pattern') return Object.assign({}, without, { patterns: without.patterns.concat(value) });
  if (as === 'group') {
    // A whole domain is no group: behind it stand students, each with an address.
    if (kind === 'domain') return addReader(rules, { kind, value }, 'student');
    return Object.assign({}, without, { groups: without.groups.concat(value) });
  }
  const key = kind === 'domain' ? 'domains' : 'marks';
  return Object.assign({}, without, { [key]: Object.assign({}, without[key], { [value]: as }) });
}

/** The rules without a domain, pattern, group or mark. */
export function removeReader(rules: ReaderRules, value: string): ReaderRules {
  return {
    domains: omit(rules.domains, value),
    patterns: rules.patterns.filter((pattern) => pattern !== value),
    groups: rules.groups.filter((group) => group !== value),
    marks: omit(rules.marks, value),
  };
}

/**
 * What students' addresses may look like, for a first question: the domains of the readers at hand, then a domain under
 * the school's own, then a student number at it. At most three.
 *
 * @param own the address of the writer
 */
export function suggestStudents(own: string, addresses: readonly string[]): readonly ReaderEntry[] {
  const mine = domainOf(own);
  const isOfNobody = (domain: string): boolean => domain === '' || PUBLIC_HOSTS.indexOf(domain) >= 0;
  const others = addresses.map(domainOf).filter((domain) => domain !== mine && !isOfNobody(domain));
  const school = isOfNobody(mine) ? '' : mine.split('.').slice(-2).join('.');
  const guesses = school === '' ? [] : ['student.' + school];
  const domains = others.concat(guesses).filter((domain, at, all) => all.indexOf(domain) === at);
  const entries = domains.slice(0, 2).map((value): ReaderEntry => ({ kind: 'domain', value }));
  return school === '' ? entries : entries.concat({ kind: 'pattern', value: '#####*@' + mine });
}

function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : address.slice(at + 1).toLowerCase();
}

function omit(record: Readonly<Record<string, Reader>>, key: string): Readonly<Record<string, Reader>> {
  const rest: Record<string, Reader> = {};
  for (const other of Object.keys(record)) if (other !== key) rest[other] = record[other] as Reader;
  return rest;
}
