import * as v from 'valibot';
import { GIVEN_ADDRESS, type GivenAddress } from './given-address.ts';
import type { Problem } from './problem.ts';
import { readTeamSet } from './read-team-set.ts';
import type { Shipped } from './shipped.ts';
import type { TeamSet } from './team-set.ts';

/** Limits of one policy (our choice). */
const MOST = 100;

const list = <T extends v.GenericSchema>(entry: T) => v.optional(v.pipe(v.array(entry), v.maxLength(MOST)), []);
/** A browser's match pattern with a whole host or all below one: `https://*.school.nl/*`. */
const SITE = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^(?:https?|\*):\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\/\*$/),
);
const NAME = v.pipe(v.string(), v.trim(), v.maxLength(80));
const SENTENCE = v.pipe(v.string(), v.trim(), v.maxLength(200));
const LOCKS = v.picklist(['sets']);

/** What an administrator gave to everybody through the browser's policy. */
export interface Policy {
  /** Sets of the organisation, decoded, with their exact text. */
  readonly sets: readonly { readonly set: TeamSet; readonly text: string }[];
  /** Addresses to follow. */
  readonly subscriptions: readonly GivenAddress[];
  /** Match patterns: where a person may switch the extension on (everywhere when empty), and where never. */
  readonly sitesAllowed: readonly string[];
  readonly sitesDenied: readonly string[];
  /** What stays as the administrator set it. */
  readonly locks: readonly 'sets'[];
  /** Who set it and why, for people to read; empty where the policy does not say. */
  readonly by: string;
  readonly why: { readonly nl: string; readonly en: string };
  /** Entries that cannot be used, named; the others hold. */
  readonly problems: readonly Problem[];
}

/**
 * Reads managed storage, whatever it holds. Each set is used as a whole or not at all; an entry that does not fit is
 * named and left aside, so that one slip of the pen takes nothing else away. Never throws.
 */
export function decodePolicy(data: unknown, shipped: Shipped): Policy {
  const from = (typeof data === 'object' && data !== null ? data : {}) as Readonly<Record<string, unknown>>;
  const problems: Problem[] = [];
  const fitting = <T>(key: string, schema: v.GenericSchema<unknown, T>): T[] => {
    const all = v.safeParse(list(v.unknown()), from[key]);
    if (!all.success) problems.push({ file: 'policy', at: key, line: 0, say: NO_LIST });
    return (all.success ? all.output : []).flatMap((entry, index) => {
      const parsed = v.safeParse(schema, entry);
      if (!parsed.success) problems.push({ file: 'policy', at: `${key}[${index}]`, line: 0, say: NO_FIT });
      return parsed.success ? [parsed.output] : [];
    });
  };
  const said = <T>(key: string, schema: v.GenericSchema<unknown, T>, otherwise: T): T => {
    if (from[key] === undefined) return otherwise;
    const parsed = v.safeParse(schema, from[key]);
    if (!parsed.success) problems.push({ file: 'policy', at: key, line: 0, say: NO_FIT });
    return parsed.success ? parsed.output : otherwise;
  };
  const sets = fitting('sets', v.string()).flatMap((text, index) => {
    const read = readTeamSet(text, { file: `policy: sets[${index}]`, shipped, mode: 'import' });
    if (!read.ok) problems.push(...read.problems);
    return read.ok ? [{ set: read.value, text }] : [];
  });
  return {
    sets,
    subscriptions: fitting('subscriptions', GIVEN_ADDRESS),
    sitesAllowed: fitting('sitesAllowed', SITE),
    sitesDenied: fitting('sitesDenied', SITE),
    locks: fitting('locks', LOCKS),
    by: said('by', NAME, ''),
    why: said('why', v.object({ nl: SENTENCE, en: SENTENCE }), { nl: '', en: '' }),
    problems,
  };
}

const NO_LIST = { nl: 'Hier past een lijst van hooguit honderd.', en: 'This takes a list of at most a hundred.' };
const NO_FIT = {
  nl: 'Dit past hier niet. In de documentatie staat een voorbeeld.',
  en: 'This does not fit here. The documentation holds an example.',
};
