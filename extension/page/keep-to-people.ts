/** Scripts of the page cannot press our buttons, and keys typed in what is ours are not for the page. */
export function keepToPeople(root: ShadowRoot, host: HTMLElement): void {
  for (const type of ['click', 'keydown', 'keyup', 'pointerdown'] as const) {
    root.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) event.stopImmediatePropagation();
      },
      { capture: true },
    );
    host.addEventListener(type, (event) => event.stopPropagation());
  }
  // A press with the mouse leaves the focus, and so the caret, where it is.
  root.addEventListener('mousedown', (event) => event.preventDefault());
}
