import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whyFragile } from '../../../shared/situation/fragile-selector.ts';
import { proposePlaces, type PlainElement } from '../../../shared/situation/propose-places.ts';

const element = (tag: string, rest: Partial<PlainElement> = {}): PlainElement => ({
  tag,
  id: '',
  classes: [],
  attributes: {},
  ...rest,
});

test.each<[string, PlainElement, PlainElement[], string, string[]]>([
  ['a heading in main', element('h1'), [element('div'), element('main')], 'Notities', ['h1', 'main h1']],
  [
    'names made on purpose',
    element('span', { id: 'who', classes: ['title'], attributes: { 'data-testid': 'student' } }),
    [],
    'Noor Bakker',
    ["span[data-testid='student']", '#who', 'span.title'],
  ],
  ['made-up names', element('span', { id: 'id1f', classes: ['css-1a2b3c', 'ng-tns-c12'] }), [], 'Noor', []],
  ['the name itself', element('a', { id: 'noor', classes: ['bakker'] }), [], 'Noor Bakker', []],
  [
    'each kind of name takes a turn',
    element('b', { id: 'who', classes: ['name'] }),
    [element('div', { classes: ['crumb'] }), element('main')],
    'Noor',
    ['#who', '.crumb b', 'b.name', '.crumb #who', '.crumb b.name', 'main b', 'main #who', 'main b.name'],
  ],
  ['an element of the system itself', element('dna-page-header'), [], '', ['dna-page-header']],
  [
    'JSF: the end of a path of which the rest is a counter',
    element('textarea', { id: 'student:j_idt42:note', attributes: { name: 'student:j_idt42:note' } }),
    [],
    '',
    ["textarea[name$=':note']", "textarea[id$=':note']"],
  ],
  [
    'ASP.NET: the end of a path of containers',
    element('span', { id: 'ctl00_Main_lblName', attributes: { name: 'ctl00$Main$lblName' } }),
    [],
    'Noor',
    ["span[name$='$lblName']", "span[id$='_lblName']"],
  ],
  ['a path that ends in a counter', element('span', { id: 'student:j_idt42' }), [], 'Noor', []],
  ['an anchor with an id', element('b'), [element('p'), element('div', { id: 'file' })], 'Noor', ['#file b']],
])('%s', (...[, picked, ancestors, text, expected]) => {
  expect(proposePlaces(picked, ancestors, text)).toEqual(expected);
});

test('proposes nothing that will not last, and never a word of what stands there', () => {
  const token = fc.constantFrom('', 'id1f', 'noor', 'student-12', 'title', 'j_idt4', 'Noor-Bakker', 'main-head');
  fc.assert(
    fc.property(token, fc.array(token, { maxLength: 3 }), token, (id, classes, name) => {
      const picked = element('span', { id, classes, attributes: { name } });
      for (const selector of proposePlaces(picked, [element('main', { id })], 'Noor Bakker')) {
        expect(whyFragile(selector)).toBeNull();
        expect(selector.toLowerCase()).not.toMatch(/noor|bakker/);
      }
    }),
  );
});
