import { render } from 'lit/html.js';
import { runDesk } from '../../shared/desk/run-desk.ts';
import type { Desk } from '../../shared/desk/run-desk.ts';
import type { TextHost } from '../../shared/desk/ports.ts';
import { MESSAGE_GATES } from '../../shared/generated/message-gates.ts';
import type { Language } from '../../shared/language/language.ts';
import { createReviewer } from '../../shared/review/create-reviewer.ts';
import { gatesWithout } from '../../shared/review/find-missing.ts';
import type { Reviewer } from '../../shared/review/review.ts';
import { addReader } from '../../shared/situation/reader-entry.ts';
import { situationOf } from '../../shared/situation/readers.ts';
import { openItem } from '../outlook/draft.ts';
import type { OpenMail } from '../outlook/draft.ts';
import { draftHost } from '../outlook/draft-host.ts';
import type { KeptSettings } from '../outlook/kept-settings.ts';
import { canNudge, canShowLine, writerAddress } from '../outlook/person-settings.ts';
import { onItemChanged, onRecipientsChanged } from '../outlook/start-office.ts';
import { copyText } from './copy-text.ts';
import type { FetchedSchool } from './fetch-school.ts';
import { createLookSchedule } from './look-schedule.ts';
import { mailReaders } from './mail-readers.ts';
import { fetchOwnSets } from './own-sets-part.ts';
import type { OwnSetsPart } from './own-sets-part.ts';
import { paneSettings } from './pane-settings.ts';
import type { PaneSettings } from './pane-settings.ts';
import { paneView } from './pane.view.ts';
import type { WhoForm } from './who-is-who.view.ts';

/** What is open in Outlook at this moment. */
interface Served {
  readonly desk: Desk;
  readonly host: TextHost;
  readonly mail: OpenMail;
}

/** Serves the mail that is open, and the next one when the pane is pinned: each mail has a desk of its own. */
export function serveDrafts(place: HTMLElement, language: Language): void {
  let served: Served | undefined;
  let stopListening = (): void => {};
  let isAsked = false;
  let note: WhoForm['note'];
  let ownSets: OwnSetsPart = 'coming';

  const settings = paneSettings(() => look());
  const reviewer = followRules(settings);
  const readers = mailReaders(settings);
  const can = { nudge: canNudge(), line: canShowLine() };

  const draw = (): void => {
    const form: WhoForm = {
      note,
      say: (next) => {
        note = next;
        draw();
      },
    };
    const now = readers.now();
    const isServed = isServing();
    const isOffline = !navigator.onLine;
    const shown = { ...now, isServed, settings };
    const model = { desk: served?.desk, readers: shown, own: writerAddress(), can, form, ownSets, isOffline };
    render(paneView(model, language, { change, answer, ask }), place);
  };
  const change = (part: Partial<KeptSettings>): void => {
    settings.change(part);
    if (part.muted) served?.desk.send({ kind: 'muted-changed', muted: part.muted });
  };
  const answer: Parameters<typeof paneView>[2]['answer'] = (entry) => {
    const { readers: own } = settings.kept();
    change({ isIntroduced: true, ...(entry ? { readers: addReader(own, entry, 'student') } : {}) });
  };
  const ask = (): void => {
    isAsked = true;
    look();
  };
  const serve = (): void => {
    stopListening();
    const item = openItem();
    served = item && serveItem(item);
    stopListening = served?.desk.subscribe(draw) ?? (() => {});
    isAsked = false;
    if (item) onRecipientsChanged(item, lookSoon);
    draw();
    void lookAround();
  };
  const serveItem = (item: OpenMail): Served => {
    const host = draftHost(item);
    const desk = runDesk({
      reviewer,
      host,
      clipboard: { copy: copyText },
      situation: () => {
        const { readers: known, readerName } = readers.now();
        return situationOf(known, readerName);
      },
      language,
      surface: 'list',
      muted: settings.kept().muted,
      now: Date.now,
      onMute: (category) => settings.change({ muted: [...new Set([...settings.kept().muted, category])] }),
    });
    return { desk, host, mail: item };
  };
  /** Nothing is read of a mail that is not for a student or a partner, unless the person asks. */
  const isServing = (): boolean => isAsked || readers.now().isServed;
  const look = (): void => {
    if (isServing()) served?.desk.send({ kind: 'look' });
    draw();
  };
  const lookAround = async (): Promise<void> => {
    if (served) await readers.read(served.mail);
    look();
  };

  const schedule = createLookSchedule({
    poll: () => poll(isServing() ? served : undefined),
    isVisible: () => document.visibilityState === 'visible',
    now: Date.now,
  });
  const lookSoon = (): void => {
    // An Outlook that tells nothing about its mails is seen to have another one here.
    if (served?.mail === openItem()) void lookAround();
    else serve();
    schedule.wake();
  };
  window.addEventListener('focus', lookSoon);
  document.addEventListener('visibilitychange', lookSoon);
  window.addEventListener('offline', draw);
  window.addEventListener('online', draw);
  onItemChanged(() => {
    if (served?.mail === openItem()) return;
    serve();
    schedule.wake();
  });
  serve();
  const school = learnSchool();
  void school.then(settings.learn);
  const given = school.then((learned) => (learned.kind === 'found' ? learned.subscriptions : []));
  void fetchOwnSets(settings, { place, language, given, draw }).then((fetched) => {
    ownSets = fetched;
    draw();
  });
}

/** What reads sets is as heavy as the pane itself, so it comes after the first paint. Never rejects. */
async function learnSchool(): Promise<FetchedSchool> {
  try {
    const { fetchSchool } = await import('./fetch-school.ts');
    return await fetchSchool(document.baseURI);
  } catch {
    return { kind: 'unreachable' };
  }
}

/** One reviewer to the desks, also when the rules behind it become other ones. */
function followRules(settings: PaneSettings): Reviewer {
  const make = (): Reviewer => createReviewer(rules, gatesWithout(MESSAGE_GATES, settings.restingQuestions()));
  let rules = settings.rules();
  let reviewer = make();
  const now = (): Reviewer => {
    if (rules !== settings.rules()) {
      rules = settings.rules();
      reviewer = make();
    }
    return reviewer;
  };
  return {
    review: (text, situation) => now().review(text, situation),
    rewrites: (text, finding) => now().rewrites(text, finding),
  };
}

/** Reads only, and reviews when the words are other ones: an unchanged draft costs no review and no drawing. */
async function poll(served: Served | undefined): Promise<boolean> {
  if (!served) return false;
  const { desk, host } = served;
  const { phase, applying, text } = desk.state();
  if (applying !== undefined) return true;
  try {
    if ((await host.read()) === text && phase !== 'failed') return false;
    desk.send({ kind: 'look' });
    return true;
  } catch {
    if (phase !== 'failed') desk.send({ kind: 'look' });
    return false;
  }
}
