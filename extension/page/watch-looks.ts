/** Calls back when a field may look different in its place: fonts that come late, and other colours. */
export function watchLooks(field: Element, onChange: () => void, signal: AbortSignal): void {
  for (const fonts of [document.fonts, field.ownerDocument.fonts]) {
    fonts.addEventListener('loadingdone', onChange, { signal });
  }
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', onChange, { signal });
  }
}
