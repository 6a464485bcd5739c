import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Say } from '../say.ts';

/** What was just done with a set. */
export interface SetStatus {
  readonly note: string;
  /** True when what was just done can be taken back. */
  readonly canUndo: boolean;
}

/** The way back. */
export interface SetStatusActions {
  readonly undo: () => void;
}

/** What was just done, and the way back. Always there, so that a screen reader hears what is put in it later. */
export function setStatusView({ note, canUndo }: SetStatus, say: Say, { undo }: SetStatusActions): TemplateResult {
  return html`<div class="status" role="status" ?data-speaks=${note !== ''}>
    ${note && html`<p>${note}</p>`}
    ${
      canUndo && note
        ? html`<button type="button" class="small" id="undo" @click=${undo}>${say('sets.undo')}</button>`
        : nothing
    }
  </div>`;
}
