import { css } from '../css.ts';
import { fieldBox } from './field-box.styles.ts';

/** Choices with a note below them, and a button that opens a file: for pages with forms, on the ground of `pageStyles`. */
export const formStyles = css`
  .choice {
    display: flex;
    align-items: flex-start;
    gap: 12px;
    padding: 6px 0;
    min-block-size: 40px;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 2px 0 0;
    accent-color: var(--accent);
  }
  .choice small {
    display: block;
    font-size: var(--text-small);
    color: var(--ink-soft);
  }
  select,
  input[type='time'] {
    min-block-size: 36px;
    max-inline-size: 100%;
    padding: 4px 8px;
    ${fieldBox}
  }
  .file {
    position: relative;
    display: inline-flex;
    align-items: center;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    cursor: pointer;
  }
  .file input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  .file:focus-within {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
`;
