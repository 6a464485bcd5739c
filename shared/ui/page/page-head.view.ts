import { html, type TemplateResult } from 'lit/html.js';
import { markIcon } from '../icon.view.ts';

/** The first line of a page of our own: the mark and a heading. */
export function pageHead(title: string): TemplateResult {
  return html`<header class="head">
    ${markIcon()}
    <h1>${title}</h1>
  </header>`;
}
