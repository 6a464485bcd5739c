import { html, type TemplateResult } from 'lit/html.js';
import type { Language } from '../../language/language.ts';
import type { SetDifference } from '../../sets/diff-sets.ts';
import type { Say } from '../say.ts';
import { differencePart } from './import-report.view.ts';

/** What can be done when two windows worked on one set. */
export interface ConflictActions {
  readonly keepMine: () => void;
  readonly keepTheirs: () => void;
  readonly keepBoth: () => void;
}

/** Two windows worked on one set: what differs, and three ways on. Nothing of either is lost before a choice. */
export function setConflictView(
  { difference, language }: { readonly difference: SetDifference; readonly language: Language },
  say: Say,
  actions: ConflictActions,
): TemplateResult {
  return html`<section class="panel attention" id="conflict" role="alertdialog" aria-labelledby="conflict-title">
    <h2 id="conflict-title" tabindex="-1">${say('edit.conflict')}</h2>
    <p>${say('edit.conflict-about')}</p>
    ${differencePart(difference, say, language)}
    <p class="row">
      <button type="button" class="button" data-does="mine" @click=${actions.keepMine}>
        ${say('edit.conflict-mine')}
      </button>
      <button type="button" class="button" data-does="theirs" @click=${actions.keepTheirs}>
        ${say('edit.conflict-theirs')}
      </button>
      <button type="button" class="button" data-does="both" @click=${actions.keepBoth}>
        ${say('edit.conflict-both')}
      </button>
    </p>
  </section>`;
}
