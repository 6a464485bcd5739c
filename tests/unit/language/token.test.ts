import { expect, test } from 'vitest';
import { Token } from '../../../shared/language/token.ts';
import { formOf } from '../../../shared/language/word-form.ts';

test('a token is a form at a place', () => {
  const token = new Token(formOf('?!'), 4, 6, 'punctuation');
  expect(token).toMatchObject({ lower: '?!', first: 0x3f, start: 4, end: 6, kind: 'punctuation' });
});
