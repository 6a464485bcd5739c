import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Level } from '../../rules/finding.ts';
import type { Say } from '../say.ts';
import { doing, lockButton } from './entry-list.view.ts';

/** Items of one search that are shown (our choice). */
const MOST_SHOWN = 30;
const LEVELS = ['soft', 'ordinary', 'strong'] as const satisfies readonly Level[];

/** Something that ships, and what the set does with it. */
export interface ShippedItem {
  /** `rule:directive.must/modal`. */
  readonly ref: string;
  /** What a person reads: *Vragen in plaats van moeten (modal)*. */
  readonly name: string;
  readonly isOff: boolean;
  readonly isLocked: boolean;
  /** True when the set says it in its own words. */
  readonly isReworded: boolean;
  /** Of a tip: as it ships, and as the set weighs it; null for anything else. */
  readonly level: { readonly usual: Level; readonly own: Level | null } | null;
}

/** What can be done with what ships. */
export interface ShippedItemActions {
  readonly search: (query: string) => void;
  readonly rest: (ref: string, isOff: boolean) => void;
  readonly reword: (ref: string) => void;
  /** @param level null for the level as it ships */
  readonly weigh: (ref: string, level: Level | null) => void;
  readonly lock: (ref: string, isLocked: boolean) => void;
}

/** What ships: to find, to let rest, to weigh, to fix and to say in other words. Without a search, what the set changes. */
export function shippedItemsView(
  {
    items,
    query,
    form,
  }: { readonly items: readonly ShippedItem[]; readonly query: string; readonly form: TemplateResult | typeof nothing },
  say: Say,
  actions: ShippedItemActions,
): TemplateResult {
  const wanted = query.trim().toLocaleLowerCase();
  const found = items.filter((item) =>
    wanted === '' ? isChanged(item) : `${item.name} ${item.ref}`.toLocaleLowerCase().includes(wanted),
  );
  return html`<section class="panel" id="shipped" aria-labelledby="shipped-title">
    <h2 id="shipped-title">${say('edit.shipped')}</h2>
    <p class="soft">${say('edit.shipped-about')} ${say('edit.lock-about')}</p>
    <input
      type="search"
      aria-label=${say('edit.search')}
      placeholder=${say('edit.search')}
      .value=${query}
      @input=${(event: Event) => actions.search((event.target as HTMLInputElement).value)}
    />
    <p role="status">${wanted !== '' && found.length === 0 ? say('edit.search-none') : ''}</p>
    ${form}
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

function isChanged({ isOff, isLocked, isReworded, level }: ShippedItem): boolean {
  return isOff || isLocked || isReworded || (level !== null && level.own !== null);
}

function itemPart(item: ShippedItem, say: Say, actions: ShippedItemActions): TemplateResult {
  const { ref, name, isOff, isReworded } = item;
  const rest = { does: 'rest', label: say('edit.rest'), name, isPressed: isOff };
  const reword = { does: 'reword', label: say('edit.reword'), name };
  return html`<li data-ref=${ref}>
    <p>${name}${isReworded ? html` <small>${say('edit.reworded')}</small>` : nothing}</p>
    <p class="row">
      ${doing(rest, () => actions.rest(ref, !isOff))} ${doing(reword, () => actions.reword(ref))}
      ${lockButton(item, say, actions.lock)} ${levelPart(item, say, actions)}
    </p>
  </li>`;
}

function levelPart(
  { ref, name, level }: ShippedItem,
  say: Say,
  { weigh }: ShippedItemActions,
): TemplateResult | typeof nothing {
  if (!level) return nothing;
  const choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    weigh(ref, LEVELS.find((each) => each === value) ?? null);
  };
  return html`<select class="level" aria-label=${`${say('edit.rule-level')} ${name}`} @change=${choose}>
    <option value="" .selected=${level.own === null}>
      ${say('addin.idea-usual', { level: say(`level.${level.usual}`) })}
    </option>
    ${LEVELS.map(
      (each) => html`<option value=${each} .selected=${level.own === each}>${say(`level.${each}`)}</option>`,
    )}
  </select>`;
}
