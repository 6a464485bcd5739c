import { expect, test } from 'vitest';
import { conjugate } from '../../../../shared/language/dutch/conjugate.ts';
import { particleVerbs, PLAIN_VERBS } from '../../../../shared/language/dutch/verb-list.ts';

test('every verb of the list conjugates, and every particle splits off', () => {
  for (const infinitive of PLAIN_VERBS) expect(conjugate(infinitive).infinitive).toBe(infinitive);
  expect(particleVerbs().filter((infinitive) => conjugate(infinitive).particle === '')).toEqual([]);
});
