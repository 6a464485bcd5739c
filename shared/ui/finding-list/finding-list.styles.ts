import { css } from '../css.ts';
import { messageNoteStyles } from '../message-note.styles.ts';
import { modelsStyles } from '../models.styles.ts';

/** The list of a pane; its page brings tokens and controls (`page/page.styles.ts`). */
export const findingListStyles = css`
  ${modelsStyles}
  ${messageNoteStyles}
  .finding-list {
    display: grid;
    gap: 16px;
    overflow-wrap: anywhere;
  }
  .finding-list .status:not([data-speaks]) {
    position: absolute;
  }
  .items,
  .rewrites {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .items {
    display: grid;
    gap: 16px;
  }
  .item {
    display: grid;
    gap: 12px;
    padding: 16px;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius-large);
  }
  .item h2 {
    margin: 0;
    font: 600 var(--text-title) / 1.4 var(--font);
  }
  .item blockquote {
    margin: 0;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--mark);
    color: var(--ink-soft);
    line-height: 1.7;
  }
  .found {
    text-decoration: underline dashed var(--mark) 2px;
    text-underline-offset: 4px;
  }
  .found.soft {
    text-decoration-style: dotted;
  }
  .found.strong {
    text-decoration-style: double;
    text-decoration-thickness: 1px;
  }
  .rewrites {
    display: grid;
    gap: 8px;
  }
  .rewrites > li {
    padding: 12px 14px;
    background: var(--accent-tint);
    border-radius: var(--radius);
  }
  .rewrites p {
    margin: 0 0 8px;
  }
  .rewrites b {
    font-weight: 650;
    color: var(--accent);
  }
  .rewrites small {
    flex: 1;
    font-size: var(--text-small);
    color: var(--ink-soft);
  }
  .rewrites .row {
    gap: 8px;
  }
  .rewrites .small:not(.main) {
    background: var(--surface);
  }
  .rewrites + .link {
    justify-self: start;
    margin-block-start: -8px;
  }
  .quiet-word {
    margin: 0;
    padding: 24px 16px;
    text-align: center;
    color: var(--ink-soft);
    background: var(--sand);
    border-radius: var(--radius-large);
  }
  .updated {
    justify-content: space-between;
    color: var(--ink-soft);
  }
  @media (forced-colors: active) {
    .rewrites > li,
    .quiet-word {
      border: 1px solid CanvasText;
    }
    .rewrites b {
      color: CanvasText;
      text-decoration: underline;
    }
  }
`;
