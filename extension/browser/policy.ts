import { decodePolicy } from '../../shared/formats/decode-policy.ts';
import type { Policy } from '../../shared/formats/decode-policy.ts';
import { SHIPPED } from '../../shared/generated/shipped.ts';
import { api } from './api.ts';
import { POLICY, SITE_POLICY, type ToldPolicy } from './site-policy.ts';

/** What an administrator set, as last known. */
export async function readPolicy(): Promise<Policy> {
  try {
    return decodePolicy((await api.storage.local.get(POLICY))[POLICY], SHIPPED);
  } catch {
    return decodePolicy({}, SHIPPED);
  }
}

/** Asks the browser anew. @returns true when the administrator changed something. */
export async function refreshPolicy(): Promise<boolean> {
  let managed: unknown = {};
  try {
    managed = await api.storage.managed.get();
  } catch {
    // Firefox refuses where there is no policy; Chrome answers with nothing.
  }
  try {
    const known = (await api.storage.local.get(POLICY))[POLICY] ?? {};
    if (JSON.stringify(known) === JSON.stringify(managed)) return false;
    const { sitesAllowed, sitesDenied, locks, by, why } = decodePolicy(managed, SHIPPED);
    await api.storage.local.set({
      [POLICY]: managed,
      [SITE_POLICY]: { sitesAllowed, sitesDenied, hasLockedSets: locks.includes('sets'), by, why } satisfies ToldPolicy,
    });
    return true;
  } catch {
    return false;
  }
}
