import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Say } from '../say.ts';

/** What was found in the field in focus, in numbers. */
export interface FieldFoundModel {
  readonly counts: readonly { readonly title: string; readonly count: number }[];
  /** A note about a student, that the student may read. */
  readonly isNote: boolean;
}

/** What was found in the field somebody writes in: how it is called and how often; never the text. */
export function fieldFoundView(model: FieldFoundModel | null, say: Say): TemplateResult | typeof nothing {
  if (model === null) return nothing;
  const { counts, isNote } = model;
  return html`<section class="panel field-found" aria-labelledby="field-found">
    <h2 id="field-found">${say('coach.field')}</h2>
    ${isNote ? html`<p>${say('coach.field-note')}</p>` : nothing}
    ${
      counts.length === 0
        ? html`<p class="soft">${say('coach.field-nothing')}</p>`
        : html`<ul>
            ${counts.map(({ title, count }) => html`<li>${say('coach.field-count', { title, n: count })}</li>`)}
          </ul>`
    }
  </section>`;
}
