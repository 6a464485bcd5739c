import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Lock, SchoolSettings } from '../../shared/situation/mail-settings.ts';
import { addReader, readReaderEntry, removeReader } from '../../shared/situation/reader-entry.ts';
import type { ReaderKind } from '../../shared/situation/reader-entry.ts';
import type { WordKey } from '../../shared/generated/words.ts';
import type { ReaderRules } from '../../shared/situation/readers.ts';
import type { Say } from '../../shared/ui/say.ts';
import { lockLine } from './lock-line.view.ts';
import type { ScreenWords } from './lock-line.view.ts';

/** What the form says about the last entry. */
export interface WhoForm {
  readonly note: 'unread' | 'pattern' | undefined;
  readonly say: (note: WhoForm['note']) => void;
}

interface WhoIsWho {
  readonly own: ReaderRules;
  readonly school: SchoolSettings['readers'];
  readonly lock: Lock | undefined;
  readonly form: WhoForm;
}

const KINDS = ['student', 'partner', 'colleague', 'group'] as const satisfies readonly ReaderKind[];

/** Domains, addresses and patterns, with who is behind them: the school's to read, one's own to change. */
export function whoIsWhoView(
  { own, school, lock, form }: WhoIsWho,
  words: ScreenWords,
  change: (readers: ReaderRules) => void,
): TemplateResult {
  const { say } = words;
  const [schoolRows, ownRows] = [rowsOf({ ...school, marks: {} }), rowsOf(own)];
  return html`<section>
    <h2>${say('addin.who')}</h2>
    ${
      schoolRows.length === 0
        ? nothing
        : html`<p class="soft">${say('addin.who-school')}</p>
            <ul class="who">
              ${schoolRows.map((row) => html`<li><span>${row.value}</span> <small>${say(row.words)}</small></li>`)}
            </ul>`
    }
    ${lockLine(lock, words)}
    ${
      ownRows.length === 0
        ? html`<p class="soft">${schoolRows.length === 0 ? say('addin.who-none') : nothing}</p>`
        : html`<ul class="who">
            ${ownRows.map((row) => ownRow(row, say, () => change(removeReader(own, row.value))))}
          </ul>`
    }
    ${entryForm(say, form, (text, kind) => add({ own, text, kind, form }, change))}
  </section>`;
}

interface Row {
  readonly value: string;
  readonly words: WordKey;
}

function rowsOf({ domains, patterns, groups, marks }: ReaderRules): readonly Row[] {
  return [
    ...Object.entries(domains).map(([value, kind]): Row => ({ value, words: `reader.${kind}` })),
    ...patterns.map((value): Row => ({ value, words: 'reader.student' })),
    ...groups.map((value): Row => ({ value, words: 'reader.group' })),
    ...Object.entries(marks).map(([value, kind]): Row => ({ value, words: `reader.one-${kind}` })),
  ];
}

function ownRow({ value, words }: Row, say: Say, remove: () => void): TemplateResult {
  return html`<li>
    <span>${value}</span> <small>${say(words)}</small>
    <button type="button" class="plain" aria-label=${say('addin.who-remove', { value })} @click=${remove}>
      <span aria-hidden="true">×</span>
    </button>
  </li>`;
}

function entryForm(say: Say, { note }: WhoForm, submit: (text: string, kind: ReaderKind) => boolean): TemplateResult {
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const value = (name: string) => (form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement).value;
    // What could not be read stays in the field, to be mended.
    if (submit(value('entry'), value('kind') as ReaderKind)) form.reset();
  };
  return html`<form class="who-form" @submit=${send}>
    <label
      >${say('addin.who-entry')}
      <input
        name="entry"
        type="text"
        autocomplete="off"
        spellcheck="false"
        maxlength="120"
        aria-describedby="who-note"
      />
    </label>
    <label
      >${say('addin.who-kind')}
      <select name="kind">
        ${KINDS.map((kind) => html`<option value=${kind}>${say(`reader.${kind}`)}</option>`)}
      </select>
    </label>
    <button type="submit" class="small">${say('addin.who-add')}</button>
    <p id="who-note" class="soft">${say('addin.who-note')}</p>
    <p role="status">${note === undefined ? nothing : say(`addin.who-${note}`)}</p>
  </form>`;
}

interface Entered {
  readonly own: ReaderRules;
  readonly text: string;
  readonly kind: ReaderKind;
  readonly form: WhoForm;
}

function add({ own, text, kind, form }: Entered, change: (readers: ReaderRules) => void): boolean {
  const entry = readReaderEntry(text);
  form.say(!entry ? 'unread' : entry.kind === 'pattern' && kind !== 'student' ? 'pattern' : undefined);
  if (entry) change(addReader(own, entry, kind));
  return entry !== null;
}
