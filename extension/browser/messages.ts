import type { KnownPage } from '../../shared/situation/recognise-page.ts';

/** From a page to the background. No message ever holds text that a person wrote. */
export type PageMessage =
  | { readonly kind: 'field-focused' }
  /** The focus came into an editor that fills its frame: the page around it serves that. */
  | { readonly kind: 'editor-focused' }
  | { readonly kind: 'muted?' }
  | { readonly kind: 'mute'; readonly category: string }
  | { readonly kind: 'turn-off-here' }
  /** A page of a site that is on came into view. */
  | { readonly kind: 'page-here' }
  | { readonly kind: 'own-profiles?' }
  /** What a page is about; `since`: when the visit began, in milliseconds since 1970. */
  | { readonly kind: 'page-known'; readonly page: KnownPage | null; readonly since: number }
  | { readonly kind: 'open-panel' }
  /** *Laat zo* on the mark of a page. */
  | { readonly kind: 'leave'; readonly page: KnownPage | null };

/** From the background to the frames of a tab. */
export type TabMessage = { readonly kind: 'turned-off' | 'open-tip' | 'editor-focused' | 'reminders-changed' };

/** The answer to `page-known`. */
export interface PageAnswer {
  /** False when nobody wants to hear more of this page. */
  readonly goesOn: boolean;
  /** The mark to show, if any; where a page cannot open the panel, the mark says where to click. */
  readonly mark: { readonly canOpen: boolean } | null;
}

const PAGE_KINDS: readonly string[] = [
  'field-focused',
  'editor-focused',
  'muted?',
  'mute',
  'turn-off-here',
  'page-here',
  'own-profiles?',
  'page-known',
  'open-panel',
  'leave',
];

/** A message of ours, or null for anything else. */
export function readPageMessage(message: unknown): PageMessage | null {
  const kind = (message as { kind?: unknown } | null)?.kind;
  if (typeof kind !== 'string' || !PAGE_KINDS.includes(kind)) return null;
  const { category, since } = message as { category?: unknown; since?: unknown };
  if (kind === 'mute' && typeof category !== 'string') return null;
  if (kind === 'page-known' && typeof since !== 'number') return null;
  return message as PageMessage;
}

/** A message of ours, or null for anything else. */
export function readTabMessage(message: unknown): TabMessage | null {
  const kind = (message as { kind?: unknown } | null)?.kind;
  return kind === 'turned-off' || kind === 'open-tip' || kind === 'editor-focused' || kind === 'reminders-changed'
    ? { kind }
    : null;
}
