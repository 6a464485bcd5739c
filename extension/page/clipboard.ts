import type { Clipboard } from '../../shared/desk/ports.ts';

/** The clipboard, as far as a page lets us. */
export const CLIPBOARD: Clipboard = {
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
};
