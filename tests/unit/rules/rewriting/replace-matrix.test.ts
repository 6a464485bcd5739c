import { expect, test } from 'vitest';
import { replaceMatrix } from '../../../../shared/rules/rewriting/replace-matrix.ts';
import { readMarked } from '../../../fixtures/read-sentence.ts';

test.each([
  ['**Ik wil dat je** vandaag reageert.', 'Ik stel voor dat je vandaag reageert.'],
  ['**Ik verwacht van jullie** dat jullie komen.', 'Ik stel voor dat jullie komen.'],
  ['**Ik verwacht van jullie** dat de keuken schoon is.', undefined],
  ['**Je moet** komen.', undefined],
])('%s', (marked, expected) => {
  const { sentence, start, end } = readMarked(marked);
  expect(replaceMatrix(sentence, { start, end }, ['propose'])?.text).toBe(expected);
});
