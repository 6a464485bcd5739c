import type { Subscription } from '../../shared/store/set-rows.ts';
import { api } from './api.ts';
import { keepFollowedHost, readFollowedHosts } from './followed-hosts.ts';

/** The match pattern of the one host of an https address; null for anything else. */
export function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && hostname !== '' ? `https://${hostname}/*` : null;
}

/** The hosts that a person allowed, as match patterns. To be asked beforehand: a click waits for nothing. */
export async function readGranted(): Promise<readonly string[]> {
  return (await api.permissions.getAll()).origins ?? [];
}

/** Asks for one host, to fetch a set and for nothing else; has to be called straight from a click. */
export function askForHost(host: string, granted: readonly string[]): Promise<boolean> {
  if (granted.includes(host)) return Promise.resolve(true);
  const kept = keepFollowedHost(host, true);
  return api.permissions.request({ origins: [host] }).then(async (isGranted) => {
    await kept;
    if (!isGranted) await keepFollowedHost(host, false);
    return isGranted;
  });
}

/** Gives a host back that is asked for no set any more; a site that is switched on stays. */
export async function dropHost(host: string, subscriptions: readonly Subscription[]): Promise<void> {
  if (subscriptions.some(({ address }) => hostOf(address) === host)) return;
  if (!(await readFollowedHosts()).includes(host)) return;
  await api.permissions.remove({ origins: [host] });
  await keepFollowedHost(host, false);
}
