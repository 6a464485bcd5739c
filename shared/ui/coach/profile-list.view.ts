import { html, type TemplateResult } from 'lit/html.js';
import type { Say } from '../say.ts';

/** What the list of site profiles shows. */
export interface ProfileListModel {
  readonly profiles: readonly {
    readonly id: string;
    readonly name: string;
    /** The system may have changed under it. */
    readonly isOutdated: boolean;
  }[];
  /** The profile that is being changed, with its form. */
  readonly form: { readonly id: string; readonly view: TemplateResult } | null;
  /** What just happened, or is asked; empty for nothing. */
  readonly note: string;
  /** Each thing to mend in a file: place and what is asked. */
  readonly problems: readonly string[];
  readonly canUndo: boolean;
}

/** What a person can do with them. */
export interface ProfileActions {
  readonly add: (file: File) => void;
  readonly edit: (id: string) => void;
  readonly save: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly undo: () => void;
}

/** Profiles of one's own student system: add one from a file, save it, take it away. */
export function profileList(model: ProfileListModel, say: Say, actions: ProfileActions): TemplateResult {
  const picked = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) actions.add(file);
    input.value = '';
  };
  return html`<details class="panel profiles">
    <summary>${say('coach.profiles')}</summary>
    <p>${say('coach.profiles-about')}</p>
    ${model.profiles.map(
      ({ id, name, isOutdated }) =>
        html`<div class="row">
            <span>${name}</span>
            <button
              type="button"
              class="small"
              aria-label=${say('coach.profile-edit-name', { name })}
              @click=${() => actions.edit(id)}
            >
              ${say('coach.profile-edit')}
            </button>
            <button
              type="button"
              class="small"
              aria-label=${say('coach.profile-save-name', { name })}
              @click=${() => actions.save(id)}
            >
              ${say('coach.profile-save')}
            </button>
            <button
              type="button"
              class="small"
              aria-label=${say('coach.profile-remove-name', { name })}
              @click=${() => actions.remove(id)}
            >
              ${say('coach.profile-remove')}
            </button>
          </div>
          ${isOutdated ? html`<p>${say('coach.profile-outdated')}</p>` : ''}
          ${model.form?.id === id ? model.form.view : ''}`,
    )}
    <label>${say('coach.profile-add')} <input type="file" accept=".json,application/json" @change=${picked} /></label>
    <p role="status">${model.note}</p>
    ${model.canUndo ? html`<button type="button" class="small" @click=${actions.undo}>${say('coach.undo')}</button>` : ''}
    <ul>
      ${model.problems.map((problem) => html`<li>${problem}</li>`)}
    </ul>
  </details>`;
}
