import type { Quiet } from '../../shared/desk/actions.ts';
import type { Settings } from '../../shared/formats/settings.ts';
import type { PackedLayer } from '../../shared/rules/packed-layer.ts';
import type { TeamQuestions } from '../../shared/sets/team-questions.ts';
import type { MessageGates } from '../../shared/review/find-missing.ts';
import type { KnownPage } from '../../shared/situation/recognise-page.ts';
import type { FoundCount } from '../../shared/ui/count-found.ts';
import { isHappening, type Happening } from '../../shared/weeks/happening.ts';

/** What a person chose, as far as a field needs it. */
export interface FieldChoices extends Pick<Settings, 'screen' | 'when' | 'address' | 'levels'> {
  /** Until when there is quiet now, by an hour of rest or by quiet hours; 0 for no quiet. In milliseconds since 1970. */
  readonly quietUntil: number;
  /** When quiet begins or ends next; 0 for never. */
  readonly changesAt: number;
  /** On this site, are only large text fields read? */
  readonly isLargeOnly: boolean;
  /** Categories and rules that are switched off. */
  readonly muted: readonly string[];
  /** When the sets in use were last made ready; 0 when there are none. */
  readonly setsAt: number;
  /** What a message as a whole is asked: brought by the answer, so that no page carries it twice. */
  readonly gates?: MessageGates;
}

const LATER_SCRIPTS = ['card', 'english'] as const;

/** A script that comes into a frame only when it is needed there. */
export type LaterScript = (typeof LATER_SCRIPTS)[number];

/** The answer to `team-rules?`: what the sets in use lay over the rules and questions that ship. */
export interface TeamLayer {
  readonly rules: PackedLayer;
  readonly questions: TeamQuestions['words'];
}

/** From a page to the background. No message ever holds text that a person wrote. */
export type PageMessage =
  | { readonly kind: 'field-focused' }
  /** The focus came into one line or a search box: of interest only where a site profile names one. */
  | { readonly kind: 'line-focused' }
  /** The focus came into an editor that fills its frame: the page around it serves that. */
  | { readonly kind: 'editor-focused' }
  /** A frame that is one editor gets its tips from the page around it, which this came from. */
  | { readonly kind: 'editor-served' }
  | { readonly kind: 'choices?' }
  | { readonly kind: 'bring'; readonly script: LaterScript }
  /** What the sets in use lay over what ships. */
  | { readonly kind: 'team-rules?' }
  | { readonly kind: 'mute'; readonly category: string }
  | { readonly kind: 'unmute'; readonly category: string }
  | { readonly kind: 'turn-off-here' }
  /** An hour without tips, or the end of it. */
  | { readonly kind: 'rest'; readonly isWanted: boolean }
  /** A page of a site that is on came into view. */
  | { readonly kind: 'page-here' }
  /** What goes before the profiles that ship. */
  | { readonly kind: 'own-profiles?' }
  /** The profiles that speak of the page in this tab. */
  | { readonly kind: 'profiles-here?' }
  /** What a page is about; `since`: when the visit began, in milliseconds since 1970. */
  | { readonly kind: 'page-known'; readonly page: KnownPage | null; readonly since: number }
  | { readonly kind: 'open-panel' }
  /** A page of a system came by, and was known or not: for how a profile does. */
  | { readonly kind: 'visit'; readonly profile: string; readonly isKnown: boolean }
  /** Something to count: a kind, never words. */
  | { readonly kind: 'happened'; readonly happening: Happening }
  /** *Laat zo* on the mark of a page. */
  | { readonly kind: 'leave'; readonly page: KnownPage | null };

const TAB_KINDS = ['turned-off', 'open-tip', 'editor-focused', 'reminders-changed', 'choices-changed'] as const;

/** From the background to the frames of a tab. */
export type TabMessage = { readonly kind: (typeof TAB_KINDS)[number] };

/** What was found in the field in focus, in numbers; never its text. Over the line `panel-field`. */
export interface FieldFound {
  readonly kind: 'field';
  /** Null when no field is served. */
  readonly counts: readonly FoundCount[] | null;
  /** What the person chose for this message; null for as everywhere. */
  readonly quiet: Quiet | null;
}

/** What a page of ours asks of the field in focus, over the same line. */
export interface QuietAsked {
  readonly kind: 'quiet';
  readonly how: Quiet | null;
}

/** The answer to `page-known`. */
export interface PageAnswer {
  /** False when nobody wants to hear more of this page. */
  readonly goesOn: boolean;
  /** The mark to show, if any; where a page cannot open the panel, the mark says where to click. */
  readonly mark: { readonly canOpen: boolean; readonly language: 'nl' | 'en' } | null;
}

const PAGE_KINDS: readonly string[] = [
  'field-focused',
  'line-focused',
  'editor-focused',
  'editor-served',
  'choices?',
  'bring',
  'team-rules?',
  'mute',
  'unmute',
  'turn-off-here',
  'rest',
  'page-here',
  'own-profiles?',
  'profiles-here?',
  'page-known',
  'open-panel',
  'visit',
  'happened',
  'leave',
];

/** A message of ours, or null for anything else. */
export function readPageMessage(message: unknown): PageMessage | null {
  const kind = (message as { kind?: unknown } | null)?.kind;
  if (typeof kind !== 'string' || !PAGE_KINDS.includes(kind)) return null;
  const { category, since } = message as { category?: unknown; since?: unknown };
  if (/mute$/.test(kind) && typeof category !== 'string') return null;
  const { script } = message as { script?: unknown };
  if (kind === 'bring' && !LATER_SCRIPTS.some((known) => known === script)) return null;
  const { profile, isKnown } = message as { profile?: unknown; isKnown?: unknown };
  if (kind === 'visit' && (typeof profile !== 'string' || typeof isKnown !== 'boolean')) return null;
  if (kind === 'page-known' && typeof since !== 'number') return null;
  if (kind === 'rest' && typeof (message as { isWanted?: unknown }).isWanted !== 'boolean') return null;
  if (kind === 'happened' && !isHappening((message as { happening?: unknown }).happening)) return null;
  return message as PageMessage;
}

/** A message of ours, or null for anything else. */
export function readTabMessage(message: unknown): TabMessage | null {
  const kind = (message as { kind?: unknown } | null)?.kind;
  return TAB_KINDS.some((known) => known === kind) ? ({ kind } as TabMessage) : null;
}
