import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../../../shared/build/project-root.ts';
import { pictureProblem, readStoreFiles } from '../../../../shared/build/release/store-files.ts';

const png = (width: number, height: number, size = 24): Uint8Array => {
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x89_50_4e_47);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
};

test('texts and pictures of the stores stand ready in both languages', () => {
  const names = ['text.json', 'card.png', 'settings.png', 'weeks.png'];
  expect([...readStoreFiles(join(PROJECT_ROOT, 'assets', 'store')).keys()]).toEqual(
    ['nl', 'en'].flatMap((language) => names.map((name) => `${language}/${name}`)),
  );
});

test.each([
  ['fits', png(1280, 800), null],
  ['is of another size', png(1280, 720), '1280 by 720 pixels, and not 1280 by 800'],
  ['is no picture', new Uint8Array(30), 'this is no PNG'],
  ['is too large', png(1280, 800, 500_001), '500001 bytes, more than 500000'],
])('a picture that %s', (_, bytes, problem) => {
  expect(pictureProblem(bytes)).toBe(problem);
});
