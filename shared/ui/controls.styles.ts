import { css } from './css.ts';

/** Buttons, links and rows as they look everywhere; classes, so that a foreign page's own buttons stay as they are. */
export const controlStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    text-align: start;
    background: none;
    border: 1px solid transparent;
    border-radius: var(--radius);
    margin: 0;
    padding: 0;
    cursor: pointer;
    transition:
      background-color var(--quick),
      border-color var(--quick);
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .plain {
    display: inline-grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    color: var(--ink-soft);
  }
  .plain:hover,
  .small:hover {
    background: var(--sand);
  }
  .link {
    min-block-size: 28px;
    border: 0;
    color: var(--accent);
    font-size: var(--text-small);
    text-decoration: underline transparent;
    text-underline-offset: 3px;
    border-radius: 4px;
  }
  .link:hover {
    text-decoration-color: currentColor;
  }
  .link.quiet {
    color: var(--ink-soft);
  }
  .small {
    min-block-size: 32px;
    padding: 4px 12px;
    font-size: 14px;
    border-color: var(--line-strong);
  }
  .small.main {
    color: var(--accent-ink);
    background: var(--accent);
    border-color: var(--accent);
  }
  .small.main:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  [aria-disabled='true'] {
    cursor: progress;
    opacity: 0.75;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 14px;
    font-size: var(--text-small);
  }
  .icon {
    flex: none;
    display: block;
  }
  .why,
  .soft {
    color: var(--ink-soft);
    margin: 0;
  }
  .behind {
    background: var(--sand);
    border-radius: var(--radius);
    padding: 10px 12px;
    font-size: 14px;
    line-height: 1.5;
  }
  .behind p {
    margin: 0;
  }
  .behind p + p {
    margin-block-start: 8px;
  }
  .behind a {
    color: var(--accent);
  }
  .source {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }
  .status p {
    margin: 0;
  }
  .status[data-speaks] {
    display: grid;
    justify-items: start;
    gap: 8px;
    background: var(--sand);
    border-radius: var(--radius);
    padding: 10px 12px;
  }
  .to-copy {
    user-select: all;
    border-inline-start: 3px solid var(--mark);
    padding-inline-start: 10px;
  }
  @media (forced-colors: active) {
    button:not(.link) {
      border-color: ButtonBorder;
    }
    .link {
      color: LinkText;
      text-decoration-color: currentColor;
    }
    .status[data-speaks],
    .behind {
      border: 1px solid CanvasText;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
