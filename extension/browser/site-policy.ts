import type { SitePolicy } from '../../shared/situation/site-policy.ts';
import { api } from './api.ts';

/** Where the last answer of the browser is kept: right after a start it may take seconds to come. */
export const POLICY = 'policy';
/** What it says of sites, kept apart: that is asked at every turn, and need not be decoded each time. */
export const SITE_POLICY = 'site-policy';

const EVERYWHERE: SitePolicy = { sitesAllowed: [], sitesDenied: [] };

/** Where an administrator lets the extension work, as last known. */
export async function readSitePolicy(): Promise<SitePolicy> {
  try {
    return ((await api.storage.local.get(SITE_POLICY))[SITE_POLICY] as SitePolicy | undefined) ?? EVERYWHERE;
  } catch {
    return EVERYWHERE;
  }
}
