/** How long one slice may take, in milliseconds: short enough that a click is answered at once (our choice). */
const SLICE = 12;

/** What long work needs of the page it runs on. */
interface Slices {
  /** Hears how far it is, from 0 to 1, after each slice. */
  readonly progress: (share: number) => void;
  /** True once nobody waits for it any more. */
  readonly isOver: () => boolean;
}

/**
 * Does long work in slices, so that the page stays alive between them.
 *
 * @param steps the work, step by step: each step tells how far it is, from 0 to 1
 * @returns what it came to; null when it was left off
 */
export async function inSlices<T>(
  steps: Generator<number, T, undefined>,
  { progress, isOver }: Slices,
): Promise<T | null> {
  for (;;) {
    const end = performance.now() + SLICE;
    let step = steps.next();
    while (!step.done && performance.now() < end) step = steps.next();
    if (step.done) return step.value;
    progress(step.value);
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (isOver()) return null;
  }
}
