import { html, nothing, type TemplateResult } from 'lit/html.js';
import { CONFIG_FILE } from './fetch-school.ts';
import type { ScreenWords } from './lock-line.view.ts';
import type { School } from './pane-settings.ts';

/** What a person hears when the file of the school, or a set, is not in order: kindly, and with what an administrator needs. */
export function schoolNote({ problems, isUnreachable }: School, { say, language }: ScreenWords): TemplateResult {
  const isConfig = problems.some(({ file }) => file === CONFIG_FILE);
  return html`<div role="status">
    ${isUnreachable ? html`<p class="school-note">${say('addin.unreachable')}</p>` : nothing}
    ${
      problems.length === 0
        ? nothing
        : html`<div class="school-note">
            <p>${say(isConfig ? 'addin.broken' : 'addin.broken-set')}</p>
            <details>
              <summary>${say('addin.broken-details')}</summary>
              <ul>
                ${problems.map(({ file, at, say: words }) => html`<li><code>${file}</code> ${at}: ${words[language]}</li>`)}
              </ul>
            </details>
          </div>`
    }
  </div>`;
}
