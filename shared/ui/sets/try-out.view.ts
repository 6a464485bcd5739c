import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Span } from '../../language/span.ts';
import type { Say } from '../say.ts';
import { sayCount } from '../say.ts';

/** Sample mails that are shown (our choice). */
const MOST_MAILS = 40;

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
  /** What is good already, with the words that say so. */
  readonly good: readonly { readonly title: string; readonly words: string }[];
  /** Sample mails in which a rule of the set itself finds something, with the places. */
  readonly mails: readonly { readonly id: string; readonly text: string; readonly hits: readonly Span[] }[];
}

/** What can be done there. */
export interface TryOutActions {
  readonly tryText: (text: string) => void;
  readonly tryMail: (id: string) => void;
  readonly judge: (hit: TriedHit, expect: 'fires' | 'quiet') => void;
}

/** A field to try the set in while it is made, with what is found marked, and the sample mails beside it. */
export function tryOutView(model: TryOutModel, say: Say, actions: TryOutActions): TemplateResult {
  const { text, hits, good, mails } = model;
  return html`<section class="panel" id="try" aria-labelledby="try-title">
    <h2 id="try-title">${say('edit.try')}</h2>
    <p class="field">
      <label for="try-text">${say('edit.try-text')}</label>
      <textarea
        id="try-text"
        rows="5"
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
    ${
      good.length === 0
        ? nothing
        : html`<div class="good" id="try-good">
            <ul class="lines">
              ${good.map(({ title, words }) => html`<li>${title}: ‘${words}’</li>`)}
            </ul>
          </div>`
    }
    <h3>${sayCount(say, { one: 'edit.try-mail-one', many: 'edit.try-mails' }, mails.length)}</h3>
    <div id="try-mails">${mails.slice(0, MOST_MAILS).map((mail) => mailPart(mail, say, actions))}</div>
  </section>`;
}

/** One sample mail: what was found is its name, and the mail itself opens below. */
function mailPart({ id, text, hits }: TryOutModel['mails'][number], say: Say, actions: TryOutActions): TemplateResult {
  const words = [...new Set(hits.map(({ start, end }) => `‘${text.slice(start, end)}’`))].join(', ');
  return html`<details class="mail" data-mail=${id}>
    <summary>${words}</summary>
    <p class="marked">${marked(text, hits)}</p>
    <p>
      <button
        type="button"
        class="small"
        aria-label=${`${say('edit.try-this')}: ${words}`}
        @click=${() => actions.tryMail(id)}
      >
        ${say('edit.try-this')}
      </button>
    </p>
  </details>`;
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

function marked(text: string, hits: readonly Span[]): readonly (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let at = 0;
  for (const { start, end } of hits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...parts, text.slice(at)];
}
