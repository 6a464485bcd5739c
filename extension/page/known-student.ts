import { firstNameOf } from '../../shared/situation/first-name.ts';

/** The student whose page is open, in the memory of this page alone: told by the watch, gone with it. */
export interface KnownStudent {
  uitnodigendStudent?: string | undefined;
}

/** What a greeting can call the student whose page is open; undefined where it is not sure. */
export function knownFirstName(): string | undefined {
  const { uitnodigendStudent: shown } = globalThis as unknown as KnownStudent;
  return shown === undefined ? undefined : firstNameOf(shown);
}
