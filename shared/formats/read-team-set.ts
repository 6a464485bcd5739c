import { decodeTeamSet } from './decode-team-set.ts';
import type { Decoded } from './problem.ts';
import { readSetText } from './read-set-text.ts';
import { setContext } from './set-context.ts';
import type { Shipped } from './shipped.ts';
import type { DecodeMode, TeamSet } from './team-set.ts';

/** Where the text of a set comes from, and how strict to be. */
export interface ReadOptions {
  /** The name a person knows it by. */
  readonly file: string;
  readonly shipped: Shipped;
  readonly mode: DecodeMode;
}

/** Reads the text of a team set. @returns the set, or every problem with its place. Never throws. */
export function readTeamSet(text: string, { file, shipped, mode }: ReadOptions): Decoded<TeamSet> {
  const read = readSetText(text, file);
  return read.ok ? decodeTeamSet(read.value, setContext(file, shipped), mode) : read;
}
