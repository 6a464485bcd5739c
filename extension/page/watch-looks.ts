/** Calls back when text may look otherwise, until the signal: fonts that come late, and other colours. */
export function watchLooks(pages: readonly Document[], onChange: () => void, signal: AbortSignal): void {
  for (const { fonts } of pages) fonts.addEventListener('loadingdone', onChange, { signal });
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', onChange, { signal });
  }
}

/** Calls back when the window, or the part of it that is seen, has another size or place, until the signal. */
export function watchWindow(onMove: () => void, signal: AbortSignal): void {
  window.addEventListener('resize', onMove, { signal });
  for (const type of ['resize', 'scroll']) visualViewport?.addEventListener(type, onMove, { signal });
}
