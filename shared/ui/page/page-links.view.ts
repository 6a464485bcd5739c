import { html, type TemplateResult } from 'lit/html.js';
import type { WordKey } from '../../generated/words.ts';
import type { Say } from '../say.ts';

/** The pages of our own, each with its file and its name. */
const PAGES = {
  options: 'options.title',
  weeks: 'options.weeks',
  sets: 'sets.title',
  help: 'options.help',
  privacy: 'options.privacy',
  school: 'options.school',
  welcome: 'options.welcome',
} as const satisfies Record<string, WordKey>;

export type OwnPage = keyof typeof PAGES;

/** The way to every other page, at the end of each. @param target where they open; a popup would close over its own */
export function pageLinks(say: Say, here: OwnPage | null, target?: '_blank'): TemplateResult {
  return html`<nav class="page-links" aria-label=${say('page.links')}>
    <ul>
      ${Object.entries(PAGES).map(([page, name]) =>
        page === here
          ? html`<li aria-current="page">${say(name)}</li>`
          : html`<li><a href="${page}.html" target=${target ?? '_self'}>${say(name)}</a></li>`,
      )}
    </ul>
  </nav>`;
}
