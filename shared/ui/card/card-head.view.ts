import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Send } from '../../desk/actions.ts';
import type { DeskState } from '../../desk/state.ts';
import { cardSteps } from '../../desk/visible-items.ts';
import { icon, markIcon } from '../icon.view.ts';
import { sayIn } from '../say.ts';

/** What stands above every card: whose it is, where in the row when there is one, and the ways on and out. */
export function cardHead(state: DeskState, send: Send): TemplateResult {
  const say = sayIn(state.language);
  const steps = cardSteps(state);
  const isAlone = steps.every((id) => id === state.open);
  // Zero for an idea that was opened by itself and waits under *meer ideeën*.
  const n = state.open === undefined ? 0 : steps.indexOf(state.open) + 1;
  return html`<header>
    ${markIcon()}
    <span class="position">${isAlone || n === 0 ? '' : say('card.position', { n, m: steps.length })}</span>
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
