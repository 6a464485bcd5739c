import { css } from '../css.ts';
import { fieldBox } from '../page/field-box.styles.ts';

/** The page of weeks, on the ground of `pageStyles`; printed, it is the sheet for the team alone. */
export const weeksStyles = css`
  .weeks {
    max-inline-size: 48rem;
    margin-inline: auto;
    padding: 24px 16px 64px;
  }
  .weeks h3,
  .weeks h4 {
    margin: 8px 0 0;
    font: 600 var(--text) / 1.4 var(--font);
  }
  .weeks h4 {
    color: var(--ink-soft);
  }
  .weeks .row {
    gap: 8px 14px;
    font-size: inherit;
  }
  .chart {
    display: grid;
    gap: 8px;
    margin: 0;
  }
  .chart svg {
    max-inline-size: 100%;
  }
  .chart text {
    font: 400 9px var(--font);
    fill: var(--ink-soft);
  }
  .chart line {
    stroke: var(--line-strong);
  }
  .chart .taken {
    fill: var(--accent);
  }
  .chart .left {
    fill: var(--surface);
    stroke: var(--line-strong);
  }
  .chart .open {
    fill: var(--accent-tint-hover);
    stroke: var(--line-strong);
  }
  .key {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-size: var(--text-small);
  }
  .key i {
    inline-size: 14px;
    block-size: 14px;
    border: 1px solid var(--line-strong);
  }
  .key .taken {
    background: var(--accent);
  }
  .key .open {
    background: var(--accent-tint-hover);
  }
  .wide {
    overflow-x: auto;
    overflow-wrap: normal;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 6px 10px 6px 0;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    border-block-end: 1px solid var(--line);
  }
  thead th {
    font-size: var(--text-small);
    color: var(--ink-soft);
  }
  td {
    font-variant-numeric: tabular-nums;
  }
  .plain-list {
    display: grid;
    gap: 8px;
    margin: 0;
    padding-inline-start: 20px;
  }
  .good.plain-list {
    padding-inline-start: 32px;
  }
  .weeks textarea {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    margin-block-start: 4px;
    padding: 8px 12px;
    ${fieldBox}
    resize: vertical;
    field-sizing: content;
  }
  .verdict {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  li:has(> .verdict) {
    margin-inline-start: -20px;
    list-style: none;
  }
  .verdict label {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 28px;
  }
  .said {
    margin: 4px 0 0;
    padding-inline-start: 20px;
    color: var(--ink-soft);
  }
  .paper-only,
  .to-fill {
    display: none;
  }
  pre {
    margin: 0;
    max-block-size: 16rem;
    padding: 12px;
    overflow: auto;
    font-size: var(--text-small);
    background: var(--sand);
    border-radius: var(--radius);
  }
  .weeks .status {
    position: sticky;
    inset-block-end: 16px;
    justify-self: start;
  }
  @media (forced-colors: active) {
    .chart .taken,
    .key .taken {
      fill: Highlight;
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .weeks > :not(#sheet),
    .screen-only {
      display: none;
    }
    .panel {
      border: 0;
    }
    .paper-only {
      display: block;
    }
    .to-fill {
      display: block;
      block-size: 28px;
      border-block-end: 1px solid var(--line-strong);
    }
    li {
      break-inside: avoid;
    }
  }
`;
