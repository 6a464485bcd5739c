import type { PickedPlace } from '../../shared/situation/make-profile.ts';
import { api } from './api.ts';
import type { Runtime } from './api.ts';
import { activeTab, isTabOn } from './active-tab.ts';
import { showWhileAlive } from './site-access.ts';

const PICK = 'pick.js';

/** Lets a person point on the page they look at. @returns false where the site is off. */
export async function startPicking(): Promise<boolean> {
  const tabId = await activeTab();
  if (tabId === undefined || !(await isTabOn(tabId))) return false;
  await showWhileAlive({ tabId });
  try {
    await api.scripting.executeScript({ target: { tabId }, files: [PICK] });
    return true;
  } catch {
    return false;
  }
}

/** Calls back with what was pointed at in this window. */
export function onPicked(listener: (picked: PickedPlace & { readonly host: string }) => void): void {
  api.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { kind, host, text, isField, places } = (message ?? {}) as Partial<Record<string, unknown>>;
    if (kind !== 'picked' || sender.id !== api.runtime.id) return undefined;
    if (typeof host !== 'string' || typeof text !== 'string' || !Array.isArray(places)) return undefined;
    return activeTab().then((tabId) => {
      if (sender.tab?.id !== tabId) return undefined;
      listener({ host, text, isField: isField === true, places: places as string[][] });
      return true;
    });
  });
}
