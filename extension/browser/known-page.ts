import type { KnownPage } from '../../shared/situation/recognise-page.ts';
import { activeTab, isTabOn, toldTab } from './active-tab.ts';
import { api } from './api.ts';

const WATCH = 'watch.js';
/** The name of the line to a page; `panel-lines.ts` answers it. */
const LINE = 'panel';

/** What is known of the page beside the panel. */
export interface PageBeside {
  readonly page: KnownPage | null;
  /** When the visit began, in milliseconds since 1970. */
  readonly since: number;
}

/**
 * Follows what the active tab of this window is about, over a line to the page, while the panel is open; no page when
 * it is not known or the site is off.
 *
 * @returns looks again, after profiles changed
 */
export async function followKnownPage(listener: (beside: PageBeside) => void): Promise<() => void> {
  const isTold = toldTab() !== undefined;
  const { id: windowId } = await api.windows.getCurrent();
  let active = await activeTab();
  let hangUp = (): void => undefined;
  let turn = 0;
  const nothing = (): void => listener({ page: null, since: 0 });
  const look = async (): Promise<void> => {
    const mine = ++turn;
    hangUp();
    nothing();
    if (active === undefined) return;
    try {
      if (!(await isTabOn(active))) return;
      await api.scripting.executeScript({ target: { tabId: active }, files: [WATCH] });
      if (mine === turn) hangUp = call(active, listener, () => mine === turn && nothing());
    } catch {
      // The tab closed or sleeps: nothing is known, and that is fine.
    }
  };
  api.tabs.onActivated.addListener((now) => {
    if (isTold || now.windowId !== windowId) return;
    active = now.tabId;
    void look();
  });
  api.tabs.onUpdated.addListener((tabId, change) => {
    if (tabId === active && change.status === 'complete') void look();
    else if (tabId === active && change.status === 'loading') nothing();
  });
  await look();
  return () => void look();
}

/** @returns hangs up */
function call(tabId: number, listener: (beside: PageBeside) => void, onLost: () => void): () => void {
  const line = api.tabs.connect(tabId, { name: LINE, frameId: 0 });
  line.onMessage.addListener((message: unknown) => {
    const { kind, page, since } = message as { kind?: unknown } & Partial<PageBeside>;
    if (kind === 'page') listener({ page: page ?? null, since: since ?? 0 });
  });
  line.onDisconnect.addListener(onLost);
  return () => line.disconnect();
}
