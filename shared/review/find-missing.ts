import type { Channel } from '../situation/situation.ts';

/** One thing that a message may miss, and of which messages it is asked. */
interface WantedElement {
  /** The element without its family: `reason` is answered by `pos.reason`. */
  readonly id: string;
  readonly channels: readonly Channel[];
  /** Absent: both. */
  readonly audience?: 'one' | 'group';
  /** Absent: always. */
  readonly when?: 'concern' | 'directive';
}

/** What is asked of a message as a whole: `assets/elements/prompts.yml`. */
export interface MessageGates {
  readonly fewestWords: number;
  /** Categories that tell that a message is about something hard: absence, late or weak work, conflict, trouble. */
  readonly concern: readonly string[];
  /** Channels where that needs no telling. */
  readonly concernIn: readonly Channel[];
  /** Categories that ask something of the reader. */
  readonly directive: readonly string[];
  /** Most wanted first. */
  readonly wanted: readonly WantedElement[];
}

/** Nothing is asked. */
export const NO_GATES: MessageGates = { fewestWords: 0, concern: [], concernIn: [], directive: [], wanted: [] };

/** The same without the questions that rest. */
export function gatesWithout(gates: MessageGates, resting: readonly string[]): MessageGates {
  return { ...gates, wanted: gates.wanted.filter(({ id }) => resting.indexOf(id) < 0) };
}

/** What is known of a whole message when its gates are looked at. */
export interface MessageFacts {
  readonly channel: Channel;
  readonly audience: 'one' | 'group';
  /** Own words, greeting included. */
  readonly words: number;
  /** Every category in it: findings, elements and topics. */
  readonly categories: ReadonlySet<string>;
}

/** What a message of this kind still misses, most wanted first. */
export function findMissing({ channel, audience, words, categories }: MessageFacts, gates: MessageGates): string[] {
  if (words < gates.fewestWords) return [];
  const holds = (listed: readonly string[]) => listed.some((category) => categories.has(category));
  const about = {
    concern: gates.concernIn.indexOf(channel) >= 0 || holds(gates.concern),
    directive: holds(gates.directive),
  };
  const isAsked = (element: WantedElement) =>
    element.channels.indexOf(channel) >= 0 &&
    (element.audience === undefined || element.audience === audience) &&
    (element.when === undefined || about[element.when]);
  return gates.wanted.filter((element) => isAsked(element) && !categories.has(`pos.${element.id}`)).map(({ id }) => id);
}
