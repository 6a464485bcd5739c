import { api } from './api.ts';
import { maySiteWork } from '../../shared/situation/site-policy.ts';
import type { LockedBy } from '../../shared/ui/lock-line.view.ts';
import { keepFollowedHost } from './followed-hosts.ts';
import { isSiteOn, siteOf, turnSiteOff } from './site-access.ts';
import { readSitePolicy } from './site-policy.ts';

/** The site of the tab a person looks at. */
export interface ThisSite {
  /** Its match pattern, or null for a page of the browser itself. */
  readonly origin: string | null;
  readonly name: string;
  readonly isOn: boolean;
  /** False where an administrator keeps the extension off. */
  readonly isAllowed: boolean;
  /** Who keeps it off and why, where somebody does. */
  readonly locks: LockedBy | null;
}

/** Looks at the active tab; `activeTab` lets the popup see its address. Opened as a page of its own, the popup is told the address. */
export async function lookAtThisSite(): Promise<ThisSite> {
  const told = new URLSearchParams(location.search).get('url');
  const url = told ?? (await api.tabs.query({ active: true, currentWindow: true }))[0]?.url;
  const origin = siteOf(url);
  if (origin === null) return { origin, name: '', isOn: false, isAllowed: true, locks: null };
  const isOn = await isSiteOn(origin);
  const policy = await readSitePolicy();
  const isAllowed = maySiteWork(origin, policy);
  return { origin, name: origin.replace(/^https?:\/\/|\/\*$/g, ''), isOn, isAllowed, locks: isAllowed ? null : policy };
}

/** Asks the browser for the site; has to be called inside a click. The background does the rest when permission comes. */
export function turnSiteOn(origin: string): Promise<boolean> {
  // Not waited for: the browser asks straight from the click alone.
  void keepFollowedHost(origin, false);
  return api.permissions.request({ origins: [origin] });
}

export { turnSiteOff };

/** Calls back when a site was switched on or off. */
export function onSitesChanged(listener: () => void): void {
  api.permissions.onAdded.addListener(listener);
  api.permissions.onRemoved.addListener(listener);
}
