import { render } from 'lit/html.js';
import type { WordKey } from '../../shared/generated/words.ts';
import { pageHead } from '../../shared/ui/page/page-head.view.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { chosenLanguage } from '../browser/settings.ts';

/** Draws the name of a page at once, while all else of it still comes in. */
export async function showHead(place: HTMLElement, title: WordKey): Promise<void> {
  const language = await chosenLanguage();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${pageStyles}\n.head { padding: 24px 16px; max-inline-size: 64rem; margin-inline: auto; }`);
  document.adoptedStyleSheets = [sheet];
  document.documentElement.lang = language;
  render(pageHead(sayIn(language)(title)), place);
}
