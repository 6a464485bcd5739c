import { html, render, type TemplateResult } from 'lit/html.js';
import { runDesk } from '../../shared/desk/run-desk.ts';
import type { DeskState } from '../../shared/desk/state.ts';
import type { Send } from '../../shared/desk/actions.ts';
import { SHIPPED_RULES } from '../../shared/generated/rules.ts';
import { createReviewer } from '../../shared/review/create-reviewer.ts';
import { ORDINARY_SITUATION } from '../../shared/situation/situation.ts';
import { findingListStyles } from '../../shared/ui/finding-list/finding-list.styles.ts';
import { findingListView } from '../../shared/ui/finding-list/finding-list.view.ts';
import { pageHead } from '../../shared/ui/page/page-head.view.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { draftHost } from '../outlook/draft-host.ts';
import { onItemChanged, startOffice } from '../outlook/start-office.ts';

/** Draws the task pane: reviews at the start, on the button and whenever the pane gets the focus. */
export async function showPane(place: HTMLElement): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${pageStyles}\n${findingListStyles}`);
  document.adoptedStyleSheets = [sheet];
  keepTabKey();
  const { isOutlook, language } = await startOffice();
  document.documentElement.lang = language;
  const say = sayIn(language);
  if (!isOutlook)
    return void render(
      html`${pageHead(say('common.name'))}
        <p>${say('pane.outside')}</p>`,
      place,
    );

  const desk = runDesk({
    reviewer: createReviewer(SHIPPED_RULES),
    host: draftHost(),
    clipboard: { copy },
    situation: () => ORDINARY_SITUATION,
    language,
    surface: 'list',
    now: Date.now,
  });
  const draw = (state: DeskState): void => {
    render(paneView(state, desk.send), place);
  };
  desk.subscribe(draw);
  draw(desk.state());
  desk.send({ kind: 'look' });
  window.addEventListener('focus', () => desk.send({ kind: 'look' }));
  onItemChanged(() => desk.send({ kind: 'look' }));
}

function paneView(state: DeskState, send: Send): TemplateResult {
  return html`${pageHead(sayIn(state.language)('common.name'))}${findingListView(state, send)}`;
}

/** office.js on the web takes the Tab key for itself and looses the focus at shadow roots; here Tab stays the browser's. */
function keepTabKey(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') event.stopPropagation();
  });
}

function copy(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
