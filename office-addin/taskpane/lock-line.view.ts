import { nothing, type TemplateResult } from 'lit/html.js';
import type { Language } from '../../shared/language/language.ts';
import type { Lock } from '../../shared/situation/mail-settings.ts';
import { lockLine as lineOf } from '../../shared/ui/lock-line.view.ts';
import type { Say } from '../../shared/ui/say.ts';

/** Words in the language of the screen, and which one that is. */
export interface ScreenWords {
  readonly say: Say;
  readonly language: Language;
}

/** One sentence about a lock, where there is one: who, and why. */
export function lockLine(lock: Lock | undefined, words: ScreenWords): TemplateResult | typeof nothing {
  return lock ? lineOf(lock, words) : nothing;
}
