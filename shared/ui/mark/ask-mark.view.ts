import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Language } from '../../language/language.ts';
import { markIcon } from '../icon.view.ts';
import { sayIn } from '../say.ts';

/** What the mark says. */
export interface AskMarkModel {
  readonly language: Language;
  /** Words for a person who wants tips once they are done, instead of whenever they ask. */
  readonly isDone: boolean;
  /** Was this chosen for this message alone? Then one click takes it back. */
  readonly canGoBack: boolean;
}

/** The mark of a person who wants tips only when asking, or when done: a button that asks. */
export function askMarkView(
  { language, isDone, canGoBack }: AskMarkModel,
  does: { readonly ask: () => void; readonly back: () => void },
): TemplateResult {
  const say = sayIn(language);
  return html`<div class="mark" lang=${language} dir="ltr">
    <button type="button" class="count" @click=${does.ask}>
      <span class="unseen">${say('common.name')}:</span>${markIcon()}<span
        >${say(isDone ? 'mark.done' : 'mark.ask')}</span
      >
    </button>
    ${canGoBack ? html`<button type="button" class="link" @click=${does.back}>${say('mark.back')}</button>` : nothing}
  </div>`;
}
