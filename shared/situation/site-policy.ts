/** Where an administrator lets the product work, as match patterns: `https://*.school.nl/*`. */
export interface SitePolicy {
  /** Everywhere when empty. */
  readonly sitesAllowed: readonly string[];
  /** They go before what is allowed. */
  readonly sitesDenied: readonly string[];
}

/** May a site be served? @param site a match pattern of one origin, `https://a.school.nl/*`, or of many. */
export function maySiteWork(site: string, { sitesAllowed, sitesDenied }: SitePolicy): boolean {
  if (sitesDenied.some((pattern) => covers(pattern, site))) return false;
  return sitesAllowed.length === 0 || sitesAllowed.some((pattern) => covers(pattern, site));
}

/** Is all of a site inside a pattern? `*://` stands for http and https, `*.` for a host and all below it. */
function covers(pattern: string, site: string): boolean {
  const [scheme, host] = partsOf(pattern);
  const [siteScheme, siteHost] = partsOf(site);
  if (scheme !== '*' && scheme !== siteScheme) return false;
  const below = host.slice(0, 2) === '*.' ? host.slice(2) : null;
  if (below === null) return host === siteHost;
  const bare = siteHost.slice(0, 2) === '*.' ? siteHost.slice(2) : siteHost;
  return bare === below || bare.slice(-below.length - 1) === `.${below}`;
}

function partsOf(pattern: string): readonly [string, string] {
  const found = /^([a-z*]+):\/\/([^/]*)/.exec(pattern.toLowerCase());
  return [found?.[1] ?? '', found?.[2] ?? ''];
}
