import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { runDesk } from '../../shared/desk/run-desk.ts';
import type { Desk } from '../../shared/desk/run-desk.ts';
import type { TextHost } from '../../shared/desk/ports.ts';
import { SHIPPED_RULES } from '../../shared/generated/rules.ts';
import type { Language } from '../../shared/language/language.ts';
import { createReviewer } from '../../shared/review/create-reviewer.ts';
import { ORDINARY_SITUATION } from '../../shared/situation/situation.ts';
import { findingListView } from '../../shared/ui/finding-list/finding-list.view.ts';
import { pageHead } from '../../shared/ui/page/page-head.view.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { openItem } from '../outlook/draft.ts';
import type { OpenMail } from '../outlook/draft.ts';
import { draftHost } from '../outlook/draft-host.ts';
import { canNudge, keepSettings, readSettings } from '../outlook/person-settings.ts';
import { onItemChanged, onRecipientsChanged } from '../outlook/start-office.ts';
import { copyText } from './copy-text.ts';
import { createLookSchedule } from './look-schedule.ts';
import { nudgeSwitch } from './nudge-switch.view.ts';

/** What is open in Outlook at this moment. */
interface Served {
  readonly desk: Desk;
  readonly host: TextHost;
}

/** Serves the mail that is open, and the next one when the pane is pinned: each mail has a desk of its own. */
export function serveDrafts(place: HTMLElement, language: Language): void {
  const reviewer = createReviewer(SHIPPED_RULES);
  let nudge = { isOn: readSettings().nudgeOnSend, isLost: false };
  let served: Served | undefined;
  let stopListening = (): void => {};

  const draw = (): void => {
    render(paneView(served?.desk, language, nudge, turnNudge), place);
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
    draw();
    look();
  };
  const serveItem = (item: OpenMail): Served => {
    const host = draftHost(item);
    const desk = runDesk({
      reviewer,
      host,
      clipboard: { copy: copyText },
      situation: () => ORDINARY_SITUATION,
      language,
      surface: 'list',
      muted: readSettings().muted,
      now: Date.now,
      onMute: (category) => void keepSettings({ muted: [...readSettings().muted, category] }),
    });
    return { desk, host };
  };
  const look = (): void => served?.desk.send({ kind: 'look' });

  const schedule = createLookSchedule({
    poll: () => poll(served),
    isVisible: () => document.visibilityState === 'visible',
    now: Date.now,
  });
  const lookSoon = (): void => {
    look();
    schedule.wake();
  };
  window.addEventListener('focus', lookSoon);
  document.addEventListener('visibilitychange', lookSoon);
  onRecipientsChanged(lookSoon);
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

type Nudge = Parameters<typeof nudgeSwitch>[0];

function paneView(
  desk: Desk | undefined,
  language: Language,
  nudge: Nudge,
  turn: (isOn: boolean) => void,
): TemplateResult {
  const say = sayIn(language);
  return html`${pageHead(say('common.name'))}
  ${
    desk
      ? findingListView(desk.state(), desk.send, { selection: true })
      : html`<p class="quiet-word">${say('pane.no-draft')}</p>`
  }
  ${canNudge() ? nudgeSwitch(nudge, say, turn) : nothing}`;
}
