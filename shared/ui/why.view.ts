import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Send } from '../desk/actions.ts';
import type { Say } from './say.ts';
import type { Tip } from './tip.ts';

/** What *Waarom deze tip?* needs: whose it is, and whether it is unfolded. */
export interface WhyModel {
  readonly id: string;
  readonly tip: Tip;
  readonly isOpen: boolean;
  /** True when the reason itself stands here, because it was not told beside the sentence. */
  readonly tellsReason: boolean;
  /** Id of the unfolded part in its root, for `aria-controls`. */
  readonly partId: string;
}

/** The button *Waarom deze tip?*. */
export function whyButton({ id, isOpen, partId }: WhyModel, say: Say, send: Send): TemplateResult {
  const controls = isOpen ? partId : nothing;
  return html`<button
    type="button"
    class="link"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls=${controls}
    @click=${() => send({ kind: 'toggle-why', id })}
  >
    ${say('card.why')}
  </button>`;
}

/** What it unfolds: the mechanism, the source, and the set that a tip of a team comes from. */
export function whyPart({ tip, isOpen, tellsReason, partId }: WhyModel, say: Say): TemplateResult | typeof nothing {
  if (!isOpen) return nothing;
  const { citation, url } = tip.source;
  return html`<div class="behind" id=${partId}>
    ${tellsReason ? html`<p>${tip.why}</p>` : nothing}
    ${tip.mechanism === '' ? nothing : html`<p><span>${say('card.mechanism')}:</span> <strong>${tip.mechanism}</strong></p>`}
    ${
      citation === ''
        ? nothing
        : html`<p class="source">
            <span>${say('card.source')}:</span> ${citation}
            ${url === undefined ? nothing : html`<a href=${url} target="_blank" rel="noopener noreferrer">${say('card.source-link')}</a>`}
          </p>`
    }
    ${tip.set === undefined ? nothing : html`<p class="source set">${say('card.set', { set: tip.set })}</p>`}
  </div>`;
}
