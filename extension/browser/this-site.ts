import { api } from './api.ts';
import { siteOf, turnSiteOff } from './site-access.ts';

/** The site of the tab a person looks at. */
export interface ThisSite {
  /** Its match pattern, or null for a page of the browser itself. */
  readonly origin: string | null;
  readonly name: string;
  readonly isOn: boolean;
}

/** Looks at the active tab; `activeTab` lets the popup see its address. Opened as a page of its own, the popup is told the address. */
export async function lookAtThisSite(): Promise<ThisSite> {
  const told = new URLSearchParams(location.search).get('url');
  const url = told ?? (await api.tabs.query({ active: true, currentWindow: true }))[0]?.url;
  const origin = siteOf(url);
  if (origin === null) return { origin, name: '', isOn: false };
  const isOn = await api.permissions.contains({ origins: [origin] });
  return { origin, name: origin.replace(/^https?:\/\/|\/\*$/g, ''), isOn };
}

/** Asks the browser for the site; has to be called inside a click. The background does the rest when permission comes. */
export function turnSiteOn(origin: string): Promise<boolean> {
  return api.permissions.request({ origins: [origin] });
}

export { turnSiteOff };

/** Calls back when a site was switched on or off. */
export function onSitesChanged(listener: () => void): void {
  api.permissions.onAdded.addListener(listener);
  api.permissions.onRemoved.addListener(listener);
}
