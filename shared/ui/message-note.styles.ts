import { css } from './css.ts';

/** What is said about the message as a whole: good news in warm yellow, and one small question. */
export const messageNoteStyles = css`
  .good-news {
    display: grid;
    gap: 4px;
    margin: 0;
    padding: 10px 14px;
    color: var(--good);
    background: var(--good-tint);
    border-radius: var(--radius);
    list-style: none;
  }
  .good-news li {
    display: flex;
    align-items: start;
    gap: 8px;
  }
  .good-news .icon {
    flex: none;
    margin-block-start: 4px;
  }
  .message-prompt {
    display: grid;
    gap: 8px;
    justify-items: start;
    padding: 12px 14px;
    background: var(--sand);
    border-radius: var(--radius);
  }
  .message-prompt p {
    margin: 0;
  }
  .message-prompt .why {
    font-size: var(--text-small);
  }
  .counted {
    background: none;
    border: 1px solid var(--line);
  }
  @media (forced-colors: active) {
    .good-news,
    .message-prompt {
      border: 1px solid CanvasText;
    }
  }
`;
