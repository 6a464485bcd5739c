/**
 * Firefox stops the scripts of an extension that goes before they can clear up, but takes its styles along: so there,
 * what we draw is seen only while a style that the background put in the page holds (`browser/site-access.ts`).
 */
const diesWithStyles = 'mozInnerScreenX' in globalThis && location.protocol !== 'moz-extension:';

/** A declaration for parts of ours that have to go with the extension. */
export const SEEN_WHILE_ALIVE = diesWithStyles ? 'visibility: var(--uitnodigend-alive, hidden);' : '';

/** An ink for the words of our own page; a frame below it has no such style. */
export function inkWhileAlive(ink: string, page: Document): string {
  return diesWithStyles && page === document
    ? `color-mix(in srgb, ${ink} var(--uitnodigend-ink, 0%), transparent)`
    : ink;
}
