import { answerPage } from './answer-page.ts';
import { areSetsReady, refreshActiveSets } from './active-sets.ts';
import { api } from './api.ts';
import type { Runtime } from './api.ts';
import { checkDue } from './follow-sets.ts';
import { onFollowedHostsChanged } from './followed-hosts.ts';
import { readPageMessage } from './messages.ts';
import { openPanel } from './open-panel.ts';
import { readPolicy, refreshPolicy } from './policy.ts';
import { onMemoryChanged } from './reminder-memory.ts';
import { onChoicesChanged } from './settings.ts';
import {
  forgetSites,
  registerSites,
  serveAfterStart,
  serveOpenTabs,
  tellActiveTabs,
  tellSites,
  tellTab,
} from './site-access.ts';
import { onSignsSwitched } from './signs.ts';

/** Wires the background. Everything hangs on events: the popup may close while the browser asks for permission. */
export function startBackground(): void {
  api.permissions.onAdded.addListener((added) => {
    void registerSites().then(() => serveOpenTabs(added.origins ?? []));
  });
  api.permissions.onRemoved.addListener(() => {
    void forgetSites();
  });
  api.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const known = readPageMessage(message);
    if (!known || sender.id !== api.runtime.id) return undefined;
    return answerPage(known, {
      tabId: sender.tab?.id,
      windowId: sender.tab?.windowId,
      frameId: sender.frameId,
      url: sender.tab?.url ?? sender.url,
    });
  });
  api.runtime.onConnect.addListener(() => {
    // Pages hold this line to notice when the extension goes; nothing is ever said on it.
  });
  api.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-tip' && tab?.id !== undefined) void tellTab(tab.id, { kind: 'open-tip' });
    if (command === 'open-panel' && tab?.windowId !== undefined) void openPanel(tab.windowId);
  });
  api.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void api.tabs.create({ url: 'welcome.html' });
  });
  onChoicesChanged(() => void tellSites({ kind: 'choices-changed' }));
  const tellPages = (): void => void tellActiveTabs({ kind: 'reminders-changed' });
  onMemoryChanged(tellPages);
  onSignsSwitched(tellPages);
  api.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void followPolicy();
  });
  onFollowedHostsChanged(() => {
    void forgetSites();
  });
  void serveAfterStart();
  void followPolicy();
}

/** How long the browser may take to tell the policy before all else goes on, in milliseconds (our choice). */
const PATIENCE = 2000;

/**
 * Takes over what an administrator changed, and proves the sets in use anew when that or the product did. Chromium can leave
 * the question open for long: the last known policy holds until it answers.
 */
async function followPolicy(): Promise<void> {
  const refreshing = refreshPolicy();
  const late = new Promise<undefined>((resolve) => {
    setTimeout(resolve, PATIENCE);
  });
  const isChanged = await Promise.race([refreshing, late]);
  if (isChanged === true) await forgetSites();
  const hasNewer = await checkDue(await readPolicy());
  if (isChanged === true || hasNewer || !(await areSetsReady())) await refreshActiveSets();
  if (isChanged === undefined && (await refreshing)) {
    await forgetSites();
    await refreshActiveSets();
  }
}
