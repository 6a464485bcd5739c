import { html, type TemplateResult } from 'lit/html.js';
import { BUBBLE, DOOR, DOORWAY } from './mark-drawing.ts';

/** The mark, in the colour of the text around it. Decoration: the words beside it say the name. */
export function markIcon(): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" width="20" height="20" fill="none" aria-hidden="true">
    <path d=${BUBBLE} stroke="currentColor" stroke-width="1.7" stroke-linejoin="round" />
    <path d=${DOORWAY} stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
    <path d=${DOOR} fill="currentColor" />
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
