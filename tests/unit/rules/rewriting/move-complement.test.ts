import { expect, test } from 'vitest';
import { conjugate } from '../../../../shared/language/dutch/conjugate.ts';
import { moveComplement } from '../../../../shared/rules/rewriting/move-complement.ts';

test.each([
  ['tonen', 'respect voor je klas', 'respect', ' voor je klas'],
  ['zijn', 'eerlijk over gisteren', 'eerlijk', ' over gisteren'],
  ['gaan', 'aan de slag met opdracht 2', 'aan de slag', ' met opdracht 2'],
  ['komen', 'naar mijn kamer op maandag', 'naar mijn kamer', ' op maandag'],
  ['melden', 'ziek bij school', 'bij school ziek', ''],
  ['trekken', 'een kaart aan het begin van je beurt', 'een kaart aan het begin van je beurt', ''],
  ['blijven', 'op school tot 16.00 uur', 'op school', ' tot 16.00 uur'],
  ['lezen', 'de tekst', 'de tekst', ''],
])('%s %s', (verb, words, middle, tail) => expect(moveComplement(conjugate(verb), words)).toEqual({ middle, tail }));
