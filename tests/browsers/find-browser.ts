import { existsSync } from 'node:fs';

/** Where Chromium, Edge and Chrome for Testing live; branded Chrome refuses `--load-extension`. */
const CHROMIUM_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/microsoft-edge'];
const FIREFOX_PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Path of a Chromium that can load an unpacked extension; the variable CHROMIUM goes first. Undefined when there is none. */
export function findChromium(): string | undefined {
  return [process.env['CHROMIUM'] ?? '', ...CHROMIUM_PLACES].find((place) => place !== '' && existsSync(place));
}

/** Path of a Firefox of at least 146; the variable FIREFOX goes first. Undefined when there is none. */
export function findFirefox(): string | undefined {
  return [process.env['FIREFOX'] ?? '', ...FIREFOX_PLACES].find((place) => place !== '' && existsSync(place));
}
