import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Say } from '../say.ts';

/** Items of one search that are shown (our choice). */
const MOST_SHOWN = 30;

/** Something that ships, and what the set does with it. */
export interface ShippedItem {
  /** `rule:directive.must/modal`. */
  readonly ref: string;
  /** What a person reads: *Vragen in plaats van moeten (modal)*. */
  readonly name: string;
  readonly isOff: boolean;
  /** True for a reminder: its words may be the team's. */
  readonly canReword: boolean;
}

/** What can be done with what ships. */
export interface ShippedItemActions {
  readonly search: (query: string) => void;
  readonly rest: (ref: string, isOff: boolean) => void;
  readonly reword: (ref: string) => void;
}

/** What ships, to find, to let rest and to say in other words. */
export function shippedItemsView(
  { items, query }: { readonly items: readonly ShippedItem[]; readonly query: string },
  say: Say,
  actions: ShippedItemActions,
): TemplateResult {
  const wanted = query.trim().toLocaleLowerCase();
  const found = items.filter(({ name, ref, isOff }) =>
    wanted === '' ? isOff : `${name} ${ref}`.toLocaleLowerCase().includes(wanted),
  );
  return html`<section class="panel" id="shipped" aria-labelledby="shipped-title">
    <h2 id="shipped-title">${say('edit.shipped')}</h2>
    <p class="soft">${say('edit.shipped-about')}</p>
    <input
      type="search"
      aria-label=${say('edit.search')}
      placeholder=${say('edit.search')}
      .value=${query}
      @input=${(event: Event) => actions.search((event.target as HTMLInputElement).value)}
    />
    <p role="status">${wanted !== '' && found.length === 0 ? say('edit.search-none') : ''}</p>
    <ul class="cards">
      ${found.slice(0, MOST_SHOWN).map((item) => itemPart(item, say, actions))}
    </ul>
    ${
      found.length > MOST_SHOWN
        ? html`<p class="soft">${say('look.more', { n: found.length - MOST_SHOWN })}</p>`
        : nothing
    }
  </section>`;
}

function itemPart({ ref, name, isOff, canReword }: ShippedItem, say: Say, actions: ShippedItemActions): TemplateResult {
  return html`<li data-ref=${ref}>
    <p>${name}</p>
    <p class="row">
      <button
        type="button"
        class="small"
        data-does="rest"
        aria-pressed=${isOff ? 'true' : 'false'}
        aria-label=${`${say('edit.rest')}: ${name}`}
        @click=${() => actions.rest(ref, !isOff)}
      >
        ${say('edit.rest')}
      </button>
      ${
        canReword
          ? html`<button
              type="button"
              class="small"
              data-does="reword"
              aria-label=${`${say('edit.reword')}: ${name}`}
              @click=${() => actions.reword(ref)}
            >
              ${say('edit.reword')}
            </button>`
          : nothing
      }
    </p>
  </li>`;
}
