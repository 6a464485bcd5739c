import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Say } from '../say.ts';
import { sayCount } from '../say.ts';

/** A hit in the text that is tried. */
interface TriedHit {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly title: string;
  /** The sentence it stands in: what a verdict keeps. */
  readonly sentence: string;
  readonly verdict: 'fires' | 'quiet' | null;
}

/** What the field to try a set shows. */
export interface TryOutModel {
  readonly text: string;
  readonly hits: readonly TriedHit[];
  /** Sample mails in which a rule of the set itself finds something: their place and their words. */
  readonly mails: readonly { readonly id: string; readonly words: readonly string[] }[];
}

/** What can be done there. */
export interface TryOutActions {
  readonly tryText: (text: string) => void;
  readonly tryMail: (id: string) => void;
  readonly judge: (hit: TriedHit, expect: 'fires' | 'quiet') => void;
}

/** A field to try the set in while it is made, with what is found marked, and the sample mails beside it. */
export function tryOutView(model: TryOutModel, say: Say, actions: TryOutActions): TemplateResult {
  const { text, hits, mails } = model;
  return html`<section class="panel" id="try" aria-labelledby="try-title">
    <h2 id="try-title">${say('edit.try')}</h2>
    <p class="field">
      <label for="try-text">${say('edit.try-text')}</label>
      <textarea
        id="try-text"
        rows="4"
        .value=${text}
        @input=${(event: Event) => actions.tryText((event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </p>
    ${text === '' ? nothing : html`<p class="marked" aria-hidden="true">${marked(text, hits)}</p>`}
    <p role="status">
      ${text === '' ? '' : sayCount(say, { one: 'edit.try-hit-one', many: 'edit.try-hits' }, hits.length)}
    </p>
    <ul class="cards">
      ${hits.map((hit) => hitPart(hit, text, say, actions))}
    </ul>
    <details id="try-mails">
      <summary>${sayCount(say, { one: 'edit.try-mail-one', many: 'edit.try-mails' }, mails.length)}</summary>
      <ul class="lines">
        ${mails.slice(0, 40).map(
          ({ id, words }) =>
            html`<li>
              <button type="button" class="link" @click=${() => actions.tryMail(id)}>
                ${words.map((each) => `‘${each}’`).join(', ')}
              </button>
            </li>`,
        )}
      </ul>
    </details>
  </section>`;
}

function hitPart(hit: TriedHit, text: string, say: Say, { judge }: TryOutActions): TemplateResult {
  const words = text.slice(hit.start, hit.end);
  const verdict = (expect: 'fires' | 'quiet') =>
    html`<button
      type="button"
      class="small"
      data-does=${expect}
      aria-pressed=${hit.verdict === expect ? 'true' : 'false'}
      aria-label=${`${say(`edit.verdict-${expect}`)}: ${words}`}
      @click=${() => judge(hit, expect)}
    >
      ${say(`edit.verdict-${expect}`)}
    </button>`;
  return html`<li>
    <p><strong>‘${words}’</strong> ${hit.title}</p>
    <p class="row">${verdict('fires')} ${verdict('quiet')}</p>
  </li>`;
}

function marked(text: string, hits: readonly TriedHit[]): readonly (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let at = 0;
  for (const { start, end } of hits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...parts, text.slice(at)];
}
