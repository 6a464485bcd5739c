import { expect, test } from 'vitest';
import { dropItems } from '../../../shared/formats/drop-items.ts';

const data = {
  id: 'a',
  rules: [
    { category: 'x', rules: [{ name: 'a' }, { name: 'b' }] },
    { category: 'y', rules: [{ name: 'c' }] },
  ],
  levels: { 'a/a': 'soft', 'b/b': 'loud' },
  readers: { domains: { 'a.nl': 'student', 'b.nl': 'nobody' }, patterns: [] },
};

test.each([
  [
    'one rule of a file',
    [['rules', 0, 'rules', 1, 'match', 3]],
    { rules: [{ rules: [{ name: 'a' }] }, data.rules[1]] },
  ],
  ['the last rule of a file, and the file with it', [['rules', 1, 'rules', 0]], { rules: [data.rules[0]] }],
  ['a whole file', [['rules', 0, 'category']], { rules: [data.rules[1]] }],
  ['an entry by its name', [['levels', 'b/b']], { levels: { 'a/a': 'soft' } }],
  ['one domain', [['readers', 'domains', 'b.nl']], { readers: { domains: { 'a.nl': 'student' } } }],
])('%s goes, the rest stays', (_what, paths, left) => {
  expect(dropItems(data, paths)).toMatchObject({ id: 'a', ...left });
});

test('a list that is no list goes as a whole', () => {
  expect(dropItems({ id: 'a', words: 3 }, [['words']])).toEqual({ id: 'a' });
});

test.each([[[['id']]], [[[]]], [[['rules', 0], ['version']]]])(
  'nothing is left out when the head does not hold: %j',
  (paths) => {
    expect(dropItems(data, paths)).toBeNull();
  },
);
