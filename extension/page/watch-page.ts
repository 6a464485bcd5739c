import { PAGE_WORDS } from '../../shared/generated/page-words.ts';
import { SITE_PROFILES } from '../../shared/generated/site-profiles.ts';
import { guessPage, placesToGuess } from '../../shared/situation/guess-page.ts';
import { coveringProfile, placesOf, profilesAt, recognisePage } from '../../shared/situation/recognise-page.ts';
import type { KnownPage } from '../../shared/situation/recognise-page.ts';
import type { AskedPlace, SiteProfile } from '../../shared/situation/site-profile.ts';
import { ask, hear, isExtensionThere } from '../browser/content-api.ts';
import { readTabMessage, type PageAnswer } from '../browser/messages.ts';
import type { KnownStudent } from './known-student.ts';
import { openPageMark } from './page-mark.ts';
import { openPanelLines } from './panel-lines.ts';
import { readSignals } from './read-signals.ts';

/** Time for a page to come to rest after a change, in milliseconds (reference: three real systems). */
const REST = 300;

/** One watch a page: a second lets the first look again, or takes its place when the extension was updated meanwhile. */
const world = globalThis as unknown as {
  uitnodigendWatch?: { readonly isAlive: () => boolean; readonly lookAgain: () => void; readonly stop: () => void };
} & KnownStudent;

/**
 * Knows what the page is about, again after each change: for open panels, and for the mark and the badge. Stops when
 * the site is switched off, the extension goes, or nobody wants to hear. On a page that no profile covers nothing is
 * looked at, unless a panel stands open: then what the page may be about is guessed for the panel alone.
 */
export function watchPage(): void {
  const running = world.uitnodigendWatch;
  if (running?.isAlive()) return running.lookAgain();
  running?.stop();
  const life = new AbortController();
  const { signal } = life;
  // Nobody looks any longer: a name could be that of the student before.
  signal.addEventListener('abort', () => delete world.uitnodigendStudent);
  const mark = openPageMark(signal, {
    open: () => void ask({ kind: 'open-panel' }),
    leave: () => void ask({ kind: 'leave', page: visit.page }),
  });
  const lines = openPanelLines(signal, {
    name: 'panel',
    onChange: () => {
      if (lines.isAnyOpen()) visit.isSeen = true;
      lookNow();
      void tellBackground();
    },
    onAsk: (asked) => {
      const { kind, places } = asked as { kind?: unknown; places?: readonly AskedPlace[] };
      if (kind !== 'read' || !places) return undefined;
      return { kind: 'signals', signals: readSignals({ places, ignore: [], fields: [] }).signals };
    },
  });
  /** One visit to one page: the same page after a small change is no new visit. */
  const visit = { key: '', since: Date.now(), isSeen: false, page: null as KnownPage | null };
  /** The profile that covers this page, to be counted once a visit: how a profile does, and nothing of the page. */
  let counted = '';
  let told: string | undefined;
  let turn = 0;

  const tellBackground = async (): Promise<void> => {
    const mine = ++turn;
    if (!isExtensionThere()) return life.abort();
    const isQuiet = visit.isSeen || visit.page?.band !== 'sure';
    const message = { kind: 'page-known', page: isQuiet ? null : visit.page, since: visit.since };
    const answer = (await ask(message)) as PageAnswer | undefined;
    if (mine !== turn || signal.aborted) return;
    if (answer?.goesOn !== true && !lines.isAnyOpen()) return life.abort();
    mark.show(answer?.mark ?? null);
  };
  const tell = (page: KnownPage | null): void => {
    const says = JSON.stringify(page);
    if (says === told) return;
    told = says;
    const key = `${location.href} ${JSON.stringify(page && { ...page, field: null })}`;
    if (page && key !== visit.key) Object.assign(visit, { key, since: Date.now(), isSeen: lines.isAnyOpen() });
    visit.page = page;
    world.uitnodigendStudent = page?.student ?? undefined;
    lines.tell({ kind: 'page', page, since: visit.since });
    void tellBackground();
  };
  const count = (profile: string, isKnown: boolean): void => {
    const what = `${location.href} ${profile} ${String(isKnown)}`;
    if (what !== counted) void ask({ kind: 'visit', profile, isKnown });
    counted = what;
  };
  let following = new AbortController();
  let lookNow = (): void => undefined;
  const watch = (own: readonly SiteProfile[]): void => {
    if (signal.aborted) return;
    following.abort();
    following = new AbortController();
    lookNow = follow(AbortSignal.any([signal, following.signal]), {
      own,
      tell,
      count,
      mayGuess: lines.isAnyOpen,
      wasTold: (page) => JSON.stringify(page) === told,
    });
  };
  const onMessage = (message: unknown): void => {
    const kind = readTabMessage(message)?.kind;
    if (kind === 'turned-off') life.abort();
    if (kind === 'reminders-changed' && !document.hidden) void tellBackground();
  };
  hear(onMessage, signal);
  const lookAgain = (): void =>
    void ask({ kind: 'own-profiles?' }).then((own) => watch((own ?? []) as readonly SiteProfile[]));
  world.uitnodigendWatch = {
    isAlive: () => !signal.aborted && isExtensionThere(),
    lookAgain,
    stop: () => life.abort(),
  };
  lookAgain();
}

