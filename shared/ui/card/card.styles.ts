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
    display: flex;
    align-items: start;
    gap: 10px;
    padding: 14px 12px 0 18px;
  }
  .card header > .icon {
    margin-block-start: 4px;
  }
  .card h2 {
    flex: 1;
    font: 600 var(--text-title) / 1.4 var(--font);
    margin: 2px 0 0;
  }
  .card .scroll {
    display: grid;
    gap: 12px;
    padding: 6px 18px 12px;
    overflow: auto;
    scrollbar-width: thin;
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
    margin: 0 18px;
  }
  .card .status[data-speaks] {
    margin-block-end: 12px;
  }
  .card footer {
    flex: none;
    padding: 8px 18px 10px;
    border-block-start: 1px solid var(--line);
  }
  .card footer .row {
    column-gap: 12px;
  }
  .stepper {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    color: var(--ink-soft);
    font-variant-numeric: tabular-nums;
    margin-inline: auto -8px;
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
