import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../../../shared/language/tokenize.ts';
import { anyText } from '../../fixtures/any-text.ts';

const shown = (text: string) =>
  tokenize(text)
    .map((token) => `${token.lower}/${token.kind.charAt(0)}`)
    .join(' ');

test.each([
  ['Je moet komen.', 'je/w moet/w komen/w ./p'],
  ["'s Ochtends z'n foto’s", "'s/w ochtends/w z'n/w foto's/w"],
  ['a.u.b. om 9.00 uur, 1,5 liter', 'a.u.b./w om/w 9.00/n uur/w ,/p 1,5/n liter/w'],
  ['naar j.jansen@school.nl!', 'naar/w j.jansen@school.nl/l !/p'],
  ['zie https://x.nl/a?b=c.', 'zie/w https://x.nl/a?b=c/l ./p'],
  ['verslag.docx en www.school.nl', 'verslag.docx/l en/w www.school.nl/l'],
  ['(mbo-school) KE1A', '(/p mbo-school/w )/p ke1a/w'],
  [',,Ja’’ ... 😀!!', ",,/p ja/w ''/p .../p 😀/p !!/p"],
  ['einde.Begin', 'einde/w ./p begin/w'],
])('%s', (text, expected) => expect(shown(text)).toBe(expected));

test('any text: tokens lie in order inside it, miss nothing but white space, and never overlap', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const token of tokenize(text)) {
        expect(token.start).toBeGreaterThanOrEqual(at);
        expect(token.end).toBeGreaterThan(token.start);
        expect(text.slice(at, token.start)).toMatch(/^[\s\u200b\u0085\ufeff]*$/);
        at = token.end;
      }
      expect(text.slice(at)).toMatch(/^[\s\u200b\u0085\ufeff]*$/);
    }),
  );
});
