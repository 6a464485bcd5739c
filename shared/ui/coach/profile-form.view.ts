import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PlaceOwner, ProfileEdit } from '../../situation/edit-profile.ts';
import { stepsKey, type PageScope, type SiteProfile, type Steps } from '../../situation/site-profile.ts';
import type { Say } from '../say.ts';

const SCOPES: readonly PageScope[] = ['student', 'group', 'none'];

/** What a person can do in the form. */
export interface ProfileFormActions {
  readonly edit: (edit: ProfileEdit) => void;
  readonly keep: () => void;
  readonly stop: () => void;
}

/** A profile as a form: its name, and for each page the words that show it, about whom it is, and the places. */
export function profileForm(profile: SiteProfile, say: Say, actions: ProfileFormActions): TemplateResult {
  const { edit } = actions;
  const typed = (make: (value: string) => ProfileEdit) => (event: Event) =>
    edit(make((event.target as HTMLInputElement | HTMLSelectElement).value));
  const places = (of: PlaceOwner, all: readonly Steps[]) =>
    placesView(all, say, (key) => edit({ kind: 'drop-place', of, key }));
  const pages = profile.pages.map((page, index) => {
    const cue = page.any[0]?.[0];
    return html`<fieldset>
      <legend>${page.kind === 'none' ? say('form.kind-none') : say(`coach.kind-${page.kind}`)}</legend>
      ${
        cue?.words
          ? html`<label>
              ${say('form.words')}
              <input
                .value=${cue.words.join(', ')}
                @change=${typed((value) => ({ kind: 'words', page: index, words: value.split(',') }))}
              />
            </label>`
          : nothing
      }
      <label>
        ${say('form.scope')}
        <select @change=${typed((value) => ({ kind: 'scope', page: index, scope: value as PageScope }))}>
          ${SCOPES.map(
            (scope) =>
              html`<option value=${scope} ?selected=${scope === page.scope}>${say(`form.scope-${scope}`)}</option>`,
          )}
        </select>
      </label>
      ${cue?.in !== undefined && cue.in !== 'title' ? places({ of: 'page', index }, profile.sources[cue.in] ?? []) : nothing}
      <button type="button" class="small" @click=${() => edit({ kind: 'drop-page', page: index })}>
        ${say('form.drop-page')}
      </button>
    </fieldset>`;
  });
  return html`<div class="profile-form">
    <label>
      ${say('form.name')}
      <input .value=${profile.name} @change=${typed((name) => ({ kind: 'name', name }))} />
    </label>
    ${pages}
    ${profile.students.map(
      ({ at }, index) =>
        html`<fieldset>
          <legend>${say('form.student')}</legend>
          ${places({ of: 'student', index }, at)}
        </fieldset>`,
    )}
    ${profile.fields.map(
      ({ at, purpose }, index) =>
        html`<fieldset>
          <legend>${say(`form.field-${purpose}`)}</legend>
          ${places({ of: 'field', index }, at)}
        </fieldset>`,
    )}
    <div class="row">
      <button type="button" class="button main" @click=${actions.keep}>${say('coach.picker-save')}</button>
      <button type="button" class="button" @click=${actions.stop}>${say('coach.undo')}</button>
    </div>
  </div>`;
}

function placesView(all: readonly Steps[], say: Say, drop: (key: string) => void): TemplateResult {
  return html`<ul>
    ${all.map((steps) => {
      const key = stepsKey(steps);
      return html`<li>
        <code>${key}</code>
        <button
          type="button"
          class="link"
          aria-label=${say('form.drop-place', { place: key })}
          @click=${() => drop(key)}
        >
          ${say('coach.profile-remove')}
        </button>
      </li>`;
    })}
  </ul>`;
}
