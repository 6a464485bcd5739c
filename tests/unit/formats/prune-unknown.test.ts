import * as v from 'valibot';
import { expect, test } from 'vitest';
import { pruneUnknown } from '../../../shared/formats/prune-unknown.ts';

const schema = v.strictObject({
  a: v.optional(v.pipe(v.array(v.strictObject({ b: v.string() })), v.maxLength(3)), []),
  c: v.optional(v.record(v.string(), v.strictObject({ d: v.number() }))),
});

test('what a schema does not know goes, however deep, and is told', () => {
  const data = { a: [{ b: 'x', e: 1 }], c: { any: { d: 1, f: 2 } }, g: 3, toString: 4 };
  const { data: kept, dropped } = pruneUnknown(schema, data);
  expect(kept).toEqual({ a: [{ b: 'x' }], c: { any: { d: 1 } } });
  expect(dropped).toEqual([['a', 0, 'e'], ['c', 'any', 'f'], ['g'], ['toString']]);
  expect(data.g).toBe(3);
});

test('what is of another kind stays, for the decoder to name', () => {
  for (const data of [null, 3, 'x', [1], { a: 'x', c: [1] }]) expect(pruneUnknown(schema, data).data).toEqual(data);
});
