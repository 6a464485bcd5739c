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
    gap: 2px;
    max-inline-size: min(100vw - 16px, var(--field, 100vw));
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
    white-space: nowrap;
    padding-inline: 6px 10px;
  }
  .mark button:not(.link) {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 28px;
    padding: 2px 10px 2px 8px;
    border-radius: 999px;
    white-space: nowrap;
  }
  .count {
    position: relative;
    min-inline-size: 0;
  }
  .unseen {
    position: absolute;
    clip-path: inset(50%);
  }
  .good-mark {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-inline-size: 18px;
    color: var(--ink-soft);
  }
  .count > span + .good-mark {
    margin-inline-start: 4px;
  }
  /* The first to give way in a narrow field. */
  .good-mark span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .good-mark > .icon.check {
    padding: 2px;
    color: var(--good);
    background: var(--good-tint);
    border-radius: 50%;
  }
  .mark button .icon {
    inline-size: 18px;
    block-size: 18px;
  }
  .mark button:not(.link):hover {
    background: var(--accent-tint);
  }
  @media (forced-colors: active) {
    .mark {
      border-color: CanvasText;
    }
  }
`;
