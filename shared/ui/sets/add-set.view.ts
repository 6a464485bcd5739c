import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Say } from '../say.ts';

/** What the ways in show. */
export interface AddSetModel {
  readonly address: string;
  readonly mode: 'automatic' | 'look';
  readonly isBusy: boolean;
}

/** The ways in to a set. */
export interface AddSetActions {
  readonly openFile: (file: File) => void;
  /** Only where there is an editor. */
  readonly startNew?: () => void;
  readonly typeAddress: (address: string) => void;
  readonly chooseMode: (mode: 'automatic' | 'look') => void;
  readonly follow: () => void;
}

/** Open a file with a set, make one, or follow an address. */
export function addSetView(model: AddSetModel, say: Say, actions: AddSetActions): TemplateResult {
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
        ${
          actions.startNew
            ? html`<button type="button" class="button" id="new" @click=${actions.startNew}>${say('sets.new')}</button>`
            : nothing
        }
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
