import { render } from 'lit/html.js';
import { TEXT_PAGES } from '../../shared/generated/text-pages.ts';
import { pageLinks } from '../../shared/ui/page/page-links.view.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { textPageView } from '../../shared/ui/page/text-page.view.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { chosenLanguage } from '../browser/settings.ts';

/** Draws one of the pages of text, in the language of the person. */
export async function showTextPage(name: 'privacy' | 'help' | 'school', place: HTMLElement): Promise<void> {
  const language = await chosenLanguage();
  const page = TEXT_PAGES[language][name];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${pageStyles}\n.text { max-inline-size: 44rem; margin-inline: auto; }`);
  document.adoptedStyleSheets = [sheet];
  document.documentElement.lang = language;
  document.title = page.title;
  render(textPageView(page, pageLinks(sayIn(language), name)), place);
}
