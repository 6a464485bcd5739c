import { html, type TemplateResult } from 'lit/html.js';
import { suggestStudents } from '../../shared/situation/reader-entry.ts';
import type { ReaderEntry } from '../../shared/situation/reader-entry.ts';
import type { Say } from '../../shared/ui/say.ts';

/** The first question: how are students known here? Answered with one click, or left for later. */
export function introductionView(
  { own, addresses }: { readonly own: string; readonly addresses: readonly string[] },
  say: Say,
  answer: (entry: ReaderEntry | undefined) => void,
): TemplateResult {
  return html`<section class="panel introduction" aria-labelledby="introduction">
    <h2 id="introduction">${say('addin.start-title')}</h2>
    <p class="soft">${say('addin.start-note')}</p>
    <div class="choices">
      ${suggestStudents(own, addresses).map(
        (entry) =>
          html`<button type="button" class="small" @click=${() => answer(entry)}>
            ${
              entry.kind === 'domain'
                ? say('addin.start-domain', { domain: entry.value })
                : say('addin.start-number', { domain: entry.value.split('@')[1] ?? '' })
            }
          </button>`,
      )}
    </div>
    <button type="button" class="link quiet" @click=${() => answer(undefined)}>${say('addin.start-later')}</button>
  </section>`;
}
