import * as v from 'valibot';
import type { Localized } from '../rules/rule.ts';
import type { SchoolSettings } from '../situation/mail-settings.ts';
import type { GivenAddress } from './given-address.ts';
import type { Decoded, Problem } from './problem.ts';
import { readSetText } from './read-set-text.ts';
import { wordIssue } from './rule-file-schema.ts';
import { SCHOOL_CONFIG } from './school-config-schema.ts';
import type { Shape } from './school-config-schema.ts';

/** What an administrator put beside the add-in. */
export interface SchoolConfig {
  readonly school: SchoolSettings;
  /** Set files, relative to the add-in, lowest layer first. */
  readonly sets: readonly string[];
  /** Addresses that everybody follows. */
  readonly subscriptions: readonly GivenAddress[];
}

/** Roaming settings hold 32 KB and a person needs most of it; so much may be the school's. In characters of JSON. */
const MOST_CHARACTERS = 8000;

const SHAPES: Readonly<Record<Shape, Localized>> = {
  domain: {
    nl: 'Hier past een domein zonder @, zoals ‘student.school.nl’.',
    en: 'This takes a domain without @, such as ‘student.school.nl’.',
  },
  address: {
    nl: 'Hier past een volledig mailadres, zoals ‘klas3b@school.nl’.',
    en: 'This takes a whole mail address, such as ‘klas3b@school.nl’.',
  },
  pattern: {
    nl: 'Hier past een adres met * (iets) of # (een cijfer), zoals ‘######@school.nl’.',
    en: 'This takes an address with * (anything) or # (a digit), such as ‘######@school.nl’.',
  },
  'set-address': {
    nl: 'Hier past een adres met https, zoals ‘https://school.nl/sets/team.json’.',
    en: 'This takes an https address, such as ‘https://school.nl/sets/team.json’.',
  },
  'set-key': {
    nl: 'Hier past de openbare sleutel die ‘sets keygen’ gaf: 43 tekens.',
    en: 'This takes the public key that ‘sets keygen’ gave: 43 characters.',
  },
  'set-file': {
    nl: 'Hier past een .json-bestand naast de invoegtoepassing, zoals ‘sets/team.json’.',
    en: 'This takes a .json file beside the add-in, such as ‘sets/team.json’.',
  },
};

/**
 * Reads the text of `uitnodigend.config.json`.
 *
 * @returns the settings, or every problem with its place. Never throws.
 */
export function decodeSchoolConfig(source: string, file: string): Decoded<SchoolConfig> {
  const data = readSetText(source, file);
  if (!data.ok) return data;
  const parsed = v.safeParse(SCHOOL_CONFIG, data.value);
  if (!parsed.success) {
    return { ok: false, problems: parsed.issues.map((issue) => ({ file, line: 0, ...placeOf(issue) })) };
  }
  const { sets, subscriptions, readers, nudgeOnSend, lineWhileWriting, locks } = parsed.output;
  const school: SchoolSettings = {
    readers,
    ...(nudgeOnSend === undefined ? {} : { nudgeOnSend }),
    ...(lineWhileWriting === undefined ? {} : { lineWhileWriting }),
    locks,
  };
  const large = tooLarge(school, file);
  return large ? { ok: false, problems: [large] } : { ok: true, value: { school, sets, subscriptions } };
}

function placeOf(issue: v.BaseIssue<unknown>): Pick<Problem, 'at' | 'say'> {
  const steps = (issue.path ?? []).map((step) => step.key as string | number);
  const at = steps.map((step) => (typeof step === 'number' ? `[${step}]` : ` › ${step}`)).join('');
  const shape = issue.type === 'regex' && issue.message in SHAPES ? SHAPES[issue.message as Shape] : undefined;
  return { at: at.replace(/^ › /, '') || '(file)', say: shape ?? wordIssue(issue) };
}

function tooLarge(school: SchoolSettings, file: string): Problem | undefined {
  const size = JSON.stringify(school).length;
  if (size <= MOST_CHARACTERS) return undefined;
  return {
    file,
    at: 'readers',
    line: 0,
    say: {
      nl: `Dit is samen te lang voor Outlook: ${size} tekens, hooguit ${MOST_CHARACTERS}. Met een patroon (*) kan het korter.`,
      en: `Together this is too long for Outlook: ${size} characters, at most ${MOST_CHARACTERS}. A pattern (*) is shorter.`,
    },
  };
}
