/** Listens before the page does, until `signal`. */
export function listenUntil(signal: AbortSignal) {
  return <K extends keyof HTMLElementEventMap>(
    target: EventTarget,
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
  ): void =>
    target.addEventListener(type, listener as EventListener, { capture: true, passive: type === 'scroll', signal });
}
