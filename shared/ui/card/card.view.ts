import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PersonAction, Send } from '../../desk/actions.ts';
import type { DeskItem } from '../../desk/desk-item.ts';
import { rewrittenSentence } from '../../desk/rewritten-sentence.ts';
import { WHOLE_MESSAGE, type DeskState } from '../../desk/state.ts';
import { openItem, sameItems } from '../../desk/visible-items.ts';
import { OFTEN } from '../../review/limit-dose.ts';
import type { Rewrite } from '../../rules/rewrite.ts';
import { offersCopy, outcomeText } from '../outcome.view.ts';
import { modelsPart } from '../models.view.ts';
import { sayIn, type Say } from '../say.ts';
import { rewrittenView } from '../sentence.view.ts';
import { tipFor } from '../tip.ts';
import { whyButton, whyPart, type WhyModel } from '../why.view.ts';
import type { Wording } from '../wording.ts';
import { cardHead } from './card-head.view.ts';
import { messageCard } from './message-card.view.ts';

/**
 * The card beside a text field: one finding, why, up to three rewrites and *Laat zo*, all of equal weight; or what can
 * be said about the message as a whole. Nothing is drawn when nothing is open. The surface places it, moves the focus
 * and listens for Esc.
 *
 * @param wording where reasons and questions are looked up; what ships unless sets are in use
 */
export function cardView(state: DeskState, send: Send, wording?: Wording): TemplateResult | typeof nothing {
  if (state.open === WHOLE_MESSAGE) return messageCard(state, send, wording);
  const item = openItem(state);
  if (!item) return nothing;
  const say = sayIn(state.language);
  const tip = tipFor(item.finding.rule, state.language, {
    rules: wording?.rules,
    about: { language: item.finding.language, text: state.text, found: item.finding.sentence },
  });
  const why = tip && { id: item.id, tip, isOpen: state.explained === item.id, tellsReason: false, partId: 'behind' };
  const models =
    tip && state.rewrites[item.id]?.length === 0
      ? modelsPart({ id: item.id, models: tip.models, language: item.finding.language }, say, send)
      : nothing;
  return html`<section
    class="card"
    role="dialog"
    aria-labelledby="card-title"
    aria-describedby=${tip ? 'card-why' : nothing}
    lang=${state.language}
    dir="ltr"
  >
    ${cardHead(state, send)}
    <div class="scroll">
      <h2 id="card-title">${tip?.title ?? say('card.label')}</h2>
      ${tip ? html`<p class="why" id="card-why">${tip.why}</p>` : nothing}
      ${item.finding.level === 'soft' ? html`<p class="why">${say('card.doubt')}</p>` : nothing}
      ${timesPart(state, item, send)} ${models} ${choices(state, { item, hasModels: models !== nothing }, send)}
      ${why ? whyPart(why, say) : nothing}
    </div>
    ${statusPart(state, say, send)} ${footer(state, { item, why }, send)}
  </section>`;
}

/** *Dit komt 3 keer voor*, with a way to the next place. */
function timesPart(state: DeskState, item: DeskItem, send: Send): TemplateResult | typeof nothing {
  const n = sameItems(state, item.id).length;
  if (n < OFTEN) return nothing;
  const say = sayIn(state.language);
  return html`<p class="why times">
    ${say('message.times', { n })}
    <button type="button" class="link" @click=${() => send({ kind: 'open-same', id: item.id })}>
      ${say('card.again')}
    </button>
  </p>`;
}

interface ChoicesModel {
  readonly item: DeskItem;
  readonly hasModels: boolean;
}

function choices(state: DeskState, { item, hasModels }: ChoicesModel, send: Send): TemplateResult {
  const say = sayIn(state.language);
  const rewrites = state.rewrites[item.id];
  const isBusy = state.applying !== undefined;
  return html`<ul class="choices" aria-label=${say('card.choices')}>
    ${repeat(
      rewrites ?? [],
      (rewrite, index) => `${item.id}\n${index}\n${rewrite.text}`,
      (rewrite, index) =>
        html`<li>
          <button
            type="button"
            class="choice"
            aria-disabled=${isBusy ? 'true' : nothing}
            @click=${() => send({ kind: 'choose', id: item.id, index })}
          >
            ${choice(state, item, rewrite)}
          </button>
        </li>`,
    )}
    ${rewrites?.length === 0 && !hasModels ? html`<li class="why">${say('card.no-rewrites')}</li>` : nothing}
    <li>
      <button type="button" class="choice keep" @click=${() => send({ kind: 'dismiss', id: item.id })}>
        ${say('card.keep')}
      </button>
    </li>
  </ul>`;
}

function choice(state: DeskState, item: DeskItem, rewrite: Rewrite): TemplateResult {
  const say = sayIn(state.language);
  const sentence = rewrittenSentence(state.text, item, rewrite);
  return html`<span lang=${item.finding.language}>${rewrittenView(sentence)}</span>
    <small>${say(`kind.${rewrite.kind}`)}</small>`;
}

/** Always there, so that a screen reader hears what is put in it later. */
function statusPart(state: DeskState, say: Say, send: Send): TemplateResult {
  const text = outcomeText(state, say);
  return html`<div class="status" ?data-speaks=${text !== ''}>
    <p role="status">${text}</p>
    ${
      offersCopy(state)
        ? html`<p class="to-copy" lang=${state.language}>${state.outcome?.sentence}</p>
            <button type="button" class="small" @click=${() => send({ kind: 'copy-refused' })}>
              ${say('card.copy-sentence')}
            </button>`
        : nothing
    }
  </div>`;
}

interface FooterModel {
  readonly item: DeskItem;
  readonly why: WhyModel | undefined;
}

const QUIETS = ['done', 'message', 'hour'] as const;

/** The ways to hear less are folded away: a card is about one sentence first. */
function footer(state: DeskState, { item: { id }, why }: FooterModel, send: Send): TemplateResult {
  const say = sayIn(state.language);
  const link = (words: string, action: PersonAction): TemplateResult =>
    html`<button type="button" class="link quiet" @click=${() => send(action)}>${words}</button>`;
  return html`<footer>
    <div class="row">
      ${why ? whyButton(why, say, send) : nothing} ${link(say('card.later'), { kind: 'snooze', id })}
      <button
        type="button"
        class="link quiet less"
        aria-expanded=${state.showsLess ? 'true' : 'false'}
        aria-controls=${state.showsLess ? 'ways' : nothing}
        @click=${() => send({ kind: 'toggle-less' })}
      >
        ${say('card.less')}
      </button>
    </div>
    ${
      state.showsLess
        ? html`<div class="ways" id="ways" role="group" aria-label=${say('card.less')}>
            ${link(say('card.hush'), { kind: 'hush', id })} ${link(say('card.mute'), { kind: 'mute', id })}
            ${QUIETS.map((how) => link(say(`card.quiet-${how}`), { kind: 'quiet', how }))}
            ${link(say('card.turn-off'), { kind: 'turn-off' })}
          </div>`
        : nothing
    }
  </footer>`;
}
