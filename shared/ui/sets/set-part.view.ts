import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { WordKey } from '../../generated/words.ts';
import { sayCount, type Say } from '../say.ts';
import { entryListView, type EntryActions, type ListedEntry } from './entry-list.view.ts';

/** What the panel of one part shows. */
export interface SetPartModel {
  readonly id: string;
  readonly title: WordKey;
  readonly about: WordKey;
  readonly entries: readonly ListedEntry[];
  readonly query: string;
  /** True while its form is open, or there is something to see. */
  readonly isOpen: boolean;
}

/** One part of a set: what stands in it, and below it how something comes in. */
export function setPartView(
  { id, title, about, entries, query, isOpen }: SetPartModel,
  say: Say,
  { actions, below }: { readonly actions: EntryActions; readonly below: TemplateResult },
): TemplateResult {
  return html`<details class="panel part" id="set-${id}" ?open=${isOpen}>
    <summary>
      <h2>${say(title)}</h2>
      <span class="soft">
        ${entries.length === 0 ? say('part.none') : sayCount(say, { one: 'part.one', many: 'part.many' }, entries.length)}
      </span>
    </summary>
    <p class="soft">${say(about)}</p>
    ${entries.length === 0 ? nothing : entryListView({ id: `set-${id}`, entries, query }, say, actions)} ${below}
  </details>`;
}
