import { expect, test } from 'vitest';
import { spellStem } from '../../../../shared/language/dutch/spell-stem.ts';

test.each([
  ['maken', 'maak'],
  ['werken', 'werk'],
  ['stellen', 'stel'],
  ['geven', 'geef'],
  ['lezen', 'lees'],
  ['doen', 'doe'],
  ['staan', 'sta'],
  ['schrijven', 'schrijf'],
  ['lachen', 'lach'],
  ['creëren', 'creëer'],
  ['skiën', 'ski'],
  ['leveren', 'lever'],
  ['vertellen', 'vertel'],
])('%s: %s', (base, expected) => expect(spellStem(base)).toBe(expected));
