import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Send } from '../desk/actions.ts';
import type { DeskItem } from '../desk/desk-item.ts';
import type { DeskState } from '../desk/state.ts';
import { shownChecks, shownPrompt, timesOf } from '../desk/visible-items.ts';
import { MESSAGE_PROMPTS } from '../generated/message-prompts.ts';
import { REFERENCES } from '../generated/references.ts';
import { GOOD_NEWS } from '../generated/good-news.ts';
import type { Localized } from '../rules/rule.ts';
import { goodNews } from './good-news.ts';
import { icon } from './icon.view.ts';
import { fillIn, sayIn, type Say } from './say.ts';
import { SHIPPED_WORDING, type Wording } from './wording.ts';

/** What is good in the message already, calm and with a check; nothing while there is nothing to name. */
export function goodPart(state: DeskState, wording: Wording = SHIPPED_WORDING): TemplateResult | typeof nothing {
  const news = goodNews(state.elements.present, state.language, (id) => toldBySet(id, wording) ?? GOOD_NEWS[id]);
  if (news.length === 0) return nothing;
  return html`<ul class="good-news" aria-label=${sayIn(state.language)('message.good')}>
    ${news.map((told) => html`<li>${icon('check')}<span>${told}</span></li>`)}
  </ul>`;
}

/** A set says what is good in its own words: by an element of its own, or beside a question. */
function toldBySet(id: string, { rules = [], questions }: Wording): Localized | undefined {
  const element = rules.find(({ category, set }) => set !== undefined && category === id);
  return element?.title ?? questions[id.replace('pos.', '')]?.good;
}

/** One question about the message as a whole, with why and from where, and *Laat zo*. */
export function promptPart(
  state: DeskState,
  send: Send,
  { questions }: Wording = SHIPPED_WORDING,
): TemplateResult | typeof nothing {
  const say = sayIn(state.language);
  const id = shownPrompt(state);
  const prompt = id === undefined ? undefined : MESSAGE_PROMPTS[id];
  if (id === undefined || prompt === undefined) return nothing;
  const own = questions[id];
  const words = (own ?? prompt).say[state.language];
  // Only a draft without a name is asked for one, and there the place of the name stays open.
  const text = id === 'name' ? words : fillIn(words, { name: addressedName(state) ?? say('message.student') });
  return html`<div class="message-prompt" role="group" aria-label=${say('message.ask')}>
    <p>${text}</p>
    ${behindPart(prompt.why[state.language], prompt.reference, say)}
    ${own === undefined ? nothing : html`<p class="source">${say('card.set', { set: own.set })}</p>`}
    <button type="button" class="small" @click=${() => send({ kind: 'pass-prompt', id })}>${say('card.keep')}</button>
  </div>`;
}

/** Where each computed note comes from, a reference of `assets/references.yml`. */
const CHECKS = { privacy: 'nji-ecbo-2023-2.4', 'long-sentence': 'plain-language' };

/** What was counted rather than read, as quiet notes that tell why and from where at once, with *Laat zo*. */
export function checksPart(state: DeskState, send: Send): TemplateResult | typeof nothing {
  const say = sayIn(state.language);
  const name = addressedName(state) ?? say('message.student');
  const notes = shownChecks(state).flatMap((id) => (isCheck(id) ? [id] : []));
  if (notes.length === 0) return nothing;
  return html`${notes.map(
    (id) =>
      html`<div class="message-prompt counted" role="group" aria-label=${say('message.note')}>
        <p>${say(`check.${id}`, { name })}</p>
        ${behindPart(say(`check.${id}-why`), CHECKS[id], say)}
        <button type="button" class="small" @click=${() => send({ kind: 'pass-prompt', id })}>
          ${say('card.keep')}
        </button>
      </div>`,
  )}`;
}

/** Why something is said, and a reference that tells where it comes from. */
function behindPart(why: string, reference: string, say: Say): TemplateResult {
  return html`<p class="why">${why}</p>
    <p class="source">${say('card.source')}: ${REFERENCES[reference]?.citation}</p>`;
}

/** The checks that have words; another one is passed over. */
function isCheck(id: string): id is keyof typeof CHECKS {
  return id in CHECKS;
}

/** *Dit komt 3 keer voor.* */
export function timesPart(state: DeskState, item: DeskItem): TemplateResult | typeof nothing {
  const n = timesOf(state, item);
  return n === undefined ? nothing : html`<p class="why">${sayIn(state.language)('message.times', { n })}</p>`;
}

function addressedName({ elements, text }: DeskState): string | undefined {
  const name = elements.present.find(({ id }) => id === 'pos.name');
  return name && text.slice(name.start, name.end);
}
