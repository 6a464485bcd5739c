import type { SitePolicy } from '../../shared/situation/site-policy.ts';
import { api } from './api.ts';

/** Where the last answer of the browser is kept: right after a start it may take seconds to come. */
export const POLICY = 'policy';
/** What it says of sites and to people, kept apart: that is asked at every turn, and need not be decoded each time. */
export const SITE_POLICY = 'site-policy';

/** What an administrator set, as far as every page asks for it. */
export interface ToldPolicy extends SitePolicy {
  readonly hasLockedSets: boolean;
  /** Who set it and why, for people to read; empty where the policy does not say. */
  readonly by: string;
  readonly why: { readonly nl: string; readonly en: string };
}

const EVERYWHERE: ToldPolicy = {
  sitesAllowed: [],
  sitesDenied: [],
  hasLockedSets: false,
  by: '',
  why: { nl: '', en: '' },
};

/** Where an administrator lets the extension work, as last known. */
export async function readSitePolicy(): Promise<ToldPolicy> {
  try {
    const kept = (await api.storage.local.get(SITE_POLICY))[SITE_POLICY] as Partial<ToldPolicy> | undefined;
    return { ...EVERYWHERE, ...kept };
  } catch {
    return EVERYWHERE;
  }
}
