import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Language } from '../../shared/language/language.ts';
import type { Lock } from '../../shared/situation/mail-settings.ts';
import type { Say } from '../../shared/ui/say.ts';

/** Words in the language of the screen, and which one that is. */
export interface ScreenWords {
  readonly say: Say;
  readonly language: Language;
}

/** One sentence about a lock: who, and why. */
export function lockLine(lock: Lock | undefined, { say, language }: ScreenWords): TemplateResult | typeof nothing {
  if (!lock) return nothing;
  return html`<p class="locked">${say('addin.locked', { by: lock.by, why: lock.why[language] })}</p>`;
}
