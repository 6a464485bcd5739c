import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipFiles } from '../../../../shared/build/release/zip-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('gives the files back, by their paths', () => {
  const files = new Map([
    ['b/c.txt', bytes('two')],
    ['a.txt', bytes('één')],
  ]);
  const back = unzipSync(zipFiles(files));
  expect(Object.keys(back)).toEqual(['a.txt', 'b/c.txt']);
  expect(new TextDecoder().decode(back['a.txt'])).toBe('één');
});

test('is the same whatever the order the files were found in', () => {
  const one = zipFiles(new Map([['a', bytes('1')], ['b', bytes('2')]])); // prettier-ignore
  const other = zipFiles(new Map([['b', bytes('2')], ['a', bytes('1')]])); // prettier-ignore
  expect(one).toEqual(other);
});
