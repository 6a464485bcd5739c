import { describe, expect, test } from 'vitest';
import { runDesk } from '../../../shared/desk/run-desk.ts';
import { visibleItems } from '../../../shared/desk/visible-items.ts';
import { ORDINARY_SITUATION } from '../../../shared/situation/situation.ts';
import { idOf, SMALL_REVIEWER } from './desk-examples.ts';
import { smallDesk } from './small-desk.ts';
import { smallHost } from './small-host.ts';

describe('runDesk', () => {
  test('does nothing before it is asked', () => {
    const host = smallHost('Je moet a.');
    const options = { reviewer: SMALL_REVIEWER, host, clipboard: host, situation: () => ORDINARY_SITUATION };
    const desk = runDesk({ ...options, language: 'nl', surface: 'list', now: () => 1 });
    expect(host.reads).toBe(0);
    expect(desk.state().phase).toBe('loading');
  });

  test('from the first look to a rewrite in the text and back again', async () => {
    const desk = await smallDesk('Hoi. Je moet bellen.');
    const id = idOf(desk.state(), 0);
    desk.send({ kind: 'open', id });
    desk.send({ kind: 'choose', id, index: 1 });
    await desk.until((state) => state.outcome?.result.kind === 'applied' && state.isFresh && state.items.length === 0);
    expect(desk.host.text).toBe('Hoi. Ik stel voor: bellen.');
    desk.send({ kind: 'undo' });
    await desk.until((state) => state.outcome?.result.kind === 'undone' && state.items.length === 1);
    expect(desk.host.text).toBe('Hoi. Je moet bellen.');
  });

  test('a listener hears nothing after it left', async () => {
    const desk = await smallDesk('Je moet a.');
    let heard = 0;
    const stop = desk.subscribe(() => (heard += 1));
    desk.send({ kind: 'open-first' });
    expect(heard).toBeGreaterThan(0);
    const before = heard;
    stop();
    desk.send({ kind: 'close' });
    expect(heard).toBe(before);
  });

  test('a muted category never shows', async () => {
    const desk = await smallDesk('Je moet a.', { muted: ['directive.must'] });
    expect(visibleItems(desk.state())).toEqual([]);
  });
});
