import { api } from './api.ts';

const KEY = 'followed-hosts';

/**
 * Hosts that may be asked for a set and for nothing else, as match patterns: a browser knows one kind of permission, and
 * following an address is not switching a site on.
 */
export async function readFollowedHosts(): Promise<readonly string[]> {
  try {
    const kept = (await api.storage.local.get(KEY))[KEY];
    return Array.isArray(kept) ? kept.filter((host): host is string => typeof host === 'string') : [];
  } catch {
    return [];
  }
}

/** Adds a host to them, or takes it away. */
export async function keepFollowedHost(host: string, isFollowed: boolean): Promise<void> {
  const known = await readFollowedHosts();
  if (known.includes(host) === isFollowed) return;
  const hosts = known.filter((other) => other !== host);
  await api.storage.local.set({ [KEY]: isFollowed ? [...hosts, host] : hosts });
}

/** Calls back when a host became a site that is switched on, or the other way round. */
export function onFollowedHostsChanged(listener: () => void): void {
  api.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) listener();
  });
}
