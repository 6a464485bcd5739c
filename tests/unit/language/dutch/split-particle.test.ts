import { expect, test } from 'vitest';
import { splitParticle } from '../../../../shared/language/dutch/split-particle.ts';

test.each([
  ['inleveren', 'in', 'leveren'],
  ['aanmelden', 'aan', 'melden'],
  ['terugbellen', 'terug', 'bellen'],
  ['nadenken', 'na', 'denken'],
  ['overleggen', '', 'overleggen'],
  ['ondertekenen', '', 'ondertekenen'],
  ['informeren', '', 'informeren'],
  ['weten', '', 'weten'],
  ['openen', '', 'openen'],
  ['komen', '', 'komen'],
])('%s: %s + %s', (infinitive, particle, base) => expect(splitParticle(infinitive)).toEqual({ particle, base }));
