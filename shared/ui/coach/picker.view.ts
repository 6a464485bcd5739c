import { html, nothing, type TemplateResult } from 'lit/html.js';
import { TELLABLE_KINDS, type TellableKind } from '../../situation/site-profile.ts';
import type { Say } from '../say.ts';

/** What can be pointed at. */
export type Pointed = 'title' | 'name' | 'field';

/** What was read where somebody pointed, and how it can be found back. */
export interface PickedShown {
  readonly read: string;
  readonly ways: readonly string[];
}

/** What was pointed at so far; `read` is shown, so that a person sees what would be read. */
export interface PickerModel {
  readonly kind: TellableKind;
  readonly title: PickedShown | null;
  readonly name: PickedShown | null;
  readonly field: PickedShown | null;
  readonly isAboutOne: boolean;
  /** The page to open for the next look; null when nothing can be looked at yet, or all was. */
  readonly next: 'second' | 'other' | null;
  /** What came of the looks so far. */
  readonly looked: readonly string[];
  readonly note: string;
  readonly canSave: boolean;
  readonly canUndo: boolean;
}

/** What a person can do in the picker. */
export interface PickerActions {
  readonly setKind: (kind: TellableKind) => void;
  readonly setAboutOne: (isAboutOne: boolean) => void;
  readonly point: (at: Pointed) => void;
  readonly look: () => void;
  readonly save: () => void;
  readonly undo: () => void;
}

/** Make a profile by pointing: the kind, what shows it, where the name stands and where somebody writes; then look. */
export function pickerView(model: PickerModel, say: Say, actions: PickerActions): TemplateResult {
  const chosen = (event: Event) => {
    const kind = TELLABLE_KINDS.find((each) => each === (event.target as HTMLSelectElement).value);
    if (kind) actions.setKind(kind);
  };
  const pointed = (at: Pointed) =>
    html`<button type="button" class="button" @click=${() => actions.point(at)}>${say(`coach.point-${at}`)}</button>
      ${model[at] ? shown(model[at], say) : nothing}`;
  return html`<details class="panel picker">
    <summary>${say('coach.picker')}</summary>
    <p>${say('coach.picker-about')}</p>
    <label>
      ${say('coach.picker-kind')}
      <select .value=${model.kind} @change=${chosen}>
        ${TELLABLE_KINDS.map((kind) => html`<option value=${kind} ?selected=${kind === model.kind}>${say(`coach.kind-${kind}`)}</option>`)}
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
    ${model.isAboutOne ? pointed('name') : nothing} ${pointed('field')}
    ${model.looked.map((line) => html`<p>${line}</p>`)}
    ${model.next ? lookView(model.next, say, actions.look) : nothing}
    <p role="status">${model.note}</p>
    <div class="row">
      ${
        model.canSave
          ? html`<button type="button" class=${model.next ? 'button' : 'button main'} @click=${actions.save}>
              ${say(model.next ? 'coach.picker-save-now' : 'coach.picker-save')}
            </button>`
          : nothing
      }
      ${model.canUndo ? html`<button type="button" class="button" @click=${actions.undo}>${say('coach.undo')}</button>` : nothing}
    </div>
  </details>`;
}

function lookView(next: 'second' | 'other', say: Say, look: () => void): TemplateResult {
  return html`<p>${say(`coach.picker-next-${next}`)}</p>
    <button type="button" class="button main" @click=${look}>${say('coach.picker-look')}</button>`;
}

function shown({ read, ways }: PickedShown, say: Say): TemplateResult {
  return html`<div>
    <p>${say(read === '' ? 'coach.picked-field' : 'coach.read-here', { read })}</p>
    <details>
      <summary>${say('coach.ways', { n: ways.length })}</summary>
      <ul>
        ${ways.map((way) => html`<li><code>${way}</code></li>`)}
      </ul>
    </details>
  </div>`;
}
