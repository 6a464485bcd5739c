import { SITE_PROFILES } from '../../shared/generated/site-profiles.ts';
import { placesOf, recognisePage, speaksOf } from '../../shared/situation/recognise-page.ts';
import type { KnownPage } from '../../shared/situation/recognise-page.ts';
import type { SiteProfile } from '../../shared/situation/site-profile.ts';
import { ask } from '../browser/content-api.ts';
import { readSignals } from './read-signals.ts';

/** Time for a page to come to rest after a change, in milliseconds (reference: three real systems). */
const REST = 300;

/** One watch a page: a second takes the place of the first. */
const world = globalThis as unknown as { uitnodigendWatch?: AbortController };

/** Tells the open panel what the page is about, again after each change, until no panel answers. */
export async function watchPage(): Promise<void> {
  world.uitnodigendWatch?.abort();
  const life = new AbortController();
  world.uitnodigendWatch = life;
  const own = ((await ask({ kind: 'own-profiles?' })) ?? []) as readonly SiteProfile[];
  if (life.signal.aborted) return;
  let told: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = async (page: KnownPage | null): Promise<void> => {
    const says = JSON.stringify(page);
    if (says === told) return;
    told = says;
    if ((await ask({ kind: 'page-known', page })) !== true) life.abort();
  };
  const know = () => {
    const profiles = profilesHere(own);
    const { signals, roots } = readSignals(placesOf(profiles));
    return { page: recognisePage(profiles, signals), roots };
  };
  const look = (): void => {
    timer = undefined;
    if (document.hidden || life.signal.aborted) return;
    const { page, roots } = know();
    for (const root of roots) observer.observe(root, { childList: true, subtree: true });
    void tell(page);
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, REST);
  };
  /** A page that begins to change loses its name at once, and gets one again when it is at rest. */
  const observer = new MutationObserver(() => {
    if (timer === undefined && JSON.stringify(know().page) !== told) void tell(null);
    soon();
  });
  /** The address went on before the page did: until it is at rest, nothing is known. */
  const onward = (): void => {
    void tell(null);
    soon();
  };
  const onVisible = (): void => {
    if (!document.hidden) return look();
    observer.disconnect();
    clearTimeout(timer);
  };
  const { signal } = life;
  const { navigation } = globalThis as unknown as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', onward, { signal });
  addEventListener('hashchange', onward, { signal });
  document.addEventListener('load', soon, { capture: true, signal });
  document.addEventListener('change', soon, { capture: true, signal });
  document.addEventListener('visibilitychange', onVisible, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  look();
}

/** What a person added goes before what ships: where it speaks of an address, it alone decides. */
function profilesHere(own: readonly SiteProfile[]): readonly SiteProfile[] {
  const here = own.filter((profile) => speaksOf(profile, location.href));
  return here.length > 0 ? here : SITE_PROFILES.filter((profile) => speaksOf(profile, location.href));
}
