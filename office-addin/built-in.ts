import type { SchoolSettings } from '../shared/situation/mail-settings.ts';

/** What an administrator built into the add-in, beside the rules themselves. */
export interface BuiltIn {
  readonly sets: readonly { readonly name: string; readonly version: number }[];
  readonly school?: SchoolSettings;
}

/** Nothing here: a build with `ADDIN_SETS` or `ADDIN_CONFIG` puts its own in this place. */
export const BUILT_IN: BuiltIn = { sets: [] };
