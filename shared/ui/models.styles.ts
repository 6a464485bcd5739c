import { css } from './css.ts';

/** Model sentences stand in a row with their button; the sentence may wrap. */
export const modelsStyles = css`
  .models {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    gap: 8px;
  }
  .models > li {
    display: flex;
    gap: 8px;
    align-items: start;
    justify-content: space-between;
  }
  .models .small {
    flex: none;
  }
`;
