import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '../../../shared/crypto/base64url.ts';

test('bytes come back as they were, as Node writes them', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = toBase64url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect([...(fromBase64url(text) ?? [])]).toEqual([...bytes]);
    }),
  );
});

test.each(['a+b/', 'ab==', 'é', 'a'])('%s is no base64url', (text) => expect(fromBase64url(text)).toBeNull());
