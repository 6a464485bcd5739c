import { css } from '../css.ts';

/** The first screens, on the ground of `pageStyles`. */
export const welcomeStyles = css`
  .welcome {
    max-inline-size: 40rem;
    min-block-size: 100vh;
    margin-inline: auto;
    padding-block: 32px;
  }
  .welcome :is(ul, ol):not(nav > *) {
    display: grid;
    gap: 12px;
    margin: 0;
    padding-inline-start: 24px;
  }
  .welcome textarea {
    inline-size: 100%;
    min-block-size: 220px;
    padding: 12px 16px 48px;
    font: inherit;
    color: inherit;
    background: var(--surface);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    resize: vertical;
  }
  .welcome h2:focus {
    outline: none;
  }
  .welcome fieldset {
    display: grid;
    gap: 4px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .welcome legend {
    padding: 0;
    margin-block-end: 8px;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    cursor: pointer;
  }
  .choice input {
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--accent);
  }
`;
