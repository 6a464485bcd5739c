import { css } from '../css.ts';
import { fieldBox } from '../page/field-box.styles.ts';

/** The page of sets, on the ground of `pageStyles` and `optionsStyles`. */
export const setsStyles = css`
  .sets {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    max-inline-size: 46rem;
    margin-inline: auto;
    padding: 24px 16px 64px;
    overflow-wrap: anywhere;
  }
  .sets p,
  .sets ul {
    margin: 0;
  }
  .sets h2 {
    margin: 0;
    font: 600 1.0625rem / 1.4 var(--font);
  }
  .sets h3 {
    margin: 0;
    font: 600 var(--text) / 1.5 var(--font);
  }
  .sets a,
  .sets summary {
    color: var(--accent);
  }
  .sets summary {
    min-block-size: 28px;
    cursor: pointer;
  }
  .sets .row {
    gap: 8px 12px;
    font-size: inherit;
  }
  .sets .status[data-speaks] {
    box-shadow: var(--shadow);
  }
  .sets .status:has(button) {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
  }
  .sets h2[tabindex]:focus-visible {
    outline: none;
  }
  .sets .status {
    position: sticky;
    inset-block-end: 16px;
    justify-self: start;
  }
  /* A field that gets the focus stays clear of the line that says what happened. */
  :root:has(.sets > .status[data-speaks]) {
    scroll-padding-block-end: 7rem;
  }
  @media (min-width: 1100px) {
    /* The field to try a set in stays beside what is being made. */
    .sets.editor {
      grid-template-columns: minmax(0, 46rem) minmax(20rem, 30rem);
      column-gap: 24px;
      align-items: start;
      justify-content: center;
      max-inline-size: none;
    }
    .editor > * {
      grid-column: 1;
    }
    .editor > .trying {
      position: sticky;
      inset-block-start: 16px;
      grid-row: 1 / span 3;
      grid-column: 2;
      max-block-size: calc(100vh - 32px);
      overflow-y: auto;
    }
  }
  .cards {
    display: grid;
    gap: 12px;
    padding: 0;
    list-style: none;
  }
  .cards > li {
    display: grid;
    gap: 8px;
    padding-block: 4px 12px;
    border-block-end: 1px solid var(--line);
  }
  .cards > li.line {
    display: flex;
  }
  .sets form legend {
    font: inherit;
  }
  .cards > li:last-child {
    padding-block-end: 0;
    border-block-end: 0;
  }
  .sets :is(.panel, .cards, .cards > li, .followed, form) {
    grid-template-columns: minmax(0, 1fr);
  }
  .followed label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    max-inline-size: 100%;
  }
  .followed,
  .attention {
    display: grid;
    gap: 8px;
    padding: 12px 14px;
    background: var(--sand);
    border-radius: var(--radius);
  }
  .panel.attention {
    border-color: var(--line-strong);
  }
  .lines {
    display: grid;
    gap: 4px;
    padding-inline-start: 20px;
  }
  .lines small,
  .key {
    display: inline-block;
    font-size: var(--text-small);
    color: var(--ink-soft);
  }
  .sets table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .sets :is(th, td) {
    padding: 6px 8px 6px 0;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--line);
  }
  .sets th[scope='row'] {
    font-weight: 400;
  }
  .sets thead th {
    font-size: var(--text-small);
    color: var(--ink-soft);
  }
  .sets :is(thead th, td) {
    overflow-wrap: normal;
  }
  .sets td {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .sets .panel > [id^='quality-'] {
    display: grid;
    gap: 4px;
  }
  .reading {
    display: grid;
    gap: 8px;
  }
  .reading progress {
    inline-size: 100%;
    accent-color: var(--accent);
  }
  .sets form {
    display: grid;
    gap: 12px;
  }
  .field {
    display: grid;
    gap: 4px;
  }
  .field small {
    font-size: var(--text-small);
    color: var(--ink-soft);
  }
  .asked {
    font-size: var(--text-small);
    font-weight: 600;
  }
  .sets [aria-invalid='true'] {
    border-width: 2px;
    border-color: var(--accent);
  }
  .making,
  .trying {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .sets :is(.part, .mail) > :not(summary) {
    margin-block-start: 12px;
  }
  .part > summary h2 {
    display: inline;
  }
  .part > summary .soft {
    margin-inline-start: 8px;
  }
  .setting {
    display: grid;
    gap: 4px;
  }
  .marked {
    white-space: pre-wrap;
  }
  .sets select.level {
    min-block-size: 32px;
    padding: 3px 8px;
    font-size: 14px;
  }
  mark {
    color: inherit;
    background: var(--accent-tint);
    border-block-end: 2px dashed var(--mark);
  }
  [aria-pressed='true'].small {
    color: var(--accent-ink);
    background: var(--accent);
    border-color: var(--accent);
  }
  .small:disabled {
    color: var(--ink-soft);
    border-style: dashed;
    cursor: default;
  }
  .sets :is(input[type='url'], input[type='text'], textarea, select) {
    min-block-size: 40px;
    max-inline-size: 100%;
    padding: 8px 12px;
    ${fieldBox}
  }
  .sets :is(input[type='url'], input[type='text'], textarea) {
    inline-size: 100%;
  }
`;
