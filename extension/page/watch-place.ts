/** A pixel more or less is rounding. */
const floor = Math.floor;

/**
 * Tells once when an element is no longer where it is now, or no longer as large, also when that comes from something
 * elsewhere on the page. The browser itself watches: nothing is read and nothing waits until then.
 *
 * @returns a function that looks where the element is now, and watches from there
 */
export function watchPlace(element: Element, moved: () => void, signal: AbortSignal): () => void {
  let observer: IntersectionObserver | undefined;
  let last = '';
  const watch = (least = 1): void => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    // A frame around the element, to the pixel: whatever moves it, less of it is inside.
    const margins = [top, clientWidth - right, clientHeight - bottom, left];
    const rootMargin = margins.map((margin) => `${-floor(margin)}px`).join(' ');
    if (signal.aborted || (rootMargin === last && least === 1)) return;
    last = rootMargin;
    observer?.disconnect();
    let isFirst = true;
    const threshold = Math.max(0, Math.min(1, least)) || 1;
    observer = new IntersectionObserver(
      (entries) => {
        const ratio = entries[entries.length - 1]?.intersectionRatio ?? 0;
        if (isFirst) {
          isFirst = false;
          // Part of it is outside the window: then that part is what may not change. Out of sight, a scroll tells.
          if (ratio !== least && ratio > 0) watch(ratio);
        } else if (ratio !== least) {
          last = '';
          moved();
        }
      },
      { root: document, rootMargin, threshold },
    );
    observer.observe(element);
  };
  signal.addEventListener('abort', () => observer?.disconnect());
  return () => watch();
}