/**
 * Looks at the page now, when it changed and came to rest, and when it comes into view. Nothing while it is hidden.
 *
 * @returns looks again
 */
function follow(
  signal: AbortSignal,
  options: {
    readonly own: readonly SiteProfile[];
    readonly tell: (page: KnownPage | null) => void;
    readonly count: (profile: string, isKnown: boolean) => void;
    readonly mayGuess: () => boolean;
    readonly wasTold: (page: KnownPage | null) => boolean;
  },
): () => void {
  const { own, tell, count, mayGuess, wasTold } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasFields = false;
  const guess = () => {
    if (!mayGuess()) return { page: null, roots: [], profile: null };
    const { signals, roots } = readSignals({ places: placesToGuess(PAGE_WORDS), ignore: [], fields: [] });
    return { page: guessPage(PAGE_WORDS, signals), roots, profile: null };
  };
  const know = () => {
    const profiles = profilesAt(location.href, { own, shipped: SITE_PROFILES });
    if (profiles.length === 0) return guess();
    const { signals, roots } = readSignals({
      places: placesOf(profiles),
      ignore: profiles.flatMap(({ ignore }) => ignore),
      fields: profiles.flatMap(({ fields }) => fields),
    });
    const profile = coveringProfile(profiles, signals);
    return profile ? { page: recognisePage(profiles, signals), roots, profile } : guess();
  };
  const look = (): void => {
    timer = undefined;
    if (document.hidden || signal.aborted) return;
    const { page, roots, profile } = know();
    observer.disconnect();
    for (const root of roots) observer.observe(root, { childList: true, subtree: true });
    if (profile) count(profile.id, page !== null);
    tell(page);
    hasFields = profile !== null && profile.fields.length > 0;
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, REST);
  };
  /** A page that begins to change loses its name at once, and gets one again when it is at rest. */
  const observer = new MutationObserver(() => {
    if (timer === undefined && !wasTold(know().page)) tell(null);
    soon();
  });
  /** The address went on before the page did: until it is at rest, nothing is known. */
  const onward = (): void => {
    tell(null);
    soon();
  };
  const onVisible = (): void => {
    if (!document.hidden) return look();
    observer.disconnect();
    clearTimeout(timer);
  };
  const onFrame = ({ target }: Event): void => {
    if (/^i?frame$/.test((target as Partial<Element>).localName ?? '')) soon();
  };
  /** The focus came into a field or a frame, where a profile knows fields. */
  const onFocus = (): void => {
    if (hasFields) soon();
  };
  const { navigation } = globalThis as unknown as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', onward, { signal });
  addEventListener('hashchange', onward, { signal });
  document.addEventListener('load', onFrame, { capture: true, signal });
  document.addEventListener('change', soon, { capture: true, signal });
  document.addEventListener('focusin', onFocus, { capture: true, signal });
  addEventListener('blur', onFocus, { signal });
  document.addEventListener('visibilitychange', onVisible, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  look();
  return look;
}
