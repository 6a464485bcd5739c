import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Send } from '../../desk/actions.ts';
import type { DeskState } from '../../desk/state.ts';
import { listedItems } from '../../desk/visible-items.ts';
import { checksPart, goodPart, promptPart } from '../message-note.view.ts';
import { sayCount, sayIn } from '../say.ts';
import { SHIPPED_WORDING, type Wording } from '../wording.ts';
import { cardHead } from './card-head.view.ts';

/** What can be said about the message as a whole: what is good already, one question, quiet notes, and what waits. */
export function messageCard(state: DeskState, send: Send, wording: Wording = SHIPPED_WORDING): TemplateResult {
  const say = sayIn(state.language);
  const { first, more } = listedItems(state);
  const waiting = state.showsMore ? 0 : more.length;
  return html`<section class="card" role="dialog" aria-labelledby="card-title" lang=${state.language} dir="ltr">
    ${cardHead(state, send)}
    <div class="scroll">
      <h2 id="card-title">${say('card.message')}</h2>
      ${goodPart(state, wording)} ${promptPart(state, send, wording)} ${checksPart(state, send)}
      ${first.length + more.length === 0 ? html`<p class="why">${say('mark.nothing')}</p>` : nothing}
      ${
        waiting === 0
          ? nothing
          : html`<button type="button" class="small" @click=${() => send({ kind: 'open-more' })}>
              ${sayCount(say, { one: 'list.more-one', many: 'list.more-many' }, waiting)}
            </button>`
      }
    </div>
    <footer>
      <p class="soft">${say('card.ready')}</p>
    </footer>
  </section>`;
}
