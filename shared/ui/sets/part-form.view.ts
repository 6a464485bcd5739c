import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Language } from '../../language/language.ts';
import type { PartId } from '../../sets/parts/set-parts.ts';
import type { PartValues } from '../../sets/parts/set-part.ts';
import type { Say } from '../say.ts';
import { boxField, choiceField, linesField, textField } from './form-parts.ts';
import { partFields, type PartField } from './part-fields.ts';
import { formFoot } from './rule-form.view.ts';

/** What is still asked of a form; `field` null where it belongs to no field of its own. */
export interface PartProblem {
  readonly field: string | null;
  readonly say: string;
}

/** What the form of an entry of any part shows. */
export interface PartFormModel {
  readonly part: PartId;
  readonly values: PartValues;
  /** What it says in other words; empty for an entry of the set's own. */
  readonly about: string;
  readonly isNew: boolean;
  readonly problems: readonly PartProblem[];
  /** A sample sentence with each of the team's own words in it. */
  readonly previews: readonly string[];
}

/** What can be done with it. */
export interface PartFormActions {
  readonly change: (values: PartValues) => void;
  readonly done: () => void;
  readonly drop: () => void;
}

/** One entry by form, whatever its part: the fields are data. */
export function partFormView(
  model: PartFormModel,
  words: { readonly say: Say; readonly language: Language },
  actions: PartFormActions,
): TemplateResult {
  const { part, about, values, problems, previews, isNew } = model;
  const { say } = words;
  const submit = (event: Event): void => {
    event.preventDefault();
    actions.done();
  };
  const loose = problems.filter(({ field }) => field === null).map((problem) => problem.say);
  return html`<form class="panel" id="part-form" novalidate aria-labelledby="part-form-title" @submit=${submit}>
    <h3 id="part-form-title" tabindex="-1">${say(`part.${part}-form`)}</h3>
    ${about === '' ? nothing : html`<p class="soft">${about}</p>`}
    ${partFields(part, values, words).map((field) => fieldView(field, model, actions))}
    ${
      previews.length === 0
        ? nothing
        : html`<div id="part-previews">
            <p class="soft">${say('edit.rule-preview')}</p>
            <ul class="lines">
              ${previews.map((sentence) => html`<li>${sentence}</li>`)}
            </ul>
          </div>`
    }
    ${formFoot({ problems: loose, isNew }, say, actions.drop)}
  </form>`;
}

function fieldView(
  { key, kind, label, hint, options = [] }: PartField,
  { values, problems }: PartFormModel,
  { change }: PartFormActions,
): TemplateResult {
  const problem = problems.find((each) => each.field === key)?.say;
  const field = { id: `part-${key}`, label, hint, problem };
  const value = values[key] ?? '';
  const lines = typeof value === 'string' ? value.split('\n') : value;
  const put = (next: string | readonly string[]): void => change({ ...values, [key]: next });
  switch (kind) {
    case 'text':
      return textField(field, lines.join(' '), put);
    case 'lines':
      // A text in a large field stays a text; a list stays a list.
      return linesField(field, lines, (next) => put(typeof value === 'string' ? next.join('\n') : next));
    case 'choice':
      return choiceField(field, { value: lines[0] ?? '', options }, put);
    case 'box':
      return boxField(field, value === 'yes', (isOn) => put(isOn ? 'yes' : ''));
  }
}
