import { decodeSchoolConfig } from '../../shared/formats/decode-school-config.ts';
import type { GivenAddress } from '../../shared/formats/given-address.ts';
import type { Decoded, Problem } from '../../shared/formats/problem.ts';
import { readTeamSet } from '../../shared/formats/read-team-set.ts';
import type { TeamSet } from '../../shared/formats/team-set.ts';
import { SHIPPED } from '../../shared/generated/shipped.ts';
import { fetchApproved } from '../../shared/net/fetch-approved.ts';
import type { SchoolSettings } from '../../shared/situation/mail-settings.ts';
import { CONFIG_FILE } from './config-file.ts';

const LARGEST_CONFIG = 200_000;
const LARGEST_SET = 5_000_000;
/** In milliseconds: the pane works without it meanwhile. */
const PATIENCE = 10_000;

/** What the host of the add-in says about the school. */
export type FetchedSchool =
  | { readonly kind: 'absent' }
  /** No answer: what was known before still holds. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'found';
      readonly school: SchoolSettings;
      readonly sets: readonly TeamSet[];
      /** Addresses to follow. */
      readonly subscriptions: readonly GivenAddress[];
      /** Of the sets alone; those that can be used are in `sets`. */
      readonly problems: readonly Problem[];
    };

/**
 * Reads the configuration and its sets, from the add-in's own origin only.
 *
 * @param base address of the page of the add-in
 */
export async function fetchSchool(base: string): Promise<FetchedSchool> {
  const answer = await fetchBeside(CONFIG_FILE, base, LARGEST_CONFIG);
  if (answer.kind === 'absent') return answer;
  if (answer.kind === 'unread') return { kind: 'unreachable' };
  if (answer.kind === 'refused') return { kind: 'broken', problems: [answer.problem] };
  // Some hosts answer every unknown address with a page of their own.
  if (/^\s*</.test(answer.text)) return { kind: 'absent' };
  const config = decodeSchoolConfig(answer.text, CONFIG_FILE);
  if (!config.ok) return { kind: 'broken', problems: config.problems };
  const read = await Promise.all(config.value.sets.map((file) => fetchSet(file, base)));
  return {
    kind: 'found',
    school: config.value.school,
    subscriptions: config.value.subscriptions,
    sets: read.flatMap((set) => (set.ok ? [set.value] : [])),
    problems: read.flatMap((set) => (set.ok ? [] : set.problems)),
  };
}

async function fetchSet(file: string, base: string): Promise<Decoded<TeamSet>> {
  const answer = await fetchBeside(file, base, LARGEST_SET);
  if (answer.kind === 'refused') return { ok: false, problems: [answer.problem] };
  if (answer.kind !== 'read') return { ok: false, problems: [{ ...whole(file), say: NOT_THERE }] };
  return readTeamSet(answer.text, { file, shipped: SHIPPED, mode: 'import' });
}

type Beside =
  | { readonly kind: 'read'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unread' }
  | { readonly kind: 'refused'; readonly problem: Problem };

async function fetchBeside(file: string, base: string, maxBytes: number): Promise<Beside> {
  const address = new URL(file, base).href;
  const fetched = await fetchApproved(address, { approved: [address], maxBytes, timeoutMs: PATIENCE });
  if (fetched.kind === 'fetched') return { kind: 'read', text: fetched.text };
  if (fetched.kind !== 'refused') return { kind: 'absent' };
  if (fetched.why === 'too-large') return { kind: 'refused', problem: { ...whole(file), say: TOO_LARGE } };
  if (fetched.why === 'not-text') return { kind: 'refused', problem: { ...whole(file), say: NOT_TEXT } };
  return { kind: 'unread' };
}

const whole = (file: string) => ({ file, at: '(file)', line: 0 });
const NOT_THERE = {
  nl: 'Dit bestand staat niet naast de invoegtoepassing, of het is nu niet te bereiken.',
  en: 'This file is not beside the add-in, or it cannot be reached now.',
};
const TOO_LARGE = { nl: 'Dit bestand is te groot.', en: 'This file is too large.' };
const NOT_TEXT = { nl: 'Dit bestand is geen tekst in UTF-8.', en: 'This file is no text in UTF-8.' };
