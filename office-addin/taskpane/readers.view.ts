import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Reader, ReaderRules, Readers } from '../../shared/situation/readers.ts';
import type { Say } from '../../shared/ui/say.ts';

/** Who reads the open mail, and what the pane may ask about it. */
export interface ReadersModel {
  readonly addresses: readonly string[];
  /** Domains nobody said anything about. */
  readonly asked: readonly string[];
  readonly rules: ReaderRules;
  readonly readers: Readers;
  /** False when nothing is said unasked in this mail. */
  readonly isServed: boolean;
  /** True when Outlook did not keep the last choice. */
  readonly isLost: boolean;
}

/** What a person does with it. */
export interface ReadersActions {
  readonly mark: (address: string, reader: Reader | null) => void;
  readonly markDomain: (domain: string, reader: Reader) => void;
  /** *Kijk toch mee* */
  readonly ask: () => void;
}

/** One line with for whom the mail is; unfolded each reader, with a choice that is kept. */
export function readersView(model: ReadersModel, say: Say, act: ReadersActions): TemplateResult {
  const { addresses, asked, readers, isServed, isLost } = model;
  return html`<div class="readers">
    ${isServed ? nothing : quietPart(say, act)}
    ${
      addresses.length === 0
        ? nothing
        : html`<details ?open=${asked.length > 0}>
            <summary>${say(`readers.${readers.who}`)}</summary>
            ${asked.map((domain) => domainRow(domain, say, act))}
            ${addresses.map((address) => addressRow(address, model, { say, act }))}
            <p class="soft">${say('readers.note')}</p>
          </details>`
    }
    <p role="status">${isLost ? say('pane.not-kept') : nothing}</p>
  </div>`;
}

function quietPart(say: Say, act: ReadersActions): TemplateResult {
  return html`<p class="quiet-word">${say('readers.quiet')}</p>
    <button type="button" class="small" @click=${act.ask}>${say('readers.ask')}</button>`;
}

const KINDS = ['student', 'partner', 'colleague'] as const satisfies readonly Reader[];

function domainRow(domain: string, say: Say, act: ReadersActions): TemplateResult {
  return html`<fieldset>
    <legend>${say('readers.domain', { domain })}</legend>
    ${KINDS.map(
      (kind) =>
        html`<button type="button" class="small" @click=${() => act.markDomain(domain, kind)}>
          ${say(`reader.${kind}`)}
        </button>`,
    )}
  </fieldset>`;
}

function addressRow(
  address: string,
  { rules }: ReadersModel,
  { say, act }: { readonly say: Say; readonly act: ReadersActions },
): TemplateResult {
  const marked = Object.hasOwn(rules.marks, address) ? rules.marks[address] : undefined;
  const choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    act.mark(address, value === '' ? null : (value as Reader));
  };
  return html`<label class="reader">
    <span>${address}</span>
    <select @change=${choose}>
      <option value="" ?selected=${marked === undefined}>${say('reader.by-rule')}</option>
      ${KINDS.map((kind) => html`<option value=${kind} ?selected=${marked === kind}>${say(`reader.${kind}`)}</option>`)}
    </select>
  </label>`;
}

/** Goes after `pageStyles`. */
export const readersStyles = `
  .readers { font-size: var(--text-small); }
  .readers summary { min-block-size: 24px; cursor: pointer; color: var(--ink-soft); }
  .readers fieldset { border: 0; margin: 8px 0; padding: 0; display: flex; flex-wrap: wrap; gap: 8px; }
  .readers legend { padding: 0 0 4px; }
  .readers .reader { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; justify-content: space-between; margin-block: 8px; }
  .readers .reader span { overflow-wrap: anywhere; min-inline-size: 0; }
  .readers select { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--line-strong); border-radius: 4px; min-block-size: 28px; }
`;
