import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { runDesk } from '../../shared/desk/run-desk.ts';
import type { Desk } from '../../shared/desk/run-desk.ts';
import { SHIPPED_RULES } from '../../shared/generated/rules.ts';
import type { Language } from '../../shared/language/language.ts';
import { createReviewer } from '../../shared/review/create-reviewer.ts';
import { ORDINARY_SITUATION } from '../../shared/situation/situation.ts';
import { findingListStyles } from '../../shared/ui/finding-list/finding-list.styles.ts';
import { findingListView } from '../../shared/ui/finding-list/finding-list.view.ts';
import { pageHead } from '../../shared/ui/page/page-head.view.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { draftHost } from '../outlook/draft-host.ts';
import { canNudge, keepSettings, readSettings } from '../outlook/person-settings.ts';
import { onItemChanged, startOffice } from '../outlook/start-office.ts';
import { copyText } from './copy-text.ts';
import { nudgeSwitch, nudgeSwitchStyles } from './nudge-switch.view.ts';

/** Draws the task pane: reviews at the start, on the button and whenever the pane gets the focus. */
export async function showPane(place: HTMLElement): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${pageStyles}\n${findingListStyles}\n${nudgeSwitchStyles}`);
  document.adoptedStyleSheets = [sheet];
  keepTabKey();
  const { isOutlook, language } = await startOffice();
  document.documentElement.lang = language;
  if (isOutlook) serveDraft(place, language);
  else render(outsideView(language), place);
}

function outsideView(language: Language): TemplateResult {
  const say = sayIn(language);
  return html`${pageHead(say('common.name'))}
    <p>${say('pane.outside')}</p>`;
}

/** One desk for the open draft; a pinned pane keeps it when another draft comes. */
function serveDraft(place: HTMLElement, language: Language): void {
  const { nudgeOnSend, muted } = readSettings();
  let nudge = { isOn: nudgeOnSend, isLost: false };
  const desk = runDesk({
    reviewer: createReviewer(SHIPPED_RULES),
    host: draftHost(),
    clipboard: { copy: copyText },
    situation: () => ORDINARY_SITUATION,
    language,
    surface: 'list',
    muted,
    now: Date.now,
    onMute: (category) => void keepSettings({ muted: [...readSettings().muted, category] }),
  });
  const draw = (): void => {
    render(paneView(desk, nudge, turnNudge), place);
  };
  const turnNudge = (isOn: boolean): void => {
    nudge = { isOn, isLost: false };
    draw();
    void keepSettings({ nudgeOnSend: isOn }).then((isKept) => {
      nudge = { isOn: isKept ? isOn : !isOn, isLost: !isKept };
      draw();
    });
  };
  desk.subscribe(draw);
  draw();
  const look = (): void => desk.send({ kind: 'look' });
  look();
  window.addEventListener('focus', look);
  onItemChanged(look);
}

type Nudge = Parameters<typeof nudgeSwitch>[0];

function paneView(desk: Desk, nudge: Nudge, turn: (isOn: boolean) => void): TemplateResult {
  const state = desk.state();
  const say = sayIn(state.language);
  return html`${pageHead(say('common.name'))}${findingListView(state, desk.send)}
  ${canNudge() ? nudgeSwitch(nudge, say, turn) : nothing}`;
}

/** office.js on the web takes the Tab key for itself and loses the focus at shadow roots; here Tab stays the browser's. */
function keepTabKey(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') event.stopPropagation();
  });
}
