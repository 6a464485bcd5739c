import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Send } from '../../desk/actions.ts';
import type { DeskItem } from '../../desk/desk-item.ts';
import type { DeskState } from '../../desk/state.ts';
import { listedItems, restingCount } from '../../desk/visible-items.ts';
import { checksPart, goodPart, promptPart } from '../message-note.view.ts';
import { offersCopy, outcomeText } from '../outcome.view.ts';
import { sayCount, sayIn, type Say } from '../say.ts';
import { tipFor } from '../tip.ts';
import type { Wording } from '../wording.ts';
import { listItem } from './list-item.view.ts';

/** What the host of the draft can do beside writing a rewrite. */
export interface ListOffers {
  readonly selection?: boolean;
  /** Where to look up what to say; what ships unless sets are in use. */
  readonly wording?: Wording;
}

interface ListWords {
  readonly say: Say;
  readonly offers: ListOffers;
}

/**
 * The list of a pane: at most three ideas at once, the rest under *meer ideeën*, and what just happened on top.
 * Every phase has its own words, so the pane is never blank.
 */
export function findingListView(state: DeskState, send: Send, offers: ListOffers = {}): TemplateResult {
  const say = sayIn(state.language);
  return html`<section class="finding-list" aria-label=${say('list.label')} lang=${state.language}>
    ${statusPart(state, { say, offers }, send)} ${body(state, { say, offers }, send)}
    ${state.phase === 'ready' ? [promptPart(state, send, offers.wording), checksPart(state, send), goodPart(state, offers.wording)] : nothing}
    ${updatedLine(state, say, send)}
  </section>`;
}

function body(state: DeskState, { say, offers }: ListWords, send: Send): TemplateResult {
  const { first, more } = listedItems(state);
  if (state.phase === 'failed') return html`<p class="quiet-word">${say('list.failed')}</p>`;
  if (state.phase === 'loading') return html`<p class="quiet-word">${say('list.loading')}</p>`;
  if (state.phase === 'empty') return html`<p class="quiet-word">${say('list.empty')}</p>`;
  if (first.length + more.length === 0) return nothingLeft(state, say);
  const tipOf = ({ finding }: DeskItem) =>
    tipFor(finding.rule, state.language, {
      rules: offers.wording?.rules,
      about: { language: finding.language, text: state.text, found: finding.sentence },
    });
  const shown = state.showsMore ? state.items.filter((item) => first.includes(item) || more.includes(item)) : first;
  /** The same reason three times under one another is a sermon: the first item tells it, the others on request. */
  const isToldAbove = (item: DeskItem): boolean =>
    shown.slice(0, shown.indexOf(item)).some((above) => tipOf(above)?.why === tipOf(item)?.why);
  return html`<ol class="items">
      ${repeat(
        shown,
        (item) => item.id,
        (item) => html`<li>${listItem(state, { item, isToldAbove: isToldAbove(item), tip: tipOf(item) }, send)}</li>`,
      )}
    </ol>
    ${allButton(state, shown, send)} ${more.length > 0 ? moreButton(state, { say, count: more.length }, send) : nothing}`;
}

function nothingLeft(state: DeskState, say: Say): TemplateResult {
  const resting = restingCount(state);
  return html`<p class="quiet-word">${say('list.nothing')}</p>
    ${resting > 0 ? html`<p class="soft">${say('mark.resting', { n: resting })}</p>` : nothing}`;
}

/** Several at once in one write: there from two rewrites on. */
function allButton(state: DeskState, shown: readonly DeskItem[], send: Send): TemplateResult | typeof nothing {
  const ids = shown.flatMap(({ id }) => ((state.rewrites[id]?.length ?? 0) > 0 ? [id] : []));
  if (ids.length < 2) return nothing;
  return html`<button
    type="button"
    class="small"
    aria-disabled=${state.applying === undefined ? nothing : 'true'}
    @click=${() => send({ kind: 'choose-all', ids })}
  >
    ${sayIn(state.language)('list.apply-all', { n: ids.length })}
  </button>`;
}

function moreButton(state: DeskState, { say, count }: { say: Say; count: number }, send: Send): TemplateResult {
  const words = state.showsMore
    ? say('list.less')
    : sayCount(say, { one: 'list.more-one', many: 'list.more-many' }, count);
  return html`<button
    type="button"
    class="link"
    aria-expanded=${state.showsMore ? 'true' : 'false'}
    @click=${() => send({ kind: 'toggle-more' })}
  >
    ${words}
  </button>`;
}

/** Always there, so that a screen reader hears what is put in it later. */
function statusPart(state: DeskState, { say, offers }: ListWords, send: Send): TemplateResult {
  const text = outcomeText(state, say);
  return html`<div class="status" ?data-speaks=${text !== ''}>
    <p role="status">${text}</p>
    ${
      state.outcome?.undo
        ? html`<button type="button" class="small" @click=${() => send({ kind: 'undo' })}>${say('list.undo')}</button>`
        : nothing
    }
    ${
      offersCopy(state)
        ? html`<p class="to-copy">${state.outcome?.sentence}</p>
            <button type="button" class="small" @click=${() => send({ kind: 'copy-refused' })}>
              ${say('card.copy-sentence')}
            </button>
            ${offers.selection === true && state.outcome?.before !== undefined ? selectionPart(say, send) : nothing}`
        : nothing
    }
  </div>`;
}

function selectionPart(say: Say, send: Send): TemplateResult {
  return html`<button type="button" class="small" @click=${() => send({ kind: 'replace-selection' })}>
      ${say('list.replace-selection')}
    </button>
    <p class="soft">${say('list.replace-selection-note')}</p>`;
}

function updatedLine(state: DeskState, say: Say, send: Send): TemplateResult {
  const time =
    state.reviewedAt === undefined
      ? undefined
      : new Date(state.reviewedAt).toLocaleTimeString(state.language, { hour: '2-digit', minute: '2-digit' });
  return html`<div class="row updated">
    <span>${time === undefined ? nothing : say('list.updated', { time })}</span>
    <button type="button" class="link" @click=${() => send({ kind: 'look-again' })}>${say('list.look-again')}</button>
  </div>`;
}
