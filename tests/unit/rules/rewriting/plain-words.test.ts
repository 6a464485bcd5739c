import { expect, test } from 'vitest';
import { inPlainWords } from '../../../../shared/rules/rewriting/plain-words.ts';
import { readMarked } from '../../../fixtures/read-sentence.ts';

test.each([
  ['**U dient** er zorg voor te dragen dat hij komt.', 'U dient ervoor te zorgen dat hij komt.'],
  ['**U dient** zorg te dragen voor het vervoer.', 'U dient te zorgen voor het vervoer.'],
  ['**Je moet** volgens mij rust nemen.', 'Je moet rust nemen.'],
  ['**Je moet** nog steeds komen.', 'Je moet nog komen.'],
  ['**Je moet** het zeggen hoor.', 'Je moet het zeggen.'],
  ['Indien nodig **moet je** het tijdig zeggen.', 'Als nodig moet je het op tijd zeggen.'],
  ['**Je moet** gewoon komen.', 'Je moet komen.'],
  ['**Je moet** er voor zorgen dat hij komt.', 'Je moet ervoor zorgen dat hij komt.'],
  ['**Je moet** nog steeds je map inleveren.', 'Je moet je map nog inleveren.'],
  ['**Je moet** een echt contract hebben.', 'Je moet een echt contract hebben.'],
  ['**U moet** u melden.', 'U moet zich melden.'],
])('%s', (marked, plainer) => {
  const { sentence, start, end } = readMarked(marked);
  const plain = inPlainWords(sentence, { start, end }, true);
  expect(plain.sentence.text).toBe(plainer);
  expect(plainer.slice(plain.trigger.start, plain.trigger.end)).toBe(sentence.text.slice(start, end));
});

test('a bare order keeps its *gewoon*', () => {
  const { sentence, start, end } = readMarked('**Doe** gewoon je werk.');
  expect(inPlainWords(sentence, { start, end }, false).sentence).toEqual(sentence);
});

test('a capital inside the sentence makes a name of what looks like a verb', () => {
  const { sentence, start, end } = readMarked('**Je moet** Ondernemen kiezen.');
  expect(inPlainWords(sentence, { start, end }, true).sentence.tokens.map(({ lower }) => lower)).toContain(
    'Ondernemen',
  );
});
