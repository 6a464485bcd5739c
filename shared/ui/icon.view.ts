import { html, svg, type TemplateResult } from 'lit/html.js';
import { MARK_SHAPES } from './mark-drawing.ts';

/** The mark, in its own colours. Decoration: the words beside it say the name. */
export function markIcon(): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
    ${MARK_SHAPES.map(({ fill, d }) => svg`<path fill=${fill} d=${d} />`)}
  </svg>`;
}

const PATHS = {
  close: 'M6 6l12 12M18 6L6 18',
  previous: 'M14.5 6l-6 6 6 6',
  next: 'M9.5 6l6 6-6 6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
} as const;

/** A small line drawing inside a button; the button has its own name. */
export function icon(name: keyof typeof PATHS): TemplateResult {
  return html`<svg class="icon ${name}" viewBox="0 0 24 24" width="16" height="16" fill="none" aria-hidden="true">
    <path d=${PATHS[name]} stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
  </svg>`;
}
