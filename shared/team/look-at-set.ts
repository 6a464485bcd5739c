import type { Problem } from '../formats/problem.ts';
import { MOST_CHARACTERS } from '../formats/read-set-text.ts';
import { readTeamSet } from '../formats/read-team-set.ts';
import type { TeamSet } from '../formats/team-set.ts';
import { SHIPPED } from '../generated/shipped.ts';
import { QUIET_MAILS, TELLING_MAILS } from '../generated/trial-mails.ts';
import type { OfferedSet } from '../sets/follow-address.ts';
import { reportImport } from '../sets/import-report.ts';
import { rulesEverywhere } from '../sets/quality-report.ts';
import type { LayeredSet } from '../sets/stack-layers.ts';
import type { StoredSet, Subscription } from '../store/set-rows.ts';
import type { LookModel } from '../ui/sets/import-report.view.ts';
import { sayIn } from '../ui/say.ts';
import { readSigned } from './follow-sets.ts';

/** Bytes of a file that can still be a set: a character takes at most four. */
const MOST_BYTES = 4 * MOST_CHARACTERS;

/** A set that a person looks at before anything is kept. */
export interface Look extends LookModel {
  readonly offer: OfferedSet;
  /** How it would be kept. */
  readonly origin: StoredSet['origin'];
  /** The address it came from; null for a file. */
  readonly address: string | null;
  /** The revision of the set that stood here then; null when there was none. */
  readonly base: number | null;
  /** What is known of that address; null for one that is not followed yet. */
  readonly followed: Subscription | null;
}

/** A look before it was worked out. */
export type LookToShow = Omit<Look, 'report' | 'everywhere' | 'language' | 'base'>;

/** A set that was opened, or why it cannot be used. */
export type Opened =
  | { readonly kind: 'opened'; readonly offer: OfferedSet }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** Opens a file with a set, signed or plain. Nothing is kept. Never throws. */
export async function openSetFile(file: File): Promise<Opened> {
  const refuse = (key: 'sets.too-large' | 'sets.unreadable-file'): Opened => ({
    kind: 'refused',
    problems: [{ file: file.name, at: '(file)', line: 0, say: { nl: sayIn('nl')(key), en: sayIn('en')(key) } }],
  });
  if (file.size > MOST_BYTES) return refuse('sets.too-large');
  let text: string;
  try {
    text = await file.text();
  } catch {
    return refuse('sets.unreadable-file');
  }
  return openSetText(text, file.name);
}

async function openSetText(text: string, file: string): Promise<Opened> {
  const read = readTeamSet(text, { file, shipped: SHIPPED, mode: 'import' });
  if (read.ok) return { kind: 'opened', offer: { set: read.value, text, key: null, etag: null } };
  if (!/"payload"/.test(text.slice(0, 200_000))) return { kind: 'refused', problems: read.problems };
  const offered = await readSigned(text, file);
  if (offered.kind === 'offered') return { kind: 'opened', offer: offered.offer };
  const key = `sets.trouble-${offered.trouble}` as const;
  const say = { nl: sayIn('nl')(key), en: sayIn('en')(key) };
  return { kind: 'refused', problems: [{ file, at: '(file)', line: 0, say }] };
}

/** Everything to decide on a set, before anything is kept. */
export function lookAtSet(
  set: TeamSet,
  active: readonly LayeredSet[],
  layer: LookModel['layer'],
): Pick<LookModel, 'report' | 'everywhere'> {
  const samples = [...TELLING_MAILS, ...QUIET_MAILS];
  const report = reportImport(set, { shipped: SHIPPED, active, layer, samples });
  return { report, everywhere: rulesEverywhere(set, QUIET_MAILS) };
}
