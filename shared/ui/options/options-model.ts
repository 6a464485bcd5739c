import type { Settings } from '../../formats/settings.ts';
import type { Language } from '../../language/language.ts';
import type { Level } from '../../rules/finding.ts';
import type { LockedBy } from '../lock-line.view.ts';

/** One kind of tip, in the language of the screen. */
export interface TipKind {
  readonly category: string;
  readonly title: string;
  readonly why: string;
  /** How much it weighs as it ships, or as a set weighs it. */
  readonly level: Level;
  /** The set that lets it rest or locked it; absent where none does. */
  readonly said?: { readonly by: string; readonly isOff: boolean; readonly isLocked: boolean };
}

/** A key combination, and what it does. */
export interface Shortcut {
  readonly name: 'open-tip' | 'open-panel';
  /** As the browser writes it; empty when there is none. */
  readonly keys: string;
}

/** What an administrator keeps as it is. */
interface OptionsLocks extends LockedBy {
  readonly sitesAllowed: readonly string[];
  readonly sitesDenied: readonly string[];
  readonly hasLockedSets: boolean;
}

/** What the page of settings shows. */
export interface OptionsModel {
  readonly language: Language;
  readonly settings: Settings;
  /** Match patterns of the sites that are on. */
  readonly sites: readonly string[];
  /** Null while they come in. */
  readonly tips: readonly TipKind[] | null;
  readonly locks: OptionsLocks;
  /** Categories and rules that are switched off. */
  readonly muted: readonly string[];
  readonly query: string;
  readonly shortcuts: readonly Shortcut[];
  /** Until when there is rest, as a person reads it; empty for no rest. */
  readonly restUntil: string;
  /** True when the person was asked whether everything may go. */
  readonly isWiping: boolean;
  readonly note: string;
}

/** What a person can choose for a kind of tip. */
export type TipChoice = Level | 'usual' | 'never';

/** What a person can do here. */
export interface OptionsActions {
  readonly change: (part: Partial<Settings>) => void;
  readonly rest: (isWanted: boolean) => void;
  readonly turnOff: (site: string) => void;
  /** How much a kind of tip weighs: a level, as it ships (`usual`), or not at all. */
  readonly weigh: (category: string, choice: TipChoice) => void;
  readonly openShortcuts: () => void;
  readonly search: (query: string) => void;
  readonly saveFile: () => void;
  readonly openFile: (file: File) => void;
  readonly askToWipe: (isAsked: boolean) => void;
  readonly wipe: () => void;
}
