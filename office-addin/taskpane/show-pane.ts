import { html, render, type TemplateResult } from 'lit/html.js';
import type { Language } from '../../shared/language/language.ts';
import { findingListStyles } from '../../shared/ui/finding-list/finding-list.styles.ts';
import { pageHead } from '../../shared/ui/page/page-head.view.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { startOffice } from '../outlook/start-office.ts';
import { paneStyles } from './pane.styles.ts';
import { serveDrafts } from './serve-drafts.ts';

/** Draws the task pane: inside Outlook beside a mail, elsewhere with a word about where it belongs. */
export async function showPane(place: HTMLElement): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${pageStyles}\n${findingListStyles}\n${paneStyles}`);
  document.adoptedStyleSheets = [sheet];
  keepTabKey();
  const { isOutlook, language } = await startOffice();
  document.documentElement.lang = language;
  if (isOutlook) serveDrafts(place, language);
  else render(outsideView(language), place);
}

function outsideView(language: Language): TemplateResult {
  const say = sayIn(language);
  return html`${pageHead(say('common.name'))}
    <p>${say('pane.outside')}</p>`;
}

/** office.js on the web takes the Tab key for itself and loses the focus at shadow roots; here Tab stays the browser's. */
function keepTabKey(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') event.stopPropagation();
  });
}
