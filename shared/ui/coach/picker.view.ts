import { html, type TemplateResult } from 'lit/html.js';
import type { PageKind } from '../../situation/site-profile.ts';
import type { Say } from '../say.ts';

/** The kinds of page a person can tell about. */
export type TellableKind = Exclude<PageKind, 'none'>;
const KINDS: readonly TellableKind[] = [
  'student',
  'attendance',
  'notes',
  'progress',
  'internship',
  'planning',
  'messages',
  'goals',
];

/** What was pointed at so far; `read` is shown, so that a person sees what would be read. */
export interface PickerModel {
  readonly kind: TellableKind;
  readonly title: { readonly read: string; readonly places: number } | null;
  readonly name: { readonly read: string; readonly places: number } | null;
  readonly isAboutOne: boolean;
  readonly note: string;
  readonly canSave: boolean;
}

/** What a person can do in the picker. */
export interface PickerActions {
  readonly setKind: (kind: TellableKind) => void;
  readonly setAboutOne: (isAboutOne: boolean) => void;
  readonly point: (at: 'title' | 'name') => void;
  readonly save: () => void;
}

/** Make a profile by pointing: the kind, what shows it, and where the name stands. */
export function pickerView(model: PickerModel, say: Say, actions: PickerActions): TemplateResult {
  const chosen = (event: Event) => {
    const kind = KINDS.find((each) => each === (event.target as HTMLSelectElement).value);
    if (kind) actions.setKind(kind);
  };
  const pointed = (at: 'title' | 'name') => {
    const here = model[at];
    return html`<button type="button" class="button" @click=${() => actions.point(at)}>
        ${say(`coach.point-${at}`)}
      </button>
      ${here ? html`<p>${say('coach.read-here', { read: here.read, n: here.places })}</p>` : ''}`;
  };
  return html`<details class="panel picker">
    <summary>${say('coach.picker')}</summary>
    <p>${say('coach.picker-about')}</p>
    <label>
      ${say('coach.picker-kind')}
      <select .value=${model.kind} @change=${chosen}>
        ${KINDS.map((kind) => html`<option value=${kind} ?selected=${kind === model.kind}>${say(`coach.kind-${kind}`)}</option>`)}
      </select>
    </label>
    ${pointed('title')}
    <label class="check">
      <input
        type="checkbox"
        .checked=${model.isAboutOne}
        @change=${(event: Event) => actions.setAboutOne((event.target as HTMLInputElement).checked)}
      />
      ${say('coach.picker-one')}
    </label>
    ${model.isAboutOne ? pointed('name') : ''}
    <p role="status">${model.note}</p>
    ${model.canSave ? html`<button type="button" class="button main" @click=${actions.save}>${say('coach.picker-save')}</button>` : ''}
  </details>`;
}
