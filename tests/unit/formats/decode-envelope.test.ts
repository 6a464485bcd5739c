import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeEnvelope } from '../../../shared/formats/decode-envelope.ts';

const good = { payload: 'e30', key: 'A'.repeat(43), signature: 'B'.repeat(86) };

test('an envelope is told from a set', () => {
  expect(decodeEnvelope({ ...good, later: 1 })).toEqual({ ...good, rotations: [] });
  expect(decodeEnvelope({ format: 2, id: 'a' })).toBe('plain');
});

test.each([
  ['payload', 'not base64!'],
  ['key', 'short'],
  ['signature', undefined],
  ['rotations', [{ from: good.key, to: good.key, until: 'soon', signature: good.signature }]],
])('%s: %j is broken', (key, value) => expect(decodeEnvelope({ ...good, [key]: value })).toBe('broken'));

test('any data is told, never thrown at', () => {
  fc.assert(fc.property(fc.jsonValue(), (data) => typeof decodeEnvelope(data) === 'string'));
});
