import { css } from '../css.ts';

/** The box of something a person fills in, to be laid inside the rule of a field. */
export const fieldBox = css`
  font: inherit;
  color: inherit;
  background: var(--paper);
  border: 1px solid var(--line-strong);
  border-radius: var(--radius);
`;
