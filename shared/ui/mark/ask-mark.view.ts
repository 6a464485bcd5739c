import { html, type TemplateResult } from 'lit/html.js';
import type { Language } from '../../language/language.ts';
import { markIcon } from '../icon.view.ts';
import { sayIn } from '../say.ts';

/** The mark of a person who wants tips only when asking: a button that asks. */
export function askMarkView(language: Language, ask: () => void): TemplateResult {
  const say = sayIn(language);
  return html`<div class="mark" lang=${language} dir="ltr">
    <button type="button" class="count" aria-label=${say('mark.ask-label')} @click=${ask}>
      ${markIcon()}<span>${say('mark.ask')}</span>
    </button>
  </div>`;
}
