/**
 * Firefox stops the scripts of an extension that goes before they can clear up, but takes its styles along: so there,
 * what we draw is seen only while a style that the background put in the page and its editor frames holds (`browser/site-access.ts`).
 */
const diesWithStyles = 'mozInnerScreenX' in globalThis && location.protocol !== 'moz-extension:';

/** A declaration for parts of ours that have to go with the extension. */
export const SEEN_WHILE_ALIVE = diesWithStyles ? 'visibility: var(--uitnodigend-alive, hidden);' : '';

/** An ink for the words of a page, or of an editor in a frame of it. */
export function inkWhileAlive(ink: string): string {
  return diesWithStyles ? `color-mix(in srgb, ${ink} var(--uitnodigend-ink, 0%), transparent)` : ink;
}
