import { expect, test } from 'vitest';
import { findClause } from '../../../shared/language/find-clause.ts';
import { tokenize } from '../../../shared/language/tokenize.ts';

const CASES: readonly [text: string, word: string, clause: string][] = [
  ['Je bent weer te laat.', 'weer', 'Je bent weer te laat'],
  ['Goed, je bent weer te laat, zei hij.', 'weer', 'je bent weer te laat'],
  ['Je bent lui en brutaal.', 'lui', 'Je bent lui en brutaal'],
  ['Je bent lui en je luistert niet.', 'lui', 'Je bent lui'],
  ['Je bent lui en je luistert niet.', 'luistert', 'je luistert niet'],
  ['Ze praat veel en neemt nooit haar boek mee.', 'neemt', 'neemt nooit haar boek mee'],
  ['Er wordt gepraat en niemand ruimt op.', 'ruimt', 'niemand ruimt op'],
];

test.each(CASES)('%s: around %s', (text, word, clause) => {
  const tokens = tokenize(text);
  const at = tokens.findIndex((token) => token.lower === word);
  const { first, last } = findClause(tokens, { first: at, last: at });
  expect(text.slice(tokens[first]?.start, tokens[last]?.end)).toBe(clause);
});
