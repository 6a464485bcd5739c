import { expect, test } from 'vitest';
import { isSameName, readName } from '../../../shared/situation/read-name.ts';

test.each([
  ['Youssef El Amrani - 3', { before: ' - ' }, 'Youssef El Amrani'],
  ['Selected Student : Vihaan Ahuja', { after: 'Selected Student :' }, 'Vihaan Ahuja'],
  ['3 Students were found.', { after: 'Selected Student :' }, null],
  ['3 Students were found.', {}, null],
  ['El Amrani, Youssef (07.1, 925)', { order: 'last-first', before: ' (' }, 'Youssef El Amrani'],
  ['Youssef El Amrani', { order: 'last-first' }, null],
  ['voeg toe', {}, null],
  ['李小龙', {}, '李小龙'],
  ["Anne-Sophie d'Ancona", {}, "Anne-Sophie d'Ancona"],
  ['Noor <b>', {}, null],
  ['Er zijn nu geen gegevens gevonden over haar', {}, null],
  ['', {}, null],
] as const)('%j %j: %j', (text, rule, expected) => {
  expect(readName(text, { order: 'first-last', ...rule })).toBe(expected);
});

test('the same name whatever the capitals', () => {
  expect(isSameName('NOOR Bakker', 'Noor\u00a0bakker')).toBe(true);
  expect(isSameName('Noor Bakker', 'Noor Bakkers')).toBe(false);
});
