/** From a page to the background. No message ever holds text that a person wrote. */
export type PageMessage =
  | { readonly kind: 'field-focused' }
  | { readonly kind: 'muted?' }
  | { readonly kind: 'mute'; readonly category: string }
  | { readonly kind: 'turn-off-here' };

/** From the background to the frames of a tab. */
export type TabMessage = { readonly kind: 'turned-off' } | { readonly kind: 'open-tip' };

const PAGE_KINDS: readonly string[] = ['field-focused', 'muted?', 'mute', 'turn-off-here'];

/** A message of ours, or null for anything else. */
export function readPageMessage(message: unknown): PageMessage | null {
  const kind = (message as { kind?: unknown } | null)?.kind;
  if (typeof kind !== 'string' || !PAGE_KINDS.includes(kind)) return null;
  if (kind === 'mute' && typeof (message as { category?: unknown }).category !== 'string') return null;
  return message as PageMessage;
}

/** A message of ours, or null for anything else. */
export function readTabMessage(message: unknown): TabMessage | null {
  const kind = (message as { kind?: unknown } | null)?.kind;
  return kind === 'turned-off' || kind === 'open-tip' ? { kind } : null;
}
