import { expect, test } from 'vitest';
import { findQuotations } from '../../../shared/language/find-quotations.ts';
import { readSentence } from '../../fixtures/read-sentence.ts';

function quotedWords(text: string): string | null {
  const sentence = readSentence(text);
  const quoted = findQuotations(sentence);
  return (
    quoted &&
    sentence.tokens
      .filter((token, index) => quoted[index] && token.kind === 'word')
      .map((token) => token.lower)
      .join(' ')
  );
}

test.each([
  ['Hij zei "je moet komen" en ging', 'je moet komen'],
  ['Het woord ‘moeten’ viel', 'moeten'],
  ["Klik op 'nu inleveren' daar", 'nu inleveren'],
  [",,Je moet'' stond er", 'je moet'],
  ["Je moet 's ochtends z'n foto's en Hans' boek", ''],
  ['Een maat van 5" moet kunnen', ''],
  ['Je moet ze respect tonen,’ zei hij tegen ons', 'je moet ze respect tonen'],
])('%s', (text, expected) => expect(quotedWords(text) ?? '').toBe(expected));
test('no marks, no work', () => expect(quotedWords('Je moet komen.')).toBeNull());
