import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Problem } from '../../formats/problem.ts';
import type { Language } from '../../language/language.ts';
import { pageHead } from '../page/page-head.view.ts';
import type { Say } from '../say.ts';
import { importReportView, problemList, type LookActions, type LookModel } from './import-report.view.ts';
import { setListView, type SetCard, type SetListActions } from './set-list.view.ts';

/** What the page of sets shows. */
export interface SetsModel {
  readonly language: Language;
  readonly sets: readonly SetCard[];
  readonly look: LookModel | null;
  /** Why a set that was opened cannot be used; nothing was changed. */
  readonly refused: readonly Problem[];
  /** Entries of the school's policy that cannot be read. */
  readonly policyProblems: readonly Problem[];
  /** Work that was begun and is still there. */
  readonly drafts: readonly { readonly id: string; readonly name: string }[];
  /** True when the school alone chooses the sets. */
  readonly isLocked: boolean;
  readonly isLasting: boolean;
  readonly isBusy: boolean;
  readonly address: string;
  readonly mode: 'automatic' | 'look';
  readonly note: string;
  /** True when what was just done can be taken back. */
  readonly canUndo: boolean;
}

/** What a person can do here. */
export interface SetsActions extends SetListActions, LookActions {
  readonly openFile: (file: File) => void;
  readonly startNew: () => void;
  readonly goOn: (draft: string) => void;
  readonly dropDraft: (draft: string) => void;
  readonly typeAddress: (address: string) => void;
  readonly chooseMode: (mode: 'automatic' | 'look') => void;
  readonly follow: () => void;
  readonly undo: () => void;
}

/** The page of sets: what is in use and where it comes from, and the ways in. A look stands in the place of the rest. */
export function setsPageView(model: SetsModel, say: Say, actions: SetsActions): TemplateResult {
  const { look, language } = model;
  return html`<div class="sets">
    ${pageHead(say('sets.title'))}
    <p><a href="options.html">${say('options.title')}</a></p>
    <p>${say('sets.about')}</p>
    ${model.isLasting ? nothing : html`<p class="good" role="note">${say('sets.not-lasting')}</p>`}
    ${look ? importReportView(look, say, actions) : ways(model, say, actions)}
    <div class="status" role="status" ?data-speaks=${model.note !== ''}>
      ${model.note && html`<p>${model.note}</p>`}
      ${
        model.canUndo && model.note
          ? html`<button type="button" class="small" id="undo" @click=${actions.undo}>${say('sets.undo')}</button>`
          : nothing
      }
    </div>
    ${
      model.policyProblems.length === 0
        ? nothing
        : html`<section class="panel" id="policy">
            <h2>${say('sets.policy-about')}</h2>
            ${problemList(model.policyProblems, say, language)}
          </section>`
    }
  </div>`;
}

function ways(model: SetsModel, say: Say, actions: SetsActions): TemplateResult {
  const { language } = model;
  return html`${
    model.refused.length === 0
      ? nothing
      : html`<section class="panel attention" id="refused" aria-labelledby="refused-title">
          <h2 id="refused-title" tabindex="-1">${say('sets.refused')}</h2>
          <p>${say('sets.refused-about')}</p>
          ${problemList(model.refused, say, language)}
        </section>`
  }
  ${model.drafts.map(
    ({ id, name }) =>
      html`<section class="panel draft" aria-label=${say('sets.draft', { name })}>
        <p>${say('sets.draft', { name })}</p>
        <p class="row">
          <button type="button" class="button main" data-does="go-on" @click=${() => actions.goOn(id)}>
            ${say('sets.draft-go-on')}
          </button>
          <button
            type="button"
            class="button"
            aria-label=${`${say('sets.draft-drop')}: ${name}`}
            @click=${() => actions.dropDraft(id)}
          >
            ${say('sets.draft-drop')}
          </button>
        </p>
      </section>`,
  )}
  ${setListView(model.sets, { say, language }, actions)}
  ${model.isLocked ? html`<p>${say('sets.locked')}</p>` : add(model, say, actions)}`;
}

function add(model: SetsModel, say: Say, actions: SetsActions): TemplateResult {
  const picked = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) actions.openFile(file);
    input.value = '';
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    actions.follow();
  };
  return html`<section id="add" class="panel" aria-labelledby="add-title">
      <h2 id="add-title">${say('sets.add')}</h2>
      <p class="soft">${say('sets.add-about')}</p>
      <p class="row">
        <label class="file button"
          >${say('sets.open-file')}<input type="file" accept=".json,application/json" @change=${picked}
        /></label>
        <button type="button" class="button" id="new" @click=${actions.startNew}>${say('sets.new')}</button>
      </p>
    </section>
    <section id="follow" class="panel" aria-labelledby="follow-title">
      <h2 id="follow-title">${say('sets.follow')}</h2>
      <p class="soft">${say('sets.follow-about')}</p>
      <form novalidate @submit=${submit}>
        <label for="address">${say('sets.follow-address')}</label>
        <input
          id="address"
          type="url"
          inputmode="url"
          autocomplete="off"
          spellcheck="false"
          placeholder=${say('sets.follow-hint')}
          .value=${model.address}
          @input=${(event: Event) => actions.typeAddress((event.target as HTMLInputElement).value)}
        />
        <fieldset>
          <legend>${say('sets.mode')}</legend>
          ${(['look', 'automatic'] as const).map(
            (value) =>
              html`<label class="choice">
                <input
                  type="radio"
                  name="mode"
                  value=${value}
                  .checked=${model.mode === value}
                  @change=${() => actions.chooseMode(value)}
                />
                <span>${say(`sets.mode-${value}`)}</span>
              </label>`,
          )}
        </fieldset>
        <p>
          <button type="submit" class="button" aria-disabled=${model.isBusy ? 'true' : 'false'}>
            ${say('sets.follow-look')}
          </button>
        </p>
      </form>
    </section>`;
}
