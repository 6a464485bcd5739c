import { expect, test } from 'vitest';
import { css } from '../../../shared/ui/css.ts';

test('a sheet is plain text, with its values and with backslashes as they were written', () => {
  const sheet = css`
    a {
      content: '\2014';
      margin: ${4}px;
    }
  `;
  expect(sheet.replace(/\s+/g, ' ').trim()).toBe("a { content: '\\2014'; margin: 4px; }");
});
