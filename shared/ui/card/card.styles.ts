import { controlStyles } from '../controls.styles.ts';
import { css } from '../css.ts';
import { messageNoteStyles } from '../message-note.styles.ts';
import { modelsStyles } from '../models.styles.ts';
import { tokenStyles } from '../tokens.styles.ts';

/** Everything the card needs inside its shadow root: tokens, controls, and the card itself. */
export const cardStyles = css`
  ${tokenStyles}
  ${controlStyles}
  ${modelsStyles}
  ${messageNoteStyles}
  .card {
    display: flex;
    flex-direction: column;
    inline-size: min(420px, 100vw - 16px);
    max-block-size: min(720px, 100vh - 16px);
    font: 400 var(--text) / 1.5 var(--font);
    text-align: start;
    color: var(--ink);
    background: var(--surface);
    border: 1px solid transparent;
    border-radius: var(--radius-large);
    box-shadow: var(--shadow);
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .card header {
    flex: none;
    display: flex;
    align-items: center;
    gap: 2px;
    padding: 10px 12px 0 20px;
  }
  .position {
    flex: 1;
    padding-inline-start: 8px;
    font-size: var(--text-small);
    font-variant-numeric: tabular-nums;
    color: var(--ink-soft);
  }
  .card h2 {
    font: 600 var(--text-title) / 1.4 var(--font);
    margin: 0;
  }
  .card .scroll {
    display: grid;
    gap: 12px;
    justify-items: start;
    padding: 6px 20px 14px;
    overflow: auto;
    scrollbar-width: thin;
  }
  .card .scroll > * {
    max-inline-size: 100%;
  }
  .card .scroll > :is(ul, div) {
    inline-size: 100%;
  }
  .card h2 + .why {
    margin-block-start: -8px;
  }
  .times .link {
    margin-inline-start: 8px;
  }
  .choices {
    display: grid;
    gap: 8px;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .choice {
    display: block;
    inline-size: 100%;
    padding: 10px 14px;
    background: var(--accent-tint);
  }
  .choice:hover {
    background: var(--accent-tint-hover);
  }
  .choice b {
    font-weight: 650;
    color: var(--accent);
  }
  .choice small {
    display: block;
    font-size: var(--text-small);
    color: var(--ink-soft);
  }
  .choice.keep {
    background: none;
    border-color: var(--line-strong);
  }
  .choice.keep:hover {
    background: var(--sand);
  }
  .card .status {
    flex: none;
    position: relative;
    margin: 0 20px;
  }
  .card .status[data-speaks] {
    margin-block: 4px 12px;
  }
  .card footer {
    flex: none;
    position: relative;
    padding: 8px 20px;
    font-size: var(--text-small);
    border-block-start: 1px solid var(--line);
  }
  .card footer p {
    margin: 0;
  }
  .card footer .row > :last-child {
    margin-inline-start: auto;
  }
  .less {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .less::after {
    content: '';
    inline-size: 6px;
    block-size: 6px;
    margin: 0 4px 3px;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
  }
  .less[aria-expanded='true']::after {
    margin-block: 3px 0;
    rotate: 225deg;
  }
  .ways {
    display: grid;
    justify-items: end;
  }
  /* Little height, as at 200 % zoom: the whole card scrolls, so that its ends do not squeeze its middle. */
  @media (max-height: 520px) {
    .card {
      overflow: auto;
    }
    .card .scroll {
      flex: none;
      overflow: visible;
    }
  }
  @media (forced-colors: active) {
    .card {
      border-color: CanvasText;
    }
    .choice b {
      color: CanvasText;
      text-decoration: underline;
    }
  }
`;
