import { describe, expect, test } from 'vitest';
import { takeBack } from '../../../shared/desk/take-back.ts';
import { smallHost } from './small-host.ts';

const undo = { start: 5, written: 'Bel je?', original: 'Je moet bellen.' };
const outcome = { id: 'x', result: { kind: 'applied' }, sentence: 'Bel je?', undo } as const;

describe('takeBack', () => {
  test.each([
    ['where it was written', 'Hoi. Bel je?', 'Hoi. Je moet bellen.', 'undone'],
    ['further on, when it stands there once', 'Hoi Sem. Bel je?', 'Hoi Sem. Je moet bellen.', 'undone'],
    ['nowhere, when it stands there twice', 'Bel je? En bel jij? Bel je?', 'Bel je? En bel jij? Bel je?', 'stale'],
    ['nowhere, when it is gone', 'Hoi. Bel gerust.', 'Hoi. Bel gerust.', 'stale'],
  ])('%s', async (_, text, after, kind) => {
    const host = smallHost(text);
    expect((await takeBack(host, outcome, undo)).result.kind).toBe(kind);
    expect(host.text).toBe(after);
  });

  test('a removal cannot be found back', async () => {
    const host = smallHost('Hoi.');
    expect((await takeBack(host, outcome, { ...undo, written: '' })).result.kind).toBe('stale');
  });

  test('a host that throws is an outcome', async () => {
    const host = smallHost('Hoi. Bel je?');
    host.isBroken = true;
    expect((await takeBack(host, outcome, undo)).result).toEqual({ kind: 'refused', why: 'host-failed' });
  });
});
