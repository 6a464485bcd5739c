import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Send } from '../desk/actions.ts';
import type { Language } from '../language/language.ts';
import type { Say } from './say.ts';

/** What the model sentences of one idea need. */
export interface ModelsModel {
  readonly id: string;
  readonly models: readonly string[];
  /** The language of the draft. */
  readonly language: Language;
}

/** Model sentences to copy: a person fills the slots, so there is no *Pas aan*. Nothing when there are none. */
export function modelsPart(model: ModelsModel, say: Say, send: Send): TemplateResult | typeof nothing {
  const { id, models, language } = model;
  if (models.length === 0) return nothing;
  return html`<p class="why">${say('models.intro')}</p>
    <ul class="models" aria-label=${say('models.label')}>
      ${models.map(
        (text) =>
          html`<li>
            <span lang=${language}>${text}</span>
            <button
              type="button"
              class="small"
              aria-label=${say('list.copy-label', { sentence: text })}
              @click=${() => send({ kind: 'copy-model', id, text })}
            >
              ${say('common.copy')}
            </button>
          </li>`,
      )}
    </ul>`;
}
