import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Send } from '../../desk/actions.ts';
import type { DeskItem } from '../../desk/desk-item.ts';
import { rewrittenSentence } from '../../desk/rewritten-sentence.ts';
import type { DeskState } from '../../desk/state.ts';
import { sayCount, sayIn, type Say } from '../say.ts';
import { timesPart } from '../message-note.view.ts';
import { modelsPart } from '../models.view.ts';
import { quotedView, rewrittenView } from '../sentence.view.ts';
import type { Tip } from '../tip.ts';
import { whyButton, whyPart } from '../why.view.ts';

/** What one idea needs: the item, and whether an item above it gave the same reason already. */
export interface ListItemModel {
  readonly item: DeskItem;
  readonly isToldAbove: boolean;
  /** What to say about its rule; a rule that is not known has its rewrites alone. */
  readonly tip: Tip | undefined;
}

/** One idea in the list: the sentence as written, why, one rewrite (all of them when unfolded), and *Laat zo*. */
export function listItem(state: DeskState, { item, isToldAbove, tip }: ListItemModel, send: Send): TemplateResult {
  const say = sayIn(state.language);
  const { id, finding } = item;
  const partId = `behind-${state.items.indexOf(item)}`;
  const why = tip && { id, tip, isOpen: state.explained === id, partId, tellsReason: isToldAbove };
  const models = tip ? modelsPart({ id, models: tip.models, language: finding.language }, say, send) : nothing;
  return html`<article class="item">
    <h2>${tip?.title ?? say('card.label')}</h2>
    <blockquote lang=${finding.language}>${quotedView(item)}</blockquote>
    ${tip && !isToldAbove ? html`<p class="why">${tip.why}</p>` : nothing} ${timesPart(state, item)}
    ${rewriteList(state, { item, models }, send)}
    <div class="row">
      <button type="button" class="small" @click=${() => send({ kind: 'dismiss', id })}>${say('card.keep')}</button>
      <button type="button" class="link quiet" @click=${() => send({ kind: 'snooze', id })}>
        ${say('card.later')}
      </button>
      <button type="button" class="link quiet" @click=${() => send({ kind: 'mute', id })}>${say('card.mute')}</button>
      ${why ? whyButton(why, say, send) : nothing}
    </div>
    ${why ? whyPart(why, say) : nothing}
  </article>`;
}

interface RewriteListModel {
  readonly item: DeskItem;
  readonly models: TemplateResult | typeof nothing;
}

function rewriteList(state: DeskState, { item, models }: RewriteListModel, send: Send): TemplateResult {
  const say = sayIn(state.language);
  const rewrites = state.rewrites[item.id];
  if (rewrites?.length === 0)
    return models === nothing ? html`<p class="why">${say('card.no-rewrites')}</p>` : html`${models}`;
  const isUnfolded = state.open === item.id;
  const shown = isUnfolded ? rewrites : rewrites?.slice(0, 1);
  return html`<ul class="rewrites" aria-label=${say('card.choices')}>
      ${(shown ?? []).map((_, index) => html`<li>${rewriteRow(state, { item, index }, send)}</li>`)}
    </ul>
    ${(rewrites?.length ?? 0) > 1 ? othersButton(state, { item, say, isUnfolded }, send) : nothing}`;
}

interface RowModel {
  readonly item: DeskItem;
  readonly index: number;
}

function rewriteRow(state: DeskState, { item, index }: RowModel, send: Send): TemplateResult | typeof nothing {
  const say = sayIn(state.language);
  const rewrite = state.rewrites[item.id]?.[index];
  if (!rewrite) return nothing;
  const pair = rewrittenSentence(state.text, item, rewrite);
  const { id } = item;
  const isBusy = state.applying !== undefined;
  return html`<p lang=${item.finding.language}>${rewrittenView(pair)}</p>
    <div class="row">
      <small>${say(`kind.${rewrite.kind}`)}</small>
      <button
        type="button"
        class="small main"
        aria-label=${say('list.apply-label', { sentence: pair.after })}
        aria-disabled=${isBusy ? 'true' : nothing}
        @click=${() => send({ kind: 'choose', id, index })}
      >
        ${say('list.apply')}
      </button>
      <button
        type="button"
        class="small"
        aria-label=${say('list.copy-label', { sentence: pair.after })}
        @click=${() => send({ kind: 'copy', id, index })}
      >
        ${say('common.copy')}
      </button>
    </div>`;
}

interface OthersModel {
  readonly item: DeskItem;
  readonly say: Say;
  readonly isUnfolded: boolean;
}

function othersButton(state: DeskState, { item, say, isUnfolded }: OthersModel, send: Send): TemplateResult {
  const count = (state.rewrites[item.id]?.length ?? 1) - 1;
  const words = isUnfolded
    ? say('list.fewer')
    : sayCount(say, { one: 'list.others-one', many: 'list.others-many' }, count);
  return html`<button
    type="button"
    class="link"
    aria-expanded=${isUnfolded ? 'true' : 'false'}
    @click=${() => send(isUnfolded ? { kind: 'close' } : { kind: 'open', id: item.id })}
  >
    ${words}
  </button>`;
}
