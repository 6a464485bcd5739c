import { html, nothing, type TemplateResult } from 'lit/html.js';

/** What all fields of a form have: a name to see, an explanation, and what it stands for in the page. */
interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is still asked of it, in words. */
  readonly problem?: string | undefined;
}

/** A line of text. */
export function textField(field: Field, value: string, change: (value: string) => void): TemplateResult {
  return html`<p class="field">
    <label for=${field.id}>${field.label}</label> ${notesOf(field)}
    <input
      id=${field.id}
      type="text"
      aria-describedby=${describedBy(field)}
      aria-invalid=${field.problem ? 'true' : nothing}
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
    <label for=${field.id}>${field.label}</label> ${notesOf(field)}
    <textarea
      id=${field.id}
      rows="3"
      aria-describedby=${describedBy(field)}
      aria-invalid=${field.problem ? 'true' : nothing}
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
    <label for=${field.id}>${field.label}</label> ${notesOf(field)}
    <select
      id=${field.id}
      aria-describedby=${describedBy(field)}
      aria-invalid=${field.problem ? 'true' : nothing}
      @change=${(event: Event) => change((event.target as HTMLSelectElement).value as T)}
    >
      ${options.map(([each, name]) => html`<option value=${each} .selected=${each === value}>${name}</option>`)}
    </select>
  </p>`;
}

/** Yes or no. */
export function boxField(
  field: Pick<Field, 'id' | 'label' | 'hint'>,
  isOn: boolean,
  change: (isOn: boolean) => void,
): TemplateResult {
  return html`<label class="choice">
    <input
      type="checkbox"
      id=${field.id}
      .checked=${isOn}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    />
    <span>${field.label}${field.hint === undefined ? nothing : html`<small>${field.hint}</small>`}</span>
  </label>`;
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

/** A file to open. */
export function fileField(field: Pick<Field, 'id' | 'label'>, open: (file: File) => void): TemplateResult {
  const pick = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) open(file);
    // The same file may be opened again after it was mended.
    input.value = '';
  };
  return html`<label class="button file">
    <input type="file" id=${field.id} accept=".json,application/json" @change=${pick} />
    ${field.label}
  </label>`;
}

function notesOf({ id, hint, problem }: Field): TemplateResult {
  return html`${hint === undefined ? nothing : html`<small id="${id}-hint">${hint}</small>`}${
    problem === undefined ? nothing : html`<strong class="asked" id="${id}-problem">${problem}</strong>`
  }`;
}

function describedBy({ id, hint, problem }: Field): string {
  return [hint === undefined ? '' : `${id}-hint`, problem === undefined ? '' : `${id}-problem`].join(' ').trim();
}
