import type { Language } from '../language/language.ts';
import type { Reviewer } from '../review/review.ts';
import type { Situation } from '../situation/situation.ts';
import type { DeskAction, Quiet } from './actions.ts';
import type { Clipboard, TextHost } from './ports.ts';
import type { DeskState } from './state.ts';

/** What a surface gives the desk. */
export interface DeskOptions {
  readonly reviewer: Reviewer;
  /** For a surface that brings in what makes rewrites when they are first needed: undefined once it is there. Never rejects. */
  readonly untilReady?: () => Promise<unknown> | undefined;
  readonly host: TextHost;
  readonly clipboard: Clipboard;
  /** Asked at every review, since the recipients of a mail may change. */
  readonly situation: () => Situation;
  /** The language of the screen. */
  readonly language: Language;
  /** A `card` needs rewrites for the open item only; a `list` for every item it shows. */
  readonly surface: 'card' | 'list';
  /** Categories or rules that this person muted before. */
  readonly muted?: readonly string[];
  /** Time in ms; the surface's own clock. */
  readonly now: () => number;
  /** *Niet meer voor mij*: the surface keeps it. */
  readonly onMute?: (category: string) => void;
  /** *Toch wel*: the surface forgets it. */
  readonly onUnmute?: (category: string) => void;
  /** Quiet, for as long as the person said: the surface does it. */
  readonly onQuiet?: (how: Quiet) => void;
  /** *Uit op deze site*: the surface does it. */
  readonly onTurnOff?: () => void;
}

/** What the effects of a desk work with: the options, the state of this moment, and a way to change it. */
export interface Workbench {
  readonly options: DeskOptions;
  readonly state: () => DeskState;
  readonly put: (action: DeskAction) => void;
}
