import { maySiteWork } from '../../shared/situation/site-policy.ts';
import { api } from './api.ts';
import type { Scripting } from './api.ts';
import { readFollowedHosts } from './followed-hosts.ts';
import type { LaterScript, TabMessage } from './messages.ts';
import { readSitePolicy } from './site-policy.ts';

const SCRIPT_ID = 'bootstrap';
const BOOTSTRAP = 'content-scripts/bootstrap.js';
const FIELD = 'field.js';
/** Holds as long as the extension is there: see `page/while-alive.ts`. */
const ALIVE = ':root { --uitnodigend-alive: visible; --uitnodigend-ink: 100% }';

/** The match pattern of a page's site, or null for pages that cannot be switched on (settings, stores, files). */
export function siteOf(url: string | undefined): string | null {
  const found = /^(https?:\/\/)([^/:?#]+)/.exec(url ?? '');
  return found ? `${found[1]}${found[2]}/*` : null;
}

/** The sites that are switched on, as match patterns; not those that an administrator keeps off. */
export async function sitesOn(): Promise<string[]> {
  const [{ origins = [] }, policy, followed] = await Promise.all([
    api.permissions.getAll(),
    readSitePolicy(),
    readFollowedHosts(),
  ]);
  return origins
    .filter((origin) => /^(?:https?|\*):\/\//.test(origin) && maySiteWork(origin, policy) && !followed.includes(origin))
    .toSorted();
}

/** Is one site switched on by the person, and not kept off by an administrator? */
export async function isSiteOn(origin: string): Promise<boolean> {
  if ((await readFollowedHosts()).includes(origin) || !maySiteWork(origin, await readSitePolicy())) return false;
  return api.permissions.contains({ origins: [origin] });
}

let registering: Promise<void> = Promise.resolve();

/**
 * Registers the bootstrap for exactly the sites that are on. Safe to repeat: registrations of an unpacked
 * extension do not survive a restart of the browser, so this runs at every start of the worker. One at a time: two at
 * once would both register the same script, and the browser refuses that.
 */
export function registerSites(): Promise<void> {
  registering = registering.then(registerNow, registerNow);
  return registering;
}

async function registerNow(): Promise<void> {
  const matches = await sitesOn();
  const { sitesDenied } = await readSitePolicy();
  const registered = await api.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await api.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await api.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      js: [BOOTSTRAP],
      matches,
      // A person may have given more at once than an administrator allows.
      ...(sitesDenied.length > 0 ? { excludeMatches: sitesDenied } : {}),
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
      persistAcrossSessions: false,
    } as never,
  ]);
}

/** Serves the tabs that are open already. A tab that is asleep or gone is passed over. */
export async function serveOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await api.tabs.query({ url: origins.slice() });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      await quietly(api.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [BOOTSTRAP] }));
    }),
  );
}

/** Lets what we draw in a page be seen in Firefox as long as the extension is there; of no use elsewhere. */
export async function showWhileAlive(target: Scripting.InjectionTarget): Promise<void> {
  if (api.sidebarAction) await quietly(api.scripting.insertCSS({ target, css: ALIVE }));
}

/** Brings engine and card into the frame where a field got the focus. The script itself sees to it that it runs once. */
export async function injectField(tabId: number, frameId: number): Promise<void> {
  await showWhileAlive({ tabId, frameIds: [frameId] });
  await quietly(api.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [FIELD] }));
}

/** Brings a script that is needed from now on into the frame of a field. */
export async function injectLater(tabId: number, frameId: number, script: LaterScript): Promise<void> {
  await quietly(api.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [`${script}.js`] }));
}

/** Switches a site off: permission, registration and everything in open tabs. */
export async function turnSiteOff(origin: string): Promise<void> {
  await quietly(api.permissions.remove({ origins: [origin] }));
  await forgetSites();
}

/** Tells every open tab to clear up, then serves again the ones whose site is still on. */
export async function forgetSites(): Promise<void> {
  await registerSites();
  const all = await api.tabs.query({});
  await Promise.all(all.flatMap(({ id }) => (id === undefined ? [] : [tellTab(id, { kind: 'turned-off' })])));
  await serveOpenTabs(await sitesOn());
}

const SERVED = 'served';

/**
 * Serves the open tabs of the sites that are on, once after the extension was started, updated or switched on in the
 * browser: the scripts of before are deaf then. What is kept for a session tells that from a worker that woke up.
 */
export async function serveAfterStart(): Promise<void> {
  await registerSites();
  const { session } = api.storage;
  if ((await session.get(SERVED))[SERVED] === true) return;
  await session.set({ [SERVED]: true });
  await serveOpenTabs(await sitesOn());
}

/** Tells the tabs of every site that is on. */
export async function tellSites(message: TabMessage): Promise<void> {
  const sites = await sitesOn();
  const tabs = sites.length === 0 ? [] : await api.tabs.query({ url: sites });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [tellTab(id, message)])));
}

/** Tells every frame of a tab; a tab without our scripts has nobody to hear it. */
export async function tellTab(tabId: number, message: TabMessage): Promise<void> {
  await quietly(api.tabs.sendMessage(tabId, message));
}

/** Tells the tab that is in front in each window; the others look again when they come into view. */
export async function tellActiveTabs(message: TabMessage): Promise<void> {
  const tabs = await api.tabs.query({ active: true });
  await Promise.all(tabs.map(async ({ id }) => (id === undefined ? undefined : tellTab(id, message))));
}

async function quietly(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch {
    // The tab closed, sleeps, or is a page of the browser itself: there is nothing to do and nobody to tell.
  }
}
