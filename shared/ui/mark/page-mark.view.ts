import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Language } from '../../language/language.ts';
import { icon, markIcon } from '../icon.view.ts';
import type { Say } from '../say.ts';

/** What a person can do with the mark of a page. */
export interface PageMarkActions {
  readonly open: () => void;
  readonly leave: () => void;
}

/**
 * The small mark of a page on which a reminder fits: one button that opens the panel, or says where to click, and one
 * that leaves it.
 */
export function pageMarkView(
  model: { readonly language: Language; readonly isTelling: boolean; readonly say: Say },
  { open, leave }: PageMarkActions,
): TemplateResult {
  const { language, isTelling, say } = model;
  return html`<div class="page-mark" lang=${language} dir="ltr">
    <button
      type="button"
      class="plain open"
      aria-label=${say('sign.open')}
      title=${say('sign.open')}
      aria-expanded=${isTelling ? 'true' : nothing}
      @click=${open}
    >
      ${markIcon()}
    </button>
    <p role="status">${isTelling ? say('sign.where') : nothing}</p>
    <button
      type="button"
      class="plain leave"
      aria-label=${say('sign.leave')}
      title=${say('sign.leave')}
      @click=${leave}
    >
      ${icon('close')}
    </button>
  </div>`;
}
