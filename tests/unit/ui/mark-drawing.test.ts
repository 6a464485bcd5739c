import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MARK_SHAPES } from '../../../shared/ui/mark-drawing.ts';

test('our views draw the same mark as the icon', () => {
  const icon = readFileSync(new URL('../../../assets/icons/mark.svg', import.meta.url), 'utf8');
  const paths = [...icon.matchAll(/<path fill="([^"]+)" d="([^"]+)"/g)].map(([, fill, d]) => ({ fill, d }));
  expect(paths).toHaveLength(3);
  expect(MARK_SHAPES).toEqual(paths);
});
