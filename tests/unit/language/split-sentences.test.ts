import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../../shared/language/split-sentences.ts';
import { anyText } from '../../fixtures/any-text.ts';

const split = (text: string) => splitSentences(text, { start: 0, end: text.length });
const shown = (text: string) => split(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Je moet komen. Kom je?', ['Je moet komen.', 'Kom je?']],
  ['Bel dhr. Jansen of mevr. De Wit.', ['Bel dhr. Jansen of mevr. De Wit.']],
  ['Lever je werk a.u.b. in. Dank.', ['Lever je werk a.u.b. in.', 'Dank.']],
  ['Om 9.00 uur. Tot dan!', ['Om 9.00 uur.', 'Tot dan!']],
  ['Wat?! Nee... ja.', ['Wat?!', 'Nee... ja.']],
  [
    'je was er niet. waarom kom je niet? laat het weten.',
    ['je was er niet.', 'waarom kom je niet?', 'laat het weten.'],
  ],
  ['"Kom je?" vroeg hij. nu graag.', ['"Kom je?" vroeg hij.', 'nu graag.']],
  ['Zie de pag. van week nr. twaalf.', ['Zie de pag. van week nr. twaalf.']],
  ['Agenda\nJe moet komen', ['Agenda', 'Je moet komen']],
  [
    'Een heel lange regel die door een mailprogramma is afgebroken\nmidden in de zin.',
    ['Een heel lange regel die door een mailprogramma is afgebroken\nmidden in de zin.'],
  ],
  ['Neem mee:\n- je pas\n- je boek', ['Neem mee:', '- je pas', '- je boek']],
  ['Dat hoort zo. Kom je zo. 12 mei?', ['Dat hoort zo.', 'Kom je zo. 12 mei?']],
  ['Neem pen, schrift etc. mee. Een gum, etc. Tot dan.', ['Neem pen, schrift etc. mee.', 'Een gum, etc.', 'Tot dan.']],
  ['1. Open de site. 2. Log in.', ['1. Open de site.', '2. Log in.']],
])('%j', (text, expected) => expect(shown(text)).toEqual(expected));

test('a quotation runs on across sentences, and only when it is closed', () => {
  const text = 'Hij zei: "Je moet komen. Nu meteen." Goed.';
  expect(split(text).map((sentence) => sentence.opensQuoted)).toEqual([false, true, false]);
  expect(split('Een maat van 5" is goed. Je moet komen.').map((sentence) => sentence.opensQuoted)).toEqual([
    false,
    false,
  ]);
});

test('the closing mark is kept', () => {
  expect(split('Kom je? Ja! Goed. Nou... Dit:\nklaar').map((sentence) => sentence.closing)).toEqual([
    '?',
    '!',
    '.',
    '…',
    ':',
    '',
  ]);
});

test('any text: sentences lie in order, do not overlap and have no white space around them', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const { start, end } of split(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(at, start)).toMatch(/^[\s\u200b\u0085\ufeff]*$/);
        at = end;
      }
    }),
  );
});
