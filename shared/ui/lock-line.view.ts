import { html, type TemplateResult } from 'lit/html.js';
import type { Language } from '../language/language.ts';
import type { Say } from './say.ts';

/** Who set something that a person cannot change, and why; both may be empty. */
export interface LockedBy {
  readonly by: string;
  readonly why: { readonly nl: string; readonly en: string };
}

/** One sentence about a lock: who, and why. Without a name it is the school. */
export function lockLine({ by, why }: LockedBy, { say, language }: { say: Say; language: Language }): TemplateResult {
  const who = by === '' ? say('lock.school') : by;
  return html`<p class="locked">${say('lock.line', { by: who, why: why[language] }).trim()}</p>`;
}
