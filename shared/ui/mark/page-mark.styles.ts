import { controlStyles } from '../controls.styles.ts';
import { css } from '../css.ts';
import { tokenStyles } from '../tokens.styles.ts';

/** Everything the mark of a page needs inside its shadow root. Small and still: nothing moves, nothing blinks. */
export const pageMarkStyles = css`
  ${tokenStyles}
  ${controlStyles}
  :host {
    all: initial;
    position: fixed;
    inset: auto auto 12px 12px;
    border: 0;
    padding: 0;
    margin: 0;
    overflow: visible;
    background: none;
  }
  .page-mark {
    display: flex;
    align-items: center;
    max-inline-size: min(360px, calc(100vw - 24px));
    padding: 2px;
    font: 400 var(--text-small) / 1.4 var(--font);
    color: var(--ink);
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 18px;
    box-shadow: var(--shadow);
  }
  .page-mark .plain {
    flex: none;
    border-radius: 999px;
  }
  .page-mark .open {
    inline-size: 32px;
    block-size: 32px;
  }
  .page-mark .plain:hover {
    background: var(--accent-tint);
  }
  .page-mark p {
    margin: 0;
  }
  .page-mark p:not(:empty) {
    padding: 6px;
  }
  @media (forced-colors: active) {
    .page-mark {
      border-color: CanvasText;
    }
  }
`;
