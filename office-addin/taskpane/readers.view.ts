import { html, nothing, type TemplateResult } from 'lit/html.js';
import { lockOf } from '../../shared/situation/mail-settings.ts';
import { addReader, removeReader } from '../../shared/situation/reader-entry.ts';
import type { ReaderKind } from '../../shared/situation/reader-entry.ts';
import { readerByRules } from '../../shared/situation/readers.ts';
import type { ReaderRules } from '../../shared/situation/readers.ts';
import type { Say } from '../../shared/ui/say.ts';
import type { ReadersNow } from './mail-readers.ts';
import type { PaneSettings } from './pane-settings.ts';

/** Who reads the open mail, and what the pane may ask about it. */
export interface ReadersModel extends ReadersNow {
  readonly settings: PaneSettings;
}

/** What a person does with it. */
interface ReadersActions {
  readonly change: (readers: ReaderRules) => void;
  /** *Kijk toch mee* */
  readonly ask: () => void;
}

/** One line with for whom the mail is; unfolded each reader, with a choice that is kept. */
export function readersView(model: ReadersModel, say: Say, act: ReadersActions): TemplateResult {
  const { addresses, asked, readers, isServed } = model;
  return html`<div class="readers">
    ${
      addresses.length === 0
        ? nothing
        : html`<details ?open=${asked.length > 0}>
            <summary>
              ${say(readers.audience === 'group' ? `readers.${readers.who}-group` : `readers.${readers.who}`)}
            </summary>
            ${asked.map((domain) => domainRow(domain, model, { say, act }))}
            ${addresses.map((address) => addressRow(address, model, { say, act }))}
            <p class="soft">${say('readers.note')}</p>
          </details>`
    }
    ${isServed ? nothing : quietPart(say, act)}
  </div>`;
}

function quietPart(say: Say, act: ReadersActions): TemplateResult {
  return html`<div class="quiet-word">
    <p>${say('readers.quiet')}</p>
    <button type="button" class="small" @click=${act.ask}>${say('readers.ask')}</button>
  </div>`;
}

const KINDS = ['student', 'partner', 'colleague', 'group'] as const satisfies readonly ReaderKind[];

interface Means {
  readonly say: Say;
  readonly act: ReadersActions;
}

function domainRow(domain: string, { settings }: ReadersModel, { say, act }: Means): TemplateResult {
  const choose = (kind: ReaderKind) =>
    act.change(addReader(settings.kept().readers, { kind: 'domain', value: domain }, kind));
  return html`<fieldset>
    <legend>${say('readers.domain', { domain })}</legend>
    ${KINDS.filter((kind) => kind !== 'group').map(
      (kind) =>
        html`<button type="button" class="small" @click=${() => choose(kind)}>${say(`reader.${kind}`)}</button>`,
    )}
  </fieldset>`;
}

function addressRow(address: string, { settings }: ReadersModel, { say, act }: Means): TemplateResult {
  const { settings: school } = settings.school();
  const fixed = lockOf(school, 'readers') && readerByRules(address, { ...school.readers, marks: {} });
  if (fixed !== undefined && fixed !== 'unknown') {
    return html`<p class="reader">
      <span>${address}</span> <small>${say(`reader.one-${fixed}`)}. ${say('reader.school')}.</small>
    </p>`;
  }
  const { readers: own } = settings.kept();
  const marked = own.groups.includes(address) ? 'group' : Object.hasOwn(own.marks, address) ? own.marks[address] : '';
  const choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    const entry = { kind: 'address', value: address } as const;
    act.change(value === '' ? removeReader(own, address) : addReader(own, entry, value as ReaderKind));
  };
  return html`<label class="reader">
    <span>${address}</span>
    <select @change=${choose}>
      <option value="" ?selected=${marked === ''}>${say('reader.by-rule')}</option>
      ${KINDS.map((kind) => html`<option value=${kind} ?selected=${marked === kind}>${say(`reader.one-${kind}`)}</option>`)}
    </select>
  </label>`;
}
