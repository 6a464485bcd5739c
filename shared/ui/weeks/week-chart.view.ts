import { html, svg, type TemplateResult } from 'lit/html.js';
import type { Say } from '../say.ts';
import type { WeekBar } from './weeks-model.ts';

/** Sizes of the picture in its own units, and how many pixels one takes where there is room. */
const HEIGHT = 120;
const COLUMN = 44;
const BAR = 24;
const SCALE = 1.4;

const PARTS = ['taken', 'left', 'open'] as const;

/** Columns of weeks: what was taken, what was left, what was only looked at. No scale: it shows a direction, not a score. */
export function weekChart(bars: readonly WeekBar[], say: Say): TemplateResult {
  const most = Math.max(1, ...bars.map(({ taken, left, open }) => taken + left + open));
  return html`<figure class="chart">
    <svg
      width=${bars.length * COLUMN * SCALE}
      viewBox="0 0 ${bars.length * COLUMN} ${HEIGHT + 20}"
      role="img"
      aria-label=${say('weeks.chart-label')}
    >
      ${bars.map((bar, index) => column(bar, index * COLUMN, HEIGHT / most))}
    </svg>
    <figcaption class="row">
      ${PARTS.map((part) => html`<span class="key"><i class=${part}></i>${say(`weeks.${part}`)}</span>`)}
    </figcaption>
    <details>
      <summary>${say('weeks.as-table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">${say('weeks.week')}</th>
            ${PARTS.map((part) => html`<th scope="col">${say(`weeks.${part}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${bars.map(
            (bar) =>
              html`<tr>
                <th scope="row">${bar.label}</th>
                ${PARTS.map((part) => html`<td>${bar[part]}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </details>
  </figure>`;
}

function column(bar: WeekBar, x: number, unit: number): TemplateResult<2> {
  let below = HEIGHT;
  const parts = PARTS.map((part) => {
    const height = bar[part] * unit;
    below -= height;
    return svg`<rect class=${part} x=${x + (COLUMN - BAR) / 2} y=${below} width=${BAR} height=${height}></rect>`;
  });
  return svg`<g>${parts}<line x1=${x + 4} x2=${x + COLUMN - 4} y1=${HEIGHT} y2=${HEIGHT}></line>
    <text x=${x + COLUMN / 2} y=${HEIGHT + 14} text-anchor="middle">${bar.label}</text></g>`;
}
