import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Problem } from '../../formats/problem.ts';
import type { Language } from '../../language/language.ts';
import { sayCount, type Say } from '../say.ts';
import { problemList } from './import-report.view.ts';

/** One set as the list shows it. */
export interface SetCard {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly layer: 'organisation' | 'team' | 'own';
  readonly isActive: boolean;
  /** Where it came from, as a person reads it. */
  readonly from: string;
  readonly trust: 'signed' | 'unsigned' | 'unverified' | null;
  readonly rules: number;
  readonly prompts: number;
  /** True for a set that was made or opened here; another one is changed by its maker, or copied. */
  readonly isEditable: boolean;
  /** True for a set that the school gave: a person leaves it as it is. */
  readonly isGiven: boolean;
  readonly hasEarlier: boolean;
  /** What rests in it since an update of the product. */
  readonly resting: readonly { readonly rule: string | null; readonly problem: Problem }[];
  readonly followed: FollowedCard | null;
}

/** What is known of the address that a set follows. */
export interface FollowedCard {
  readonly address: string;
  /** *Gekeken op 3 mei, 10:20*. */
  readonly checked: string;
  /** What stood in the way, as a sentence; empty when all was well. */
  readonly trouble: string;
  readonly waiting: number | null;
  readonly mode: 'automatic' | 'look';
}

/** What can be done with a set. */
export interface SetListActions {
  readonly switchSet: (id: string, isActive: boolean) => void;
  /** These three only where there is an editor, and a place for files. */
  readonly edit?: (id: string) => void;
  readonly copy?: (id: string) => void;
  readonly save?: (id: string) => void;
  /** Reads it with the eyes of its readers. */
  readonly quality: (id: string) => void;
  readonly goBack: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly check: (address: string) => void;
  readonly lookAtWaiting: (address: string) => void;
  readonly setMode: (address: string, mode: 'automatic' | 'look') => void;
  readonly unfollow: (address: string) => void;
}

/** The sets by layer, the one with the highest authority first. */
export function setListView(
  sets: readonly SetCard[],
  { say, language }: { readonly say: Say; readonly language: Language },
  actions: SetListActions,
): TemplateResult {
  return html`${(['organisation', 'team', 'own'] as const).map((layer) => {
    const here = sets.filter((set) => set.layer === layer);
    if (here.length === 0 && layer !== 'team') return nothing;
    return html`<section id="layer-${layer}" class="panel" aria-labelledby="layer-${layer}-title">
      <h2 id="layer-${layer}-title">${say(`sets.layer-${layer}`)}</h2>
      ${here.length === 0 ? html`<p class="soft">${say('sets.none')}</p>` : nothing}
      <ul class="cards">
        ${repeat(
          here,
          ({ id }) => id,
          (set) => setPart(set, { say, language }, actions),
        )}
      </ul>
    </section>`;
  })}`;
}

function setPart(
  set: SetCard,
  { say, language }: { readonly say: Say; readonly language: Language },
  actions: SetListActions,
): TemplateResult {
  const { id, name, version } = set;
  return html`<li data-set=${id}>
    <label class="choice">
      <input
        type="checkbox"
        .checked=${set.isActive}
        ?disabled=${set.isGiven}
        aria-label=${say('sets.use-name', { name })}
        @change=${(event: Event) => actions.switchSet(id, (event.target as HTMLInputElement).checked)}
      />
      <span>
        <strong>${name}</strong>
        <small>${[say('sets.version', { version }), countsOf(set, say), set.from].filter(Boolean).join(' · ')}</small>
        ${set.trust === null ? nothing : html`<small class="trust ${set.trust}">${say(`sets.trust-${set.trust}`)}</small>`}
      </span>
    </label>
    ${set.followed ? followedPart(set, set.followed, say, actions) : nothing}
    ${
      set.resting.length === 0
        ? nothing
        : html`<details>
            <summary>${say('sets.resting')}</summary>
            ${set.resting.map(
              ({ rule, problem }) =>
                html`${rule === null ? nothing : html`<p>${say('sets.resting-rule', { rule })}</p>`}
                ${problemList([problem], say, language)}`,
            )}
          </details>`
    }
    ${set.isGiven ? givenButtons(set, say, actions) : buttons(set, say, actions)}
  </li>`;
}

function countsOf({ rules, prompts }: SetCard, say: Say): string {
  const parts = [
    rules > 0 ? sayCount(say, { one: 'sets.count-rules-one', many: 'sets.count-rules-many' }, rules) : '',
    prompts > 0 ? sayCount(say, { one: 'sets.count-prompts-one', many: 'sets.count-prompts-many' }, prompts) : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

type SetButton = 'edit' | 'copy' | 'quality' | 'save' | 'back' | 'remove';

function button(
  set: SetCard,
  word: SetButton,
  say: Say,
  press: ((id: string) => void) | undefined,
): TemplateResult | typeof nothing {
  if (!press) return nothing;
  return html`<button
    type="button"
    class="small"
    data-does=${word}
    aria-label=${`${say(`sets.${word}`)}: ${set.name}`}
    @click=${() => press(set.id)}
  >
    ${say(`sets.${word}`)}
  </button>`;
}

/** A set of the school is read and saved; the rest is for who made it. */
function givenButtons(set: SetCard, say: Say, { quality, save }: SetListActions): TemplateResult {
  return html`<p class="row">${button(set, 'quality', say, quality)} ${button(set, 'save', say, save)}</p>`;
}

function buttons(set: SetCard, say: Say, actions: SetListActions): TemplateResult {
  return html`<p class="row">
    ${set.isEditable ? button(set, 'edit', say, actions.edit) : button(set, 'copy', say, actions.copy)}
    ${button(set, 'quality', say, actions.quality)} ${button(set, 'save', say, actions.save)}
    ${set.hasEarlier ? button(set, 'back', say, actions.goBack) : nothing} ${button(set, 'remove', say, actions.remove)}
  </p>`;
}

function followedPart(set: SetCard, followed: FollowedCard, say: Say, actions: SetListActions): TemplateResult {
  const { address, waiting, mode } = followed;
  return html`<div class="followed">
    <p class="soft">${followed.checked}</p>
    ${followed.trouble === '' ? nothing : html`<p class="trouble">${followed.trouble}</p>`}
    ${
      waiting === null
        ? nothing
        : html`<p class="row good">
            ${say('sets.waiting', { version: waiting })}
            <button type="button" class="small" data-does="look" @click=${() => actions.lookAtWaiting(address)}>
              ${say('sets.waiting-look')}
            </button>
          </p>`
    }
    <p class="row">
      <label
        >${say('sets.mode')}
        <select
          @change=${(event: Event) =>
            actions.setMode(address, (event.target as HTMLSelectElement).value === 'automatic' ? 'automatic' : 'look')}
        >
          ${(['look', 'automatic'] as const).map(
            (value) => html`<option value=${value} ?selected=${value === mode}>${say(`sets.mode-${value}`)}</option>`,
          )}
        </select>
      </label>
      <button
        type="button"
        class="small"
        data-does="check"
        aria-label=${`${say('sets.check')}: ${set.name}`}
        @click=${() => actions.check(address)}
      >
        ${say('sets.check')}
      </button>
      ${
        set.isGiven
          ? nothing
          : html`<button
              type="button"
              class="small"
              data-does="unfollow"
              aria-label=${`${say('sets.unfollow')}: ${set.name}`}
              @click=${() => actions.unfollow(address)}
            >
              ${say('sets.unfollow')}
            </button>`
      }
    </p>
  </div>`;
}
