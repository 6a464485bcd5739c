import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchApproved } from '../../../shared/net/fetch-approved.ts';
import type { FetchLimits } from '../../../shared/net/fetch-approved.ts';

const ADDRESS = 'https://school.example/set.json';
const limits: FetchLimits = { approved: [ADDRESS], maxBytes: 100, timeoutMs: 10_000 };

afterEach(() => void vi.unstubAllGlobals());

/** Puts a host in the place of the network; tells what it was asked. */
function host(answer: (init: RequestInit) => Response | Promise<Response>) {
  const asked: { url: string; init: RequestInit }[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push({ url, init });
    return answer(init);
  });
  return asked;
}

describe('an approved address', () => {
  test('is asked for without cookies, referrer or redirects', async () => {
    const asked = host(() => new Response('{"naam":"Één"}', { headers: { etag: '"7"' } }));
    expect(await fetchApproved(ADDRESS, limits)).toEqual({ kind: 'fetched', text: '{"naam":"Één"}', etag: '"7"' });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.init).toMatchObject({ redirect: 'error', credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  test('is not sent again when it did not change', async () => {
    const asked = host(() => new Response(null, { status: 304 }));
    expect(await fetchApproved(ADDRESS, { ...limits, etag: '"7"' })).toEqual({ kind: 'unchanged' });
    expect(asked[0]?.init.headers).toEqual({ 'If-None-Match': '"7"' });
  });

  test('is read as far as the limit, in parts too', async () => {
    const parts = () =>
      new ReadableStream<Uint8Array>({
        start(controller) {
          for (let part = 0; part < 3; part++) controller.enqueue(new Uint8Array(40).fill(97));
          controller.close();
        },
      });
    host(() => new Response(parts()));
    expect(await fetchApproved(ADDRESS, limits)).toEqual({ kind: 'refused', why: 'too-large' });
    expect(await fetchApproved(ADDRESS, { ...limits, maxBytes: 120 })).toMatchObject({ text: 'a'.repeat(120) });
  });

  test.each([
    ['absent', 404, { kind: 'absent' }],
    ['gone', 410, { kind: 'absent' }],
    ['not allowed', 403, { kind: 'refused', why: 'host-failed' }],
    ['broken', 500, { kind: 'refused', why: 'host-failed' }],
  ])('is %s', async (_name, status, expected) => {
    host(() => new Response('nothing', { status }));
    expect(await fetchApproved(ADDRESS, limits)).toEqual(expected);
  });

  test('is no text', async () => {
    host(() => new Response(new Uint8Array([0xff, 0xfe, 0x00])));
    expect(await fetchApproved(ADDRESS, limits)).toEqual({ kind: 'refused', why: 'not-text' });
    host(() => new Response(new Uint8Array([0x61, 0xc3])));
    expect(await fetchApproved(ADDRESS, limits)).toEqual({ kind: 'refused', why: 'not-text' });
  });

  test('cannot be reached, or takes too long', async () => {
    host(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await fetchApproved(ADDRESS, limits)).toEqual({ kind: 'refused', why: 'unreachable' });
    host(
      ({ signal }) => new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted')))),
    );
    expect(await fetchApproved(ADDRESS, { ...limits, timeoutMs: 1 })).toEqual({ kind: 'refused', why: 'timed-out' });
  });
});

describe('an address that nobody set', () => {
  test.each([
    'https://school.example/other.json',
    'https://elders.example/set.json',
    'http://school.example/set.json',
    'https://naam:woord@school.example/set.json',
    'data:text/plain,a',
    'set.json',
    '',
  ])('is never asked for: %s', async (address) => {
    const asked = host(() => new Response('{}'));
    expect(await fetchApproved(address, limits)).toEqual({ kind: 'refused', why: 'not-approved' });
    const approved = address.startsWith('https://') && !address.includes('@') ? [] : [address];
    expect(await fetchApproved(address, { ...limits, approved })).toEqual({ kind: 'refused', why: 'not-approved' });
    expect(asked).toEqual([]);
  });
});
