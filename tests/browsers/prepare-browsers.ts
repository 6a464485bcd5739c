import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, findFirefox } from './find-browser.ts';

/** Debian's names of what the tests drive; xmllint checks the Outlook manifest. */
const PACKAGES: readonly { readonly name: string; readonly isThere: () => boolean; readonly hint: string }[] = [
  {
    name: 'chromium',
    isThere: () => findChromium() !== undefined,
    hint: 'Chromium or Edge (or set CHROMIUM to its path)',
  },
  { name: 'firefox-esr', isThere: () => findFirefox() !== undefined, hint: 'Firefox 146 or newer (or set FIREFOX)' },
  { name: 'libxml2-utils', isThere: () => existsSync('/usr/bin/xmllint'), hint: 'xmllint (libxml2)' },
];

/**
 * Sees to it that the browsers are there: as root on Debian apt installs them.
 *
 * @param names the packages wanted; all of them when left out.
 * @returns null, or a sentence that says what to install.
 */
export function prepareBrowsers(names: readonly string[] = PACKAGES.map((entry) => entry.name)): string | null {
  const missing = PACKAGES.filter((entry) => names.includes(entry.name) && !entry.isThere());
  if (missing.length === 0) return null;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    install(missing.map((entry) => entry.name));
    if (missing.every((entry) => entry.isThere())) return null;
  }
  return `Please install ${missing.map((entry) => entry.hint).join(', ')}; then run this again.`;
}

/** Waits for another apt to finish: without the lock option the second one fails at once. */
function install(packages: readonly string[]): void {
  const apt = (...args: string[]) =>
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=600', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...packages);
  } catch {
    // What is still missing is said by the caller, in one sentence.
  }
}
