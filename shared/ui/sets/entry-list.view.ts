import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Say } from '../say.ts';

/** Entries of one list that are shown (our choice). */
const MOST_SHOWN = 40;
/** Longer lists can be searched (our choice). */
const SEARCHED_FROM = 20;

/** One entry of a set in its list. */
export interface ListedEntry {
  readonly key: string;
  /** How a lock names it. */
  readonly ref: string;
  readonly name: string;
  /** False for one that a form cannot show whole. */
  readonly isEditable: boolean;
  readonly isLocked: boolean;
}

/** What can be done with entries; `open` and `drop` where that list has it. */
export interface EntryActions {
  readonly open?: (key: string) => void;
  readonly drop?: (key: string) => void;
  readonly lock: (ref: string, isLocked: boolean) => void;
  readonly search: (query: string) => void;
}

/** Entries of a set, each with what can be done with it; a long list with a search above it. */
export function entryListView(
  { id, entries, query }: { readonly id: string; readonly entries: readonly ListedEntry[]; readonly query: string },
  say: Say,
  actions: EntryActions,
): TemplateResult {
  const wanted = query.trim().toLocaleLowerCase();
  const found = entries.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  return html`${
      entries.length < SEARCHED_FROM
        ? nothing
        : html`<input
            type="search"
            id="${id}-search"
            aria-label=${say('edit.search')}
            placeholder=${say('edit.search')}
            .value=${query}
            @input=${(event: Event) => actions.search((event.target as HTMLInputElement).value)}
          />`
    }
    <ul class="cards">
      ${found.slice(0, MOST_SHOWN).map((entry) => entryPart(entry, say, actions))}
    </ul>
    ${
      found.length > MOST_SHOWN
        ? html`<p class="soft">${say('look.more', { n: found.length - MOST_SHOWN })}</p>`
        : nothing
    }`;
}

function entryPart(entry: ListedEntry, say: Say, { open, drop, lock }: EntryActions): TemplateResult {
  const { key, ref, name, isEditable, isLocked } = entry;
  return html`<li class="line" data-key=${key}>
    <span>${name}${isEditable || !open ? nothing : html` <small>${say('edit.as-written')}</small>`}</span>
    <span class="row">
      ${isEditable && open ? doing({ does: 'edit', label: say('sets.edit'), name }, () => open(key)) : nothing}
      ${lockButton({ ref, name, isLocked }, say, lock)}
      ${drop ? doing({ does: 'drop', label: say('sets.remove'), name }, () => drop(key)) : nothing}
    </span>
  </li>`;
}

/** Whether those above may change an item: a button that stays pressed. */
export function lockButton(
  { ref, name, isLocked }: Pick<ListedEntry, 'ref' | 'name' | 'isLocked'>,
  say: Say,
  lock: EntryActions['lock'],
): TemplateResult {
  return doing({ does: 'lock', label: say('edit.lock'), name, isPressed: isLocked }, () => lock(ref, !isLocked));
}

/** What a button does, and with what: the name is for who does not see the line it stands in. */
interface Doing {
  readonly does: string;
  readonly label: string;
  readonly name: string;
  readonly isPressed?: boolean;
}

/** A small button in the line of an item. */
export function doing({ does, label, name, isPressed }: Doing, act: () => void): TemplateResult {
  return html`<button
    type="button"
    class="small"
    data-does=${does}
    aria-pressed=${isPressed === undefined ? nothing : isPressed ? 'true' : 'false'}
    aria-label=${`${label}: ${name}`}
    @click=${act}
  >
    ${label}
  </button>`;
}
