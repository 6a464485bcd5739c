import { html, type TemplateResult } from 'lit/html.js';
import type { TextPage } from '../../formats/text-page.ts';
import { pageHead } from './page-head.view.ts';

/** A page of text: a title, boxes with a heading, and the way to the other pages. */
export function textPageView({ title, sections }: TextPage, links: TemplateResult): TemplateResult {
  return html`<div class="page text">
    ${pageHead(title)}
    ${sections.map(
      ({ heading, paragraphs }) =>
        html`<section class="panel">
          <h2>${heading}</h2>
          ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
        </section>`,
    )}
    ${links}
  </div>`;
}
