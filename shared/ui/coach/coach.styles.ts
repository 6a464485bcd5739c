import { css } from '../css.ts';
import { fieldBox } from '../page/field-box.styles.ts';

/** The panel of reminders, on the ground of `pageStyles`. */
export const coachStyles = css`
  .reminder h2 {
    font-size: 1.125rem;
  }
  .soft {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }
  .page > p[role='status']:empty {
    margin-block-start: -16px;
  }
  .row {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 8px;
  }
  summary {
    min-block-size: 28px;
    padding-block: 4px;
    color: var(--accent);
    cursor: pointer;
  }
  details > p,
  details > ul {
    margin-block: 4px;
  }
  ul {
    margin: 0;
    padding-inline-start: 20px;
  }
  label {
    display: grid;
    gap: 4px;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 28px;
  }
  .check input {
    flex: none;
    inline-size: 20px;
    min-block-size: 20px;
    accent-color: var(--accent);
  }
  .settings > :not(summary),
  .picker > :not(summary),
  .profiles > :not(summary) {
    margin-block: 12px 0;
  }
  .settings > :empty,
  .profiles > :empty {
    margin: 0;
  }
  .profile-form,
  fieldset {
    display: grid;
    gap: 12px;
    min-inline-size: 0;
  }
  fieldset {
    margin: 0;
    padding: 8px 12px 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  code {
    overflow-wrap: anywhere;
  }
  select,
  input:not([type='checkbox']) {
    min-block-size: 40px;
    inline-size: 100%;
    padding: 8px 12px;
    ${fieldBox}
  }
`;
