import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Send } from '../../desk/actions.ts';
import { WHOLE_MESSAGE, type DeskState } from '../../desk/state.ts';
import { hasMessageCard, stepItems } from '../../desk/visible-items.ts';
import { icon, markIcon } from '../icon.view.ts';
import { sayIn } from '../say.ts';

/** What stands above every card: whose it is, where in the row, and the ways on and out. */
export function cardHead(state: DeskState, { position }: { readonly position: string }, send: Send): TemplateResult {
  const say = sayIn(state.language);
  const steps = [...stepItems(state).map(({ id }) => id), ...(hasMessageCard(state) ? [WHOLE_MESSAGE] : [])];
  const isAlone = steps.every((id) => id === state.open);
  return html`<header>
    ${markIcon()}
    <span class="position">${position}</span>
    ${isAlone ? nothing : stepButton('previous')} ${isAlone ? nothing : stepButton('next')}
    <button type="button" class="plain" aria-label=${say('card.close')} @click=${() => send({ kind: 'close' })}>
      ${icon('close')}
    </button>
  </header>`;

  function stepButton(kind: 'previous' | 'next'): TemplateResult {
    return html`<button type="button" class="plain" aria-label=${say(`card.${kind}`)} @click=${() => send({ kind })}>
      ${icon(kind)}
    </button>`;
  }
}
