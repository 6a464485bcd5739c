import { expect, test } from 'vitest';
import { readParagraph } from '../../../shared/language/find-regions.ts';
import { ownLanguage, readContent, sentenceOf } from '../../../shared/review/read-content.ts';

const contentAt = (text: string, start: number) =>
  readContent(text, readParagraph(text, start, start === 0 ? 'start' : 'body'), () => undefined);

test('sentences count from the start of their paragraph', () => {
  const text = 'Hoi Sem,\nJe moet komen. Lukt dat?\n';
  const content = contentAt(text, 9);
  expect(content.region).toBe('body');
  expect(content.sentences.map((sentence) => sentenceOf(text, 9, sentence).text)).toEqual([
    'Je moet komen.',
    'Lukt dat?',
  ]);
  expect(contentAt(text, 0).region).toBe('greeting');
});

test('a sentence that is known is not read again', () => {
  const text = 'Je moet komen. Lukt dat?';
  const [first] = contentAt(text, 0).sentences;
  const content = readContent(text, readParagraph(text, 0, 'start'), ({ start }) =>
    start === 0 ? first?.known : undefined,
  );
  expect(content.sentences[0]?.known).toBe(first?.known);
});

test.each([
  ['Je moet het lezen.', 'nl'],
  ['You must read this.', 'en'],
  ['Sie ist nicht das für uns.', 'other'],
  ['Logboek', null],
  ['niet this', null],
])('%s: %s', (text, language) => expect(ownLanguage(contentAt(text, 0))).toBe(language));

test('words of somebody else have no sentences', () => {
  expect(contentAt('> Je moet komen.', 0).sentences).toEqual([]);
});
