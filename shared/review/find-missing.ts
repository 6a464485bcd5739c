import type { Channel } from '../situation/situation.ts';

/** What is known of a whole message when its gates are looked at. */
export interface MessageFacts {
  readonly channel: Channel;
  readonly audience: 'one' | 'group';
  /** The message is about something hard: absence, late or weak work, conflict, motivation, trouble. */
  readonly isConcern: boolean;
  /** It holds a duty, a command, a ban, pressure or a threat. */
  readonly isDirective: boolean;
  /** Own words, greeting included. */
  readonly words: number;
}

/** Shorter messages get no prompt (guide, section 6). */
const FEWEST_WORDS = 25;

type Gate = (facts: MessageFacts) => boolean;
const toStudent: Gate = ({ channel }) => channel === 'mail-to-student';

/** Each element with the gate of the guide's section 6, in the order in which prompts are shown: relation first. */
const GATES: readonly (readonly [string, Gate])[] = [
  ['name', (facts) => toStudent(facts) && facts.audience === 'one'],
  ['open-question', (facts) => toStudent(facts) && facts.audience === 'one' && facts.isConcern],
  ['student-voice', (facts) => !toStudent(facts) && facts.isConcern],
  ['appreciation', (facts) => facts.isConcern],
  ['reason', (facts) => facts.channel !== 'note' && facts.isDirective],
  ['open-door', (facts) => toStudent(facts) && facts.isConcern],
  ['next-step', (facts) => facts.isConcern],
  ['observable', (facts) => facts.channel === 'note' && facts.isConcern],
  ['choice', (facts) => toStudent(facts) && facts.isDirective],
];

/** Ids of all that can be missing, most wanted first. */
export const WANTED_IN_ORDER: readonly string[] = GATES.map(([id]) => id);

/** What a message of this kind still misses, most wanted first. `present` holds ids as `pos.name`. */
export function findMissing(facts: MessageFacts, present: ReadonlySet<string>): string[] {
  if (facts.words < FEWEST_WORDS) return [];
  return GATES.filter(([id, gate]) => gate(facts) && !present.has(`pos.${id}`)).map(([id]) => id);
}
