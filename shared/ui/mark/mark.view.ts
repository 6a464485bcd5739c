import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PersonAction, Send } from '../../desk/actions.ts';
import type { DeskState } from '../../desk/state.ts';
import { hasMessageCard, listedItems, restingCount, shownPrompt } from '../../desk/visible-items.ts';
import { goodNews } from '../good-news.ts';
import { icon, markIcon } from '../icon.view.ts';
import { outcomeText } from '../outcome.view.ts';
import { sayCount, sayIn, type Say } from '../say.ts';

/**
 * The small mark of a text field: how many ideas there are, what is good already, or what just happened. Nothing is
 * drawn while there is nothing to say. A click opens the first idea, or else the card about the message; when all rest
 * until later, it brings them back.
 */
export function markView(state: DeskState, send: Send): TemplateResult | typeof nothing {
  const say = sayIn(state.language);
  const happened = whatHappened(state, say);
  const isAlone = happened === '';
  const button = markButton(state, { say, good: isAlone ? tellGood(state) : '', isAlone }, send);
  if (isAlone && button === nothing) return nothing;
  return html`<div class="mark" lang=${state.language} dir="ltr">
    <p role="status">${isAlone ? nothing : html`${icon('check')}<span>${happened}</span>`}</p>
    ${backButton(state, say, send)} ${button}
  </div>`;
}

/** How many ideas there are, for who listens instead of looks; empty while there are none. */
export function ideasTold(state: DeskState): string {
  const count = listedItems(state).first.length;
  return count === 0 ? '' : sayCount(sayIn(state.language), { one: 'mark.tell-one', many: 'mark.tell-many' }, count);
}

function whatHappened(state: DeskState, say: Say): string {
  const { outcome, silenced } = state;
  if (silenced) return say(silenced.forGood ? 'outcome.muted' : 'outcome.hushed');
  return outcome?.result.kind === 'applied' || outcome?.result.kind === 'undone' ? outcomeText(state, say) : '';
}

/** Takes the last step back: what was written, or what was silenced. */
function backButton({ outcome, silenced }: DeskState, say: Say, send: Send): TemplateResult | typeof nothing {
  const kind = silenced ? 'hear-again' : 'undo';
  if (!silenced && !outcome?.undo) return nothing;
  return html`<button type="button" class="link" @click=${() => send({ kind })}>${say(`outcome.${kind}`)}</button>`;
}

interface ButtonModel {
  readonly say: Say;
  /** What is good already; empty when there is nothing to name, or no place for it. */
  readonly good: string;
  /** False while the mark tells what just happened. */
  readonly isAlone: boolean;
}

function markButton(
  state: DeskState,
  { say, good, isAlone }: ButtonModel,
  send: Send,
): TemplateResult | typeof nothing {
  const { first, more } = listedItems(state);
  const resting = restingCount(state);
  const button = (ideas: string, action: PersonAction): TemplateResult =>
    html`<button
      type="button"
      class="count"
      aria-haspopup=${action.kind === 'look-again' ? nothing : 'dialog'}
      @click=${() => send(action)}
    >
      <span class="unseen">${say('common.name')}:</span>
      ${ideas === '' ? nothing : html`${markIcon()}<span>${ideas}</span>`}
      ${good === '' ? nothing : html`<span class="good-mark">${icon('check')}<span>${good}</span></span>`}
    </button>`;
  if (first.length > 0) {
    return button(sayCount(say, { one: 'mark.one', many: 'mark.many' }, first.length), { kind: 'open-first' });
  }
  if (more.length > 0) {
    return button(sayCount(say, { one: 'list.more-one', many: 'list.more-many' }, more.length), { kind: 'open-first' });
  }
  if (resting > 0) return button(say('mark.resting', { n: resting }), { kind: 'look-again' });
  if (!hasMessageCard(state) || !isAlone) return nothing;
  const asked = say(shownPrompt(state) === undefined ? 'message.note' : 'message.ask');
  return button(good === '' ? asked : '', { kind: 'open-first' });
}

function tellGood(state: DeskState): string {
  return goodNews(state.elements.present, state.language)[0] ?? '';
}
