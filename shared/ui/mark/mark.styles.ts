import { controlStyles } from '../controls.styles.ts';
import { css } from '../css.ts';
import { tokenStyles } from '../tokens.styles.ts';

/** Everything the mark needs inside its shadow root. */
export const markStyles = css`
  ${tokenStyles}
  ${controlStyles}
  .mark {
    display: inline-flex;
    align-items: center;
    gap: 4px 10px;
    max-inline-size: calc(100vw - 16px);
    padding: 2px;
    font: 400 var(--text-small) / 1.4 var(--font);
    color: var(--ink);
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 999px;
    box-shadow: var(--shadow);
  }
  .mark p {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    margin: 0;
  }
  .mark p:has(.icon) {
    padding-inline-start: 10px;
  }
  /* Out of the row while it has nothing to say, but there for a screen reader to listen to. */
  .mark p:not(:has(.icon)) {
    position: absolute;
  }
  .mark p .icon {
    color: var(--mark);
  }
  .mark > .link {
    padding-inline: 4px 10px;
  }
  .count {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 28px;
    padding: 2px 12px 2px 8px;
    border-radius: 999px;
    white-space: nowrap;
  }
  .count .icon {
    inline-size: 18px;
    block-size: 18px;
  }
  .count:hover {
    background: var(--accent-tint);
  }
  @media (forced-colors: active) {
    .mark {
      border-color: CanvasText;
    }
  }
`;
