import { html, type TemplateResult } from 'lit/html.js';

/** What all fields of a form have: a name to see, an explanation, and what it stands for in the page. */
interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

/** A line of text. */
export function textField(field: Field, value: string, change: (value: string) => void): TemplateResult {
  return html`<p class="field">
    <label for=${field.id}>${field.label}</label> ${hintOf(field)}
    <input
      id=${field.id}
      type="text"
      aria-describedby=${describedBy(field)}
      .value=${value}
      @input=${(event: Event) => change((event.target as HTMLInputElement).value)}
    />
  </p>`;
}

/** Several lines, one entry each. */
export function linesField(
  field: Field,
  lines: readonly string[],
  change: (lines: readonly string[]) => void,
): TemplateResult {
  return html`<p class="field">
    <label for=${field.id}>${field.label}</label> ${hintOf(field)}
    <textarea
      id=${field.id}
      rows="3"
      aria-describedby=${describedBy(field)}
      .value=${lines.join('\n')}
      @input=${(event: Event) => change((event.target as HTMLTextAreaElement).value.split('\n'))}
    ></textarea>
  </p>`;
}

/** One of a few. */
export function choiceField<T extends string>(
  field: Field,
  { value, options }: { readonly value: T; readonly options: readonly (readonly [T, string])[] },
  change: (value: T) => void,
): TemplateResult {
  return html`<p class="field">
    <label for=${field.id}>${field.label}</label> ${hintOf(field)}
    <select
      id=${field.id}
      aria-describedby=${describedBy(field)}
      @change=${(event: Event) => change((event.target as HTMLSelectElement).value as T)}
    >
      ${options.map(([each, name]) => html`<option value=${each} .selected=${each === value}>${name}</option>`)}
    </select>
  </p>`;
}

/** Any of a few. */
export function tickField<T extends string>(
  field: Pick<Field, 'id' | 'label'>,
  { values, options }: { readonly values: readonly T[]; readonly options: readonly (readonly [T, string])[] },
  change: (values: readonly T[]) => void,
): TemplateResult {
  const toggle = (each: T, isOn: boolean): void =>
    change(options.map(([value]) => value).filter((value) => (value === each ? isOn : values.includes(value))));
  return html`<fieldset id=${field.id}>
    <legend>${field.label}</legend>
    ${options.map(
      ([value, name]) =>
        html`<label class="choice">
          <input
            type="checkbox"
            value=${value}
            .checked=${values.includes(value)}
            @change=${(event: Event) => toggle(value, (event.target as HTMLInputElement).checked)}
          />
          <span>${name}</span>
        </label>`,
    )}
  </fieldset>`;
}

function hintOf({ id, hint }: Field): TemplateResult | string {
  return hint === undefined ? '' : html`<small id="${id}-hint">${hint}</small>`;
}

function describedBy({ id, hint }: Field): string {
  return hint === undefined ? '' : `${id}-hint`;
}
