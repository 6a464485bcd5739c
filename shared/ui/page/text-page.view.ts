import { html, type TemplateResult } from 'lit/html.js';
import type { TextPage } from '../../formats/text-page.ts';
import { pageHead } from './page-head.view.ts';

/** A page of text: a title, and boxes with a heading. */
export function textPageView({ title, sections }: TextPage): TemplateResult {
  return html`<div class="page text">
    ${pageHead(title)}
    ${sections.map(
      ({ heading, paragraphs }) =>
        html`<section class="panel">
          <h2>${heading}</h2>
          ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
        </section>`,
    )}
  </div>`;
}
