import type { KnownPage } from '../../shared/situation/recognise-page.ts';
import type { AskedPlace, PageSignals } from '../../shared/situation/site-profile.ts';
import { activeTab, isTabOn, toldTab } from './active-tab.ts';
import { api } from './api.ts';
import type { Runtime } from './api.ts';
import type { FieldFound } from './messages.ts';
import { showWhileAlive } from './site-access.ts';

const WATCH = 'watch.js';
/** How long the answer of a page is waited for, in milliseconds (our choice). */
const PATIENCE = 3000;

/** What is known of the page beside the panel. */
export interface PageBeside {
  readonly page: KnownPage | null;
  /** When the visit began, in milliseconds since 1970. */
  readonly since: number;
}

/** The page beside the panel. */
export interface FollowedPage {
  /** Looks again, after profiles changed. */
  readonly lookAgain: () => void;
  /** Reads what stands at some places now; null when the page does not answer. */
  readonly read: (places: readonly AskedPlace[]) => Promise<PageSignals | null>;
}

/** What is heard of the page. */
interface Listeners {
  readonly page: (beside: PageBeside) => void;
  readonly field: (counts: FieldFound['counts']) => void;
}

/**
 * Follows what the active tab of this window is about, and what was found in its field in focus, over lines to the
 * page, while the panel is open; nothing when it is not known or the site is off.
 */
export async function followKnownPage(on: Listeners): Promise<FollowedPage> {
  const isTold = toldTab() !== undefined;
  const { id: windowId } = await api.windows.getCurrent();
  let active = await activeTab();
  let line: Runtime.Port | undefined;
  let fields: Runtime.Port | undefined;
  let turn = 0;
  const nothing = (): void => {
    on.page({ page: null, since: 0 });
    on.field(null);
  };
  const followFields = (tabId: number): void => {
    fields?.disconnect();
    fields = api.tabs.connect(tabId, { name: 'panel-field' });
    fields.onMessage.addListener((message: unknown) => on.field((message as FieldFound).counts));
  };
  const look = async (isAgain = false): Promise<void> => {
    const mine = ++turn;
    let hasHeard = false;
    line?.disconnect();
    fields?.disconnect();
    line = undefined;
    nothing();
    if (active === undefined) return;
    try {
      if (!(await isTabOn(active))) return;
      await showWhileAlive({ tabId: active });
      await api.scripting.executeScript({ target: { tabId: active }, files: [WATCH] });
      if (mine !== turn) return;
      line = api.tabs.connect(active, { name: 'panel', frameId: 0 });
      line.onDisconnect.addListener(() => {
        if (mine !== turn) return;
        nothing();
        // A page that nobody listened to stops its watch, perhaps just before this line reached it: once more then.
        if (!hasHeard && !isAgain) void look(true);
      });
      line.onMessage.addListener((message: unknown) => {
        hasHeard = true;
        const { kind, page, since } = message as { kind?: unknown } & Partial<PageBeside>;
        if (kind === 'page') on.page({ page: page ?? null, since: since ?? 0 });
      });
      followFields(active);
    } catch {
      // The tab closed or sleeps: nothing is known, and that is fine.
    }
  };
  api.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const isHere = (message as { kind?: unknown } | null)?.kind === 'field-here' && sender.tab?.id === active;
    if (isHere && line && active !== undefined) followFields(active);
    return undefined;
  });
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
  const read = (places: readonly AskedPlace[]): Promise<PageSignals | null> => {
    const port = line;
    if (!port) return Promise.resolve(null);
    return new Promise((resolve) => {
      const end = (signals: PageSignals | null): void => {
        clearTimeout(timer);
        port.onMessage.removeListener(hear);
        resolve(signals);
      };
      const hear = (message: unknown): void => {
        const { kind, signals } = message as { kind?: unknown; signals?: PageSignals };
        if (kind === 'signals' && signals) end(signals);
      };
      const timer = setTimeout(() => end(null), PATIENCE);
      port.onMessage.addListener(hear);
      port.postMessage({ kind: 'read', places });
    });
  };
  return { lookAgain: () => void look(), read };
}
