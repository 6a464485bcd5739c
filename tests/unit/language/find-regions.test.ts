import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRegions, readParagraph } from '../../../shared/language/find-regions.ts';
import { anyText } from '../../fixtures/any-text.ts';

const shown = (text: string) =>
  findRegions(text).map((region) => `${region.kind}:${text.slice(region.start, region.end).trim()}`);

test.each([
  [
    'Hoi Sem,\n\nJe moet komen.\n\nGroetjes,\nKarin',
    ['greeting:Hoi Sem,', 'body:Je moet komen.', 'signature:Groetjes,\nKarin'],
  ],
  ['Beste Noor, je moet komen.', ['greeting:Beste Noor,', 'body:je moet komen.']],
  [
    'Je moet komen.\nMet vriendelijke groet,\n\nK. Smit\nDocent',
    ['body:Je moet komen.', 'signature:Met vriendelijke groet,\n\nK. Smit\nDocent'],
  ],
  ['Dank.\n> Je moet komen.\nOk', ['body:Dank.', 'quoted:> Je moet komen.', 'body:Ok']],
  ['Dank.\n\nVan: Noor\nVerzonden: ma\nJe moet', ['body:Dank.', 'quoted:Van: Noor\nVerzonden: ma\nJe moet']],
  [
    'Ok.\nOp ma 3 nov 2025 om 9:00 schreef Noor:\nJe moet',
    ['body:Ok.', 'quoted:Op ma 3 nov 2025 om 9:00 schreef Noor:\nJe moet'],
  ],
  ['Van: maandag tot vrijdag\nJe moet komen.', ['body:Van: maandag tot vrijdag\nJe moet komen.']],
  [
    'De groeten aan je moeder vond ik een mooi gebaar, dank daarvoor en tot gauw.',
    ['body:De groeten aan je moeder vond ik een mooi gebaar, dank daarvoor en tot gauw.'],
  ],
  ['Tot morgen!!', ['body:Tot morgen!!']],
])('%j', (text, expected) => expect(shown(text)).toEqual(expected));

test('any text is tiled', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(
        findRegions(text)
          .map((region) => text.slice(region.start, region.end))
          .join(''),
      ).toBe(text);
    }),
  );
});

test('a paragraph always gets further', () => {
  fc.assert(fc.property(anyText, (text) => text === '' || readParagraph(text, 0, 'start').end > 0));
});
