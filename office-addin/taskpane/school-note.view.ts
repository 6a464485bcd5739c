import { html, type TemplateResult } from 'lit/html.js';
import { CONFIG_FILE } from './config-file.ts';
import type { ScreenWords } from './lock-line.view.ts';
import type { School } from './pane-settings.ts';

/** What a person hears when the file of the school, or a set, is not in order: kindly, and with what an administrator needs. */
export function schoolNotes(
  { problems, isUnreachable }: School,
  { say, language }: ScreenWords,
): readonly TemplateResult[] {
  const unreachable = isUnreachable ? [html`<p class="note">${say('addin.unreachable')}</p>`] : [];
  if (problems.length === 0) return unreachable;
  const isConfig = problems.some(({ file }) => file === CONFIG_FILE);
  const broken = html`<div class="note">
    <p>${say(isConfig ? 'addin.broken' : 'addin.broken-set')}</p>
    <details>
      <summary>${say('addin.broken-details')}</summary>
      <ul>
        ${problems.map(({ file, at, say: words }) => html`<li><code>${file}</code> ${at}: ${words[language]}</li>`)}
      </ul>
    </details>
  </div>`;
  return [...unreachable, broken];
}
