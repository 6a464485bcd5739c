import type { KnownPage } from '../../shared/situation/recognise-page.ts';
import { activeTab, isTabOn, toldTab } from './active-tab.ts';
import { api } from './api.ts';
import type { Runtime } from './api.ts';
import { readOwnProfiles } from './own-profiles.ts';

const WATCH = 'watch.js';

/**
 * Follows what the active tab of this window is about, while the panel is open; null when it is not known or the site
 * is off. The watch asks for the person's own profiles here.
 *
 * @returns looks again, after profiles changed
 */
export async function followKnownPage(listener: (page: KnownPage | null) => void): Promise<() => void> {
  const isTold = toldTab() !== undefined;
  const { id: windowId } = await api.windows.getCurrent();
  let active = await activeTab();
  const look = async (): Promise<void> => {
    listener(null);
    if (active === undefined) return;
    try {
      if (!(await isTabOn(active))) return;
      await api.scripting.executeScript({ target: { tabId: active }, files: [WATCH] });
    } catch {
      // The tab closed or sleeps: nothing is known, and that is fine.
    }
  };
  api.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { kind, page } = (message ?? {}) as { kind?: unknown; page?: KnownPage | null };
    if (sender.id !== api.runtime.id || sender.tab?.id !== active) return undefined;
    if (kind === 'own-profiles?') return readOwnProfiles();
    if (kind !== 'page-known') return undefined;
    listener(page ?? null);
    return Promise.resolve(true);
  });
  api.tabs.onActivated.addListener((now) => {
    if (isTold || now.windowId !== windowId) return;
    active = now.tabId;
    void look();
  });
  api.tabs.onUpdated.addListener((tabId, change) => {
    if (tabId === active && change.status === 'complete') void look();
    else if (tabId === active && change.status === 'loading') listener(null);
  });
  await look();
  return () => void look();
}
