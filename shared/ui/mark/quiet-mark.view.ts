import { html, type TemplateResult } from 'lit/html.js';
import type { Language } from '../../language/language.ts';
import { icon } from '../icon.view.ts';
import { sayIn } from '../say.ts';

/**
 * The mark of a field that a person wants quiet in: it says when that ends, and takes it back.
 *
 * @param model.until the end of the rest, in milliseconds since 1970; null for the end of this message
 */
export function quietMarkView(
  { language, until }: { readonly language: Language; readonly until: number | null },
  back: () => void,
): TemplateResult {
  const say = sayIn(language);
  const time =
    until === null ? '' : new Date(until).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
  return html`<div class="mark" lang=${language} dir="ltr">
    <p role="status">
      ${icon('check')}<span>${until === null ? say('mark.quiet') : say('mark.quiet-until', { time })}</span>
    </p>
    <button type="button" class="link" @click=${back}>${say('mark.back')}</button>
  </div>`;
}
