import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { runDesk } from '../../shared/desk/run-desk.ts';
import type { Desk } from '../../shared/desk/run-desk.ts';
import type { TextHost } from '../../shared/desk/ports.ts';
import { MESSAGE_GATES } from '../../shared/generated/message-gates.ts';
import { SHIPPED_RULES } from '../../shared/generated/rules.ts';
import type { Language } from '../../shared/language/language.ts';
import { createReviewer } from '../../shared/review/create-reviewer.ts';
import { situationOf } from '../../shared/situation/readers.ts';
import { findingListView } from '../../shared/ui/finding-list/finding-list.view.ts';
import { pageHead } from '../../shared/ui/page/page-head.view.ts';
import { sayIn } from '../../shared/ui/say.ts';
import type { Say } from '../../shared/ui/say.ts';
import { openItem } from '../outlook/draft.ts';
import type { OpenMail } from '../outlook/draft.ts';
import { draftHost } from '../outlook/draft-host.ts';
import { canNudge, keepSettings, readSettings } from '../outlook/person-settings.ts';
import { onItemChanged, onRecipientsChanged } from '../outlook/start-office.ts';
import { copyText } from './copy-text.ts';
import { createLookSchedule } from './look-schedule.ts';
import { mailReaders } from './mail-readers.ts';
import type { MailReaders } from './mail-readers.ts';
import { nudgeSwitch } from './nudge-switch.view.ts';
import { readersView } from './readers.view.ts';

/** What is open in Outlook at this moment. */
interface Served {
  readonly desk: Desk;
  readonly host: TextHost;
  readonly mail: OpenMail;
}

/** Serves the mail that is open, and the next one when the pane is pinned: each mail has a desk of its own. */
export function serveDrafts(place: HTMLElement, language: Language): void {
  const reviewer = createReviewer(SHIPPED_RULES, MESSAGE_GATES);
  let nudge = { isOn: readSettings().nudgeOnSend, isLost: false };
  let served: Served | undefined;
  let stopListening = (): void => {};

  let isAsked = false;
  const draw = (): void => {
    const say = sayIn(language);
    render(
      html`${paneView({ desk: served?.desk, readers, isAsked, ask }, say)}
      ${canNudge() ? nudgeSwitch(nudge, say, turnNudge) : nothing}`,
      place,
    );
  };
  const readers = mailReaders(() => look());
  const ask = (): void => {
    isAsked = true;
    look();
  };
  const turnNudge = (isOn: boolean): void => {
    nudge = { isOn, isLost: false };
    draw();
    void keepSettings({ nudgeOnSend: isOn }).then((isKept) => {
      nudge = { isOn: isKept ? isOn : !isOn, isLost: !isKept };
      draw();
    });
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
      situation: () => situationOf(readers.model().readers),
      language,
      surface: 'list',
      muted: readSettings().muted,
      now: Date.now,
      onMute: (category) => void keepSettings({ muted: [...readSettings().muted, category] }),
    });
    return { desk, host, mail: item };
  };
  /** Nothing is read of a mail that is not for a student or a partner, unless the person asks. */
  const isServing = (): boolean => isAsked || readers.model().isServed;
  const look = (): void => {
    if (isServing()) served?.desk.send({ kind: 'look' });
    draw();
  };
  const lookAround = async (): Promise<void> => {
    if (served) await readers.read(served.mail);
    else draw();
  };

  const schedule = createLookSchedule({
    poll: () => poll(isServing() ? served : undefined),
    isVisible: () => document.visibilityState === 'visible',
    now: Date.now,
  });
  const lookSoon = (): void => {
    void lookAround();
    schedule.wake();
  };
  window.addEventListener('focus', lookSoon);
  document.addEventListener('visibilitychange', lookSoon);
  onItemChanged(() => {
    serve();
    schedule.wake();
  });
  serve();
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

interface PaneModel {
  readonly desk: Desk | undefined;
  readonly readers: MailReaders;
  readonly isAsked: boolean;
  readonly ask: () => void;
}

function paneView({ desk, readers, isAsked, ask }: PaneModel, say: Say): TemplateResult {
  if (!desk) {
    return html`${pageHead(say('common.name'))}
      <p class="quiet-word">${say('pane.no-draft')}</p>`;
  }
  const model = readers.model();
  const isServed = isAsked || model.isServed;
  return html`${pageHead(say('common.name'))}
  ${readersView({ ...model, isServed }, say, { mark: readers.mark, markDomain: readers.markDomain, ask })}
  ${isServed ? findingListView(desk.state(), desk.send, { selection: true }) : nothing}`;
}
