import { html, type TemplateResult } from 'lit/html.js';
import type { Say } from '../say.ts';

/** A mechanism with its reminders, in the language of the screen. */
export interface MechanismModel {
  readonly id: string;
  readonly name: string;
  readonly gist: string;
  /** What it builds on and where the report describes it, a sentence each. */
  readonly roots: readonly string[];
  readonly prompts: readonly string[];
}

/** The mechanisms in which a word stands: in the name, the gist, or the reminders, which are then only those. */
export function searchMechanisms(all: readonly MechanismModel[], query: string): readonly MechanismModel[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return all;
  const has = (text: string): boolean => text.toLowerCase().includes(wanted);
  return all
    .map((each) => (has(each.name) || has(each.gist) ? each : { ...each, prompts: each.prompts.filter(has) }))
    .filter((each) => each.prompts.length > 0);
}

/** A calm list to browse and search. */
export function mechanismList(
  all: readonly MechanismModel[],
  query: string,
  options: { readonly say: Say; readonly search: (query: string) => void },
): TemplateResult {
  const { say, search } = options;
  const found = searchMechanisms(all, query);
  const typed = (event: Event) => search((event.target as HTMLInputElement).value);
  return html`<section class="panel" aria-labelledby="mechanisms">
    <h2 id="mechanisms">${say('coach.browse')}</h2>
    <label>${say('coach.search')} <input type="search" .value=${query} @input=${typed} /></label>
    <p role="status" class="soft">${found.length === 0 ? say('coach.nothing-found') : ''}</p>
    ${found.map(
      (each) =>
        html`<details ?open=${query.trim() !== ''}>
          <summary>${each.name}</summary>
          <p>${each.gist}</p>
          <ul>
            ${each.prompts.map((prompt) => html`<li>${prompt}</li>`)}
          </ul>
          <p class="soft">${each.roots.join(' ')}</p>
        </details>`,
    )}
  </section>`;
}
