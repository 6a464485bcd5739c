import type { KnownPage } from '../../shared/situation/recognise-page.ts';
import { api } from './api.ts';
import type { Runtime } from './api.ts';
import { readOwnProfiles } from './own-profiles.ts';
import { siteOf } from './site-access.ts';

const WATCH = 'watch.js';

/**
 * Follows what the active tab of this window is about, while the panel is open; null when it is not known or the site
 * is off. The watch asks for the person's own profiles here. Opened as a page of its own, the panel is told the tab in its address.
 *
 * @returns looks again, after profiles changed
 */
export async function followKnownPage(listener: (page: KnownPage | null) => void): Promise<() => void> {
  const told = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const { id: windowId } = await api.windows.getCurrent();
  let active = Number.isNaN(told) ? (await api.tabs.query({ active: true, windowId: windowId ?? -2 }))[0]?.id : told;
  const look = async (): Promise<void> => {
    listener(null);
    if (active === undefined) return;
    try {
      const origin = siteOf((await api.tabs.get(active)).url);
      if (origin === null || !(await api.permissions.contains({ origins: [origin] }))) return;
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
    if (!Number.isNaN(told) || now.windowId !== windowId) return;
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
