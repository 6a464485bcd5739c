import { html, type TemplateResult } from 'lit/html.js';
import type { Say } from '../say.ts';

/** Work that was begun on a set and is still there. */
export interface BegunSet {
  readonly id: string;
  readonly name: string;
}

/** What can be done with it. */
export interface DraftsActions {
  readonly goOn: (draft: string) => void;
  readonly dropDraft: (draft: string) => void;
}

/** What was begun and not yet put to use: to go on with, or to throw away. */
export function draftsView(drafts: readonly BegunSet[], say: Say, actions: DraftsActions): readonly TemplateResult[] {
  return drafts.map(
    ({ id, name }) =>
      html`<section class="panel draft" aria-label=${say('sets.draft', { name })}>
        <p>${say('sets.draft', { name })}</p>
        <p class="row">
          <button type="button" class="button main" data-does="go-on" @click=${() => actions.goOn(id)}>
            ${say('sets.draft-go-on')}
          </button>
          <button
            type="button"
            class="button"
            aria-label=${`${say('sets.draft-drop')}: ${name}`}
            @click=${() => actions.dropDraft(id)}
          >
            ${say('sets.draft-drop')}
          </button>
        </p>
      </section>`,
  );
}
