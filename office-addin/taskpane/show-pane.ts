import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { Language } from '../../shared/language/language.ts';
import { findingListStyles } from '../../shared/ui/finding-list/finding-list.styles.ts';
import { pageHead } from '../../shared/ui/page/page-head.view.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { followTheme } from '../outlook/follow-theme.ts';
import { startOffice } from '../outlook/start-office.ts';
import { paneStyles } from './pane.styles.ts';
import { serveDrafts } from './serve-drafts.ts';

/** How long Outlook may take to say that it is there, before the pane says where it belongs. In milliseconds (our choice). */
const PATIENCE = 10_000;

/** Draws the task pane: inside Outlook beside a mail, elsewhere with a word about where it belongs. */
export async function showPane(place: HTMLElement): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${pageStyles}\n${findingListStyles}\n${paneStyles}`);
  document.adoptedStyleSheets = [sheet];
  keepTabKey();
  const own = navigator.language.toLowerCase().startsWith('nl') ? 'nl' : 'en';
  render(loadingView(own), place);
  // Outside Outlook the library may never say a word; inside, however late it speaks, the pane begins.
  const timer = setTimeout(() => render(outsideView(own), place), PATIENCE);
  const { isOutlook, language } = await startOffice();
  clearTimeout(timer);
  document.documentElement.lang = language;
  if (!isOutlook) {
    render(outsideView(language), place);
    return;
  }
  followTheme((theme) => {
    // Without a word of Outlook the reader's own system decides.
    if (theme === undefined) delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  });
  serveDrafts(place, language);
}

function loadingView(language: Language): TemplateResult {
  const say = sayIn(language);
  return html`${pageHead(say('common.name'))}
    <p class="quiet-word">${say('pane.starting')}</p>`;
}

/** Without the library of Office there may be no connection; with it, this is no Outlook. */
function outsideView(language: Language): TemplateResult {
  const say = sayIn(language);
  const isLoaded = typeof Office !== 'undefined';
  return html`${pageHead(say('common.name'))}
    <p class="quiet-word">${say(isLoaded ? 'pane.outside' : 'pane.no-office')}</p>
    ${
      isLoaded
        ? nothing
        : html`<button type="button" class="small" @click=${() => location.reload()}>${say('pane.again')}</button>`
    }`;
}

/** office.js on the web takes the Tab key for itself and loses the focus at shadow roots; here Tab stays the browser's. */
function keepTabKey(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') event.stopPropagation();
  });
}
