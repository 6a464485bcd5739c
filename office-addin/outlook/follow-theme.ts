/** How Outlook looks; undefined where it does not say, so that the reader's own system decides. */
export type OutlookTheme = 'light' | 'dark' | undefined;

/** Below this relative luminance (WCAG 2.2) white words read better than black ones. */
const MIDDLE = 0.179;

/** Calls back with the theme of this moment, and again when the person chooses another one (Mailbox 1.14). */
export function followTheme(apply: (theme: OutlookTheme) => void): void {
  apply(themeOf(Office.context.officeTheme?.bodyBackgroundColor));
  try {
    const listener = (change: Office.OfficeThemeChangedEventArgs): void =>
      apply(themeOf(change.officeTheme.bodyBackgroundColor));
    Office.context.mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, listener);
  } catch {
    // Older Outlooks have no such event: the theme of the start stays.
  }
}

/** @param background `#rgb` or `#rrggbb`; `isDarkTheme` is not supported in Outlook, so the colour has to tell */
export function themeOf(background: string | undefined): OutlookTheme {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(background ?? '')?.[1];
  if (digits === undefined) return undefined;
  const whole = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => linear(parseInt(whole.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < MIDDLE ? 'dark' : 'light';
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
