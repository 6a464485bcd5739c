import { css } from '../css.ts';
import { fieldBox } from '../page/field-box.styles.ts';
import { formStyles } from '../page/form.styles.ts';

/** The page of settings, on the ground of `pageStyles`: contents beside it where there is room, above it where there is not. */
export const optionsStyles = css`
  ${formStyles}
  .options {
    display: grid;
    gap: 24px;
    max-inline-size: 64rem;
    margin-inline: auto;
    padding: 24px 16px 64px;
    overflow-wrap: anywhere;
  }
  .options h2 {
    margin: 0;
    font: 600 1.0625rem / 1.4 var(--font);
  }
  .options p {
    margin: 0;
    max-inline-size: 60ch;
  }
  .options a {
    color: var(--accent);
  }
  .options > nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  .options ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .options > nav a {
    display: inline-block;
    min-block-size: 28px;
    padding-block: 3px;
  }
  .options section {
    scroll-margin-block-start: 16px;
  }
  .options .row {
    gap: 8px 14px;
    font-size: inherit;
  }
  .options .status[data-speaks] {
    box-shadow: var(--shadow);
  }
  .options .status {
    position: sticky;
    inset-block-end: 16px;
    justify-self: start;
  }
  fieldset {
    display: grid;
    gap: 4px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 4px;
    font: 600 1.0625rem / 1.4 var(--font);
  }
  .options [hidden] {
    display: none;
  }
  .options kbd {
    padding: 2px 8px;
    font: inherit;
    background: var(--sand);
    border-radius: 4px;
  }
  .tip {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: 0 16px;
    padding-block-end: 8px;
  }
  .options .choice {
    align-items: flex-start;
  }
  .options select {
    inline-size: auto;
  }
  /* The settings of the panel stand open here, without a box of their own. */
  #reminder-settings .panel {
    padding: 0;
    border: 0;
  }
  #reminder-settings summary {
    display: none;
  }
  .tip .choice {
    flex: 1 1 20rem;
  }
  .tip .locked {
    flex-basis: 100%;
    padding-inline-start: 32px;
  }
  .locked {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    padding-block: 4px;
    border-block-end: 1px solid var(--line);
  }
  input[type='search'] {
    min-block-size: 40px;
    inline-size: 100%;
    max-inline-size: 24rem;
    padding: 8px 12px;
    ${fieldBox}
  }
  @media (min-width: 800px) {
    .options {
      grid-template-columns: 14rem minmax(0, 1fr);
      column-gap: 48px;
    }
    .options > .head {
      grid-column: 1 / -1;
    }
    .options > nav {
      position: sticky;
      inset-block-start: 24px;
      align-self: start;
    }
    .options > nav ul {
      flex-direction: column;
    }
  }
  .sections {
    display: grid;
    gap: 16px;
    min-inline-size: 0;
  }
`;
