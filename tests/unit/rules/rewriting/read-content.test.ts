import { expect, test } from 'vitest';
import { readContent } from '../../../../shared/rules/rewriting/read-content.ts';
import { readSentence } from '../../../fixtures/read-sentence.ts';

const read = (text: string, te = false) => readContent(readSentence(text), { from: 2, te });

test.each([
  ['Je moet er rekening mee houden.', { weak: 'er', parts: [{ middle: 'rekening mee' }], tail: '' }],
  ['Je moet je pas, je schort en je schoenen meenemen.', { parts: [{ middle: 'je pas, je schort en je schoenen' }] }],
  ['Je moet controleren of alles werkt.', { parts: [{ middle: '' }], tail: ' of alles werkt' }],
  ['Je moet proberen op tijd te komen.', { parts: [{ middle: '' }], tail: ' op tijd te komen' }],
  ['Je moet het formulier laten nakijken.', { parts: [{ middle: 'het formulier', cluster: 'nakijken' }] }],
])('%s', (text, expected) => expect(read(text)).toMatchObject(expected));

test('two verbs under one modal', () => {
  expect(read('Je moet het formulier lezen en de pagina openen.')).toMatchObject({
    parts: [
      { link: '', middle: 'het formulier', verb: { infinitive: 'lezen' } },
      { link: 'en', middle: 'de pagina', verb: { infinitive: 'openen' } },
    ],
  });
});

test('te goes with its modal, and finds its particle', () => {
  expect(read('U dient het uiterlijk morgen in te leveren.', true)).toMatchObject({
    parts: [{ middle: 'uiterlijk morgen', verb: { infinitive: 'inleveren' } }],
  });
  expect(read('U dient de stof vooraf te lezen.', true)).toMatchObject({ parts: [{ verb: { infinitive: 'lezen' } }] });
  expect(read('U dient er rekening mee te houden.', true)).toMatchObject({
    parts: [{ middle: 'rekening mee', verb: { infinitive: 'houden' } }],
  });
});

test('a phrase behind the first verb stays behind it', () => {
  expect(read('Je moet overleggen met je mentor en het plan opsturen.')).toMatchObject({
    parts: [{ verb: { infinitive: 'overleggen' } }, { link: 'met je mentor en', middle: 'het plan' }],
  });
});
