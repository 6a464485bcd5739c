import { controlStyles } from '../controls.styles.ts';
import { css } from '../css.ts';
import { tokenStyles } from '../tokens.styles.ts';

/**
 * The ground of our own pages (popup, task pane): put it in one `<style>` of the page, before the styles of its parts.
 * Classes: `page` around everything, `head` for the name line, `panel` for a box, `good` for what is good.
 */
export const pageStyles = css`
  ${tokenStyles}
  ${controlStyles}
  :root {
    --text: 0.9375rem;
    --text-small: 0.8125rem;
    --text-title: 1rem;
    font-size: 100%;
    background: var(--paper);
  }
  body {
    margin: 0;
    font: 400 var(--text) / 1.5 var(--font);
    color: var(--ink);
    background: var(--paper);
  }
  .page {
    display: grid;
    align-content: start;
    gap: 16px;
    padding: 16px;
    overflow-wrap: anywhere;
  }
  .page p {
    margin: 0;
  }
  .head {
    display: flex;
    align-items: center;
    gap: 10px;
  }
  .head .icon {
    inline-size: 24px;
    block-size: 24px;
  }
  h1 {
    margin: 0;
    font: 600 1.125rem / 1.3 var(--font);
  }
  .page h2 {
    margin: 0;
    font: 600 var(--text-title) / 1.4 var(--font);
  }
  .page a {
    color: var(--accent);
  }
  .panel {
    display: grid;
    gap: 12px;
    padding: 16px;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius-large);
  }
  .good {
    padding: 10px 14px;
    color: var(--good);
    background: var(--good-tint);
    border-radius: var(--radius);
  }
  .button {
    min-block-size: 40px;
    padding: 8px 16px;
    text-align: center;
    border-color: var(--line-strong);
  }
  .button:hover {
    background: var(--sand);
  }
  .button.main {
    font-weight: 600;
    color: var(--accent-ink);
    background: var(--accent);
    border-color: var(--accent);
  }
  .button.main:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .page-links ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: var(--text-small);
  }
  .page-links :is(a, li[aria-current]) {
    display: inline-block;
    min-block-size: 28px;
    padding-block: 3px;
  }
  .page-links li[aria-current] {
    font-weight: 600;
  }
  /* Out of the row while it has nothing to say, but there for a screen reader to listen to. */
  p[role='status']:empty {
    position: absolute;
  }
  @media (forced-colors: active) {
    .good,
    .panel {
      border: 1px solid CanvasText;
    }
  }
`;
