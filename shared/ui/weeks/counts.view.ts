import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Say } from '../say.ts';
import type { GoodRow, KindRow } from './weeks-model.ts';

/** Which ideas came by and what became of them; `withDirection` where weeks can be compared. */
export function kindTable(kinds: readonly KindRow[], say: Say, withDirection: boolean): TemplateResult {
  if (kinds.length === 0) return html`<p>${say('weeks.no-kinds')}</p>`;
  return html`<div class="wide" tabindex="0" role="group" aria-label=${say('weeks.kinds')}>
    <table>
      <thead>
        <tr>
          <th scope="col">${say('weeks.kind')}</th>
          <th scope="col">${say('weeks.seen')}</th>
          <th scope="col">${say('weeks.taken')}</th>
          <th scope="col">${say('weeks.left')}</th>
          ${withDirection ? html`<th scope="col">${say('weeks.lately')}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${kinds.map(
          ({ title, seen, taken, left, direction }) =>
            html`<tr>
              <th scope="row">${title}</th>
              <td>${seen}</td>
              <td>${taken}</td>
              <td>${left}</td>
              ${withDirection ? html`<td>${say(`weeks.direction-${direction}`)}</td>` : nothing}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** What stood in texts that was good, the most frequent first. */
export function goodList(good: readonly GoodRow[], say: Say): TemplateResult {
  if (good.length === 0) return html`<p>${say('weeks.no-good')}</p>`;
  return html`<ul class="good plain-list">
    ${good.map(({ title, count }) => html`<li>${say('weeks.good-line', { title, n: count })}</li>`)}
  </ul>`;
}
