import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Send } from '../../desk/actions.ts';
import type { DeskState } from '../../desk/state.ts';
import { restingCount, visibleItems } from '../../desk/visible-items.ts';
import { icon, markIcon } from '../icon.view.ts';
import { outcomeText } from '../outcome.view.ts';
import { sayCount, sayIn, type Say } from '../say.ts';

/**
 * The small mark of a text field: how many ideas there are, or what just happened. Nothing is drawn while there is
 * nothing to say. A click opens the first idea; when all rest until later, it brings them back.
 */
export function markView(state: DeskState, send: Send): TemplateResult | typeof nothing {
  const say = sayIn(state.language);
  const isSettled = state.outcome?.result.kind === 'applied' || state.outcome?.result.kind === 'undone';
  const count = countButton(state, say, send);
  if (!isSettled && count === nothing) return nothing;
  return html`<div class="mark" lang=${state.language} dir="ltr">
    <p role="status">${isSettled ? html`${icon('check')}<span>${outcomeText(state, say)}</span>` : nothing}</p>
    ${
      isSettled && state.outcome?.undo
        ? html`<button type="button" class="link" @click=${() => send({ kind: 'undo' })}>
            ${say('outcome.undo')}
          </button>`
        : nothing
    }
    ${count}
  </div>`;
}

function countButton(state: DeskState, say: Say, send: Send): TemplateResult | typeof nothing {
  const count = visibleItems(state).length;
  const resting = restingCount(state);
  if (count > 0) {
    const label = sayCount(say, { one: 'mark.open-one', many: 'mark.open-many' }, count);
    const words = sayCount(say, { one: 'mark.one', many: 'mark.many' }, count);
    return html`<button
      type="button"
      class="count"
      aria-haspopup="dialog"
      aria-label=${label}
      @click=${() => send({ kind: 'open-first' })}
    >
      ${markIcon()}<span>${words}</span>
    </button>`;
  }
  if (resting === 0) return nothing;
  return html`<button type="button" class="count" @click=${() => send({ kind: 'look-again' })}>
    ${markIcon()}<span>${say('mark.resting', { n: resting })}</span>
  </button>`;
}
