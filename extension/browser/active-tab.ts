import { api } from './api.ts';
import { isSiteOn, siteOf } from './site-access.ts';

/** The tab that the panel stands beside; opened as a page of its own, the panel is told it in its address. */
export async function activeTab(): Promise<number | undefined> {
  const told = toldTab();
  if (told !== undefined) return told;
  const { id: windowId } = await api.windows.getCurrent();
  return (await api.tabs.query({ active: true, windowId: windowId ?? -2 }))[0]?.id;
}

/** The tab in the address of the panel, if any. */
export function toldTab(): number | undefined {
  const told = new URLSearchParams(location.search).get('tab');
  return told === null ? undefined : Number(told);
}

/** Is the site of a tab switched on by the person? Being allowed to look for one click is not enough. */
export async function isTabOn(tabId: number): Promise<boolean> {
  const origin = siteOf((await api.tabs.get(tabId)).url);
  return origin !== null && (await isSiteOn(origin));
}
