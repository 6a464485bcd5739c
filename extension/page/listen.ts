/** Listens before the page itself does. */
type Listen = <K extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: K,
  listener: (event: HTMLElementEventMap[K]) => void,
) => void;

/** @returns a way to listen until the signal */
export function listenIn(signal: AbortSignal): Listen {
  return (target, type, listener) =>
    target.addEventListener(type, listener as EventListener, { capture: true, passive: type === 'scroll', signal });
}
