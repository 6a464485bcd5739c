import { describe, expect, test, vi } from 'vitest';
import { createLook } from '../../../shared/desk/look-at-draft.ts';
import { emptyDesk } from '../../../shared/desk/state.ts';
import { update } from '../../../shared/desk/update.ts';
import { ORDINARY_SITUATION } from '../../../shared/situation/situation.ts';
import { idOf, SMALL_REVIEWER } from './desk-examples.ts';
import { smallDesk } from './small-desk.ts';
import { smallHost } from './small-host.ts';

describe('rewrites are made lazily', () => {
  test('for the open card only', async () => {
    const desk = await smallDesk('Je moet a. Je moet b.');
    expect(desk.state().rewrites).toEqual({});
    desk.send({ kind: 'open', id: idOf(desk.state(), 1) });
    expect(Object.keys(desk.state().rewrites)).toEqual([idOf(desk.state(), 1)]);
  });

  test('for what a list shows, and the rest when it is unfolded', async () => {
    const desk = await smallDesk('Je moet a. Je moet wel b. Je moet maar c. Je moet d.', { surface: 'list' });
    await desk.until((state) => Object.keys(state.rewrites).length === 3);
    desk.send({ kind: 'toggle-more' });
    expect(Object.keys(desk.state().rewrites)).toHaveLength(4);
  });

  test('of the draft as it is now, also when it was edited since the review', async () => {
    const desk = await smallDesk('Je moet a.');
    desk.send({ kind: 'edited', text: 'Hoi Sem. Je moet a.' });
    desk.send({ kind: 'open-first' });
    expect(desk.state().rewrites[idOf(desk.state(), 0)]?.[0]).toMatchObject({ start: 9, end: 19 });
  });
});

describe('what makes rewrites may come later', () => {
  test('the card has its rewrites once it is there', async () => {
    let come = (): void => {};
    const coming = new Promise<void>((resolve) => (come = resolve));
    let isThere = false;
    const desk = await smallDesk('Je moet a.', { untilReady: () => (isThere ? undefined : coming) });
    desk.send({ kind: 'open-first' });
    expect(desk.state().rewrites).toEqual({});
    isThere = true;
    come();
    await desk.until((state) => Object.keys(state.rewrites).length === 1);
  });

  test('a text without anything open does not wait for it', async () => {
    const untilReady = vi.fn(() => undefined);
    await smallDesk('Je moet a.', { untilReady });
    expect(untilReady).not.toHaveBeenCalled();
  });
});

describe('reading', () => {
  test('a host that fails is said, and the next look may succeed', async () => {
    const desk = await smallDesk('Je moet a.');
    desk.host.isBroken = true;
    desk.send({ kind: 'look' });
    await desk.until((state) => state.phase === 'failed');
    desk.host.isBroken = false;
    desk.send({ kind: 'look' });
    expect((await desk.until((state) => state.phase === 'ready')).items).toHaveLength(1);
  });

  test('a reviewer that throws is said', async () => {
    const review = () => {
      throw new RangeError('too strange');
    };
    const desk = await smallDesk('Je moet a.', { reviewer: { ...SMALL_REVIEWER, review } });
    expect(desk.state().phase).toBe('failed');
  });

  test('a slow reading does not paint over a later one', async () => {
    const waiting: ((text: string) => void)[] = [];
    const host = { ...smallHost(''), read: () => new Promise<string>((resolve) => waiting.push(resolve)) };
    let state = emptyDesk('nl');
    const look = createLook({
      options: {
        reviewer: SMALL_REVIEWER,
        host,
        clipboard: host,
        situation: () => ORDINARY_SITUATION,
        language: 'nl',
        surface: 'card',
        now: () => 1,
      },
      state: () => state,
      put: (action) => (state = update(state, action)),
    });
    const both = [look(), look()];
    waiting[1]?.('the newer');
    waiting[0]?.('the older');
    await Promise.all(both);
    expect(state.text).toBe('the newer');
  });
});
