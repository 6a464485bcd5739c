import { describe, expect, test } from 'vitest';
import { visibleItems } from '../../../shared/desk/visible-items.ts';
import { idOf } from './desk-examples.ts';
import { smallDesk } from './small-desk.ts';

describe('choosing', () => {
  test('a second click while the first is written changes nothing', async () => {
    const desk = await smallDesk('Je moet a.');
    const id = idOf(desk.state(), 0);
    desk.send({ kind: 'open', id });
    desk.send({ kind: 'choose', id, index: 0 });
    desk.send({ kind: 'choose', id, index: 1 });
    await desk.until((state) => state.outcome?.result.kind === 'applied');
    expect(desk.host.text).toBe('Wil je a?');
  });

  test('what is not there cannot be chosen', async () => {
    const desk = await smallDesk('Je moet a.');
    desk.send({ kind: 'choose', id: 'x', index: 0 });
    desk.send({ kind: 'choose', id: idOf(desk.state(), 0), index: 7 });
    expect(desk.state().applying).toBeUndefined();
    expect(desk.host.text).toBe('Je moet a.');
  });

  test.each([{ kind: 'refused', why: 'inline-images' }, { kind: 'stale' }, { kind: 'unverified' }] as const)(
    '$kind offers the sentence to copy',
    async (answer) => {
      const desk = await smallDesk('Je moet a.');
      const id = idOf(desk.state(), 0);
      desk.send({ kind: 'open', id });
      desk.host.answer = answer;
      desk.send({ kind: 'choose', id, index: 0 });
      await desk.until((state) => state.outcome?.result.kind === answer.kind);
      desk.send({ kind: 'copy-refused' });
      expect((await desk.until((state) => state.copied !== undefined)).copied).toMatchObject({ ok: true });
      expect(desk.host.clipboard).toEqual(['Wil je a?']);
    },
  );
});

describe('copying', () => {
  test.each([
    ['goes to the clipboard', false, true],
    ['says so when the clipboard is closed', true, false],
  ])('%s', async (_, isBroken, ok) => {
    const desk = await smallDesk('Hoi. Je moet a.', { surface: 'list' });
    const id = idOf(await desk.until((state) => Object.keys(state.rewrites).length > 0), 0);
    desk.host.isBroken = isBroken;
    desk.send({ kind: 'copy', id, index: 1 });
    expect((await desk.until((state) => state.copied !== undefined)).copied).toEqual({
      id,
      text: 'Ik stel voor: a.',
      ok,
    });
  });
});

describe('saying no', () => {
  test('Niet meer voor mij hides the category and tells the surface once', async () => {
    const muted: string[] = [];
    const desk = await smallDesk('Je moet a. Je moet b.', { onMute: (category) => muted.push(category) });
    desk.send({ kind: 'mute', id: idOf(desk.state(), 0) });
    expect(visibleItems(desk.state())).toEqual([]);
    expect(muted).toEqual(['directive.must']);
  });

  test('Toch wel shows it again and tells the surface', async () => {
    const heard: string[] = [];
    const desk = await smallDesk('Je moet a.', { onUnmute: (category) => heard.push(category) });
    desk.send({ kind: 'mute', id: idOf(desk.state(), 0) });
    desk.send({ kind: 'hear-again' });
    expect(visibleItems(desk.state())).toHaveLength(1);
    expect(heard).toEqual(['directive.must']);
    desk.send({ kind: 'hush', id: idOf(desk.state(), 0) });
    desk.send({ kind: 'hear-again' });
    expect(visibleItems(desk.state())).toHaveLength(1);
    expect(heard).toEqual(['directive.must']);
  });

  test('Later rests a quarter of an hour', async () => {
    let now = 0;
    const desk = await smallDesk('Je moet a.', { now: () => now });
    desk.send({ kind: 'snooze', id: idOf(desk.state(), 0) });
    expect(visibleItems(desk.state())).toEqual([]);
    now = 15 * 60_000;
    desk.send({ kind: 'look' });
    await desk.until((state) => visibleItems(state).length === 1);
  });

  test.each(['done', 'message', 'hour'] as const)('quiet (%s) is the work of the surface', async (how) => {
    const asked: string[] = [];
    const desk = await smallDesk('Je moet a.', { onQuiet: (chosen) => asked.push(chosen) });
    desk.send({ kind: 'open-first' });
    desk.send({ kind: 'quiet', how });
    expect(asked).toEqual([how]);
    expect(desk.state().open).toBeUndefined();
  });

  test('Uit op deze site is the work of the surface', async () => {
    let isOff = false;
    const desk = await smallDesk('Je moet a.', { onTurnOff: () => (isOff = true) });
    desk.send({ kind: 'open-first' });
    desk.send({ kind: 'turn-off' });
    expect(isOff).toBe(true);
    expect(desk.state().open).toBeUndefined();
  });
});
