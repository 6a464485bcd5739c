import { describe, expect, test } from 'vitest';
import { applyRewrite } from '../../../shared/desk/apply-rewrite.ts';
import { deskAfter, reviewed, SMALL_REVIEWER } from './desk-examples.ts';
import { smallHost } from './small-host.ts';

const text = 'Hoi Sem. Je moet bellen.';
function choice() {
  const [item] = deskAfter(reviewed(text)).items;
  const rewrite = item && SMALL_REVIEWER.rewrites(text, item.finding)[0];
  if (!item || !rewrite) throw new RangeError('nothing to choose');
  return { text, item, rewrite };
}

describe('applyRewrite', () => {
  test('writes, and says how to take it back', async () => {
    const host = smallHost(text);
    const outcome = await applyRewrite(host, choice());
    expect(host.text).toBe('Hoi Sem. Wil je bellen?');
    expect(outcome).toMatchObject({
      result: { kind: 'applied' },
      undo: { start: 9, written: 'Wil je bellen?', original: 'Je moet bellen.' },
    });
  });

  test.each([
    ['words were added above', 'Lieve Sem. Hoe gaat het? Je moet bellen.', 'Lieve Sem. Hoe gaat het? Wil je bellen?'],
    ['words were added below', `${text} Groet!`, 'Hoi Sem. Wil je bellen? Groet!'],
  ])('finds the sentence when %s', async (_, now, after) => {
    const host = smallHost(now);
    expect((await applyRewrite(host, choice())).result.kind).toBe('applied');
    expect(host.text).toBe(after);
  });

  test.each([
    ['before a word', 17, 'nog ', 'Hoi Sem. Je moet nog bellen.', 'bellen.', 'nog bellen.'],
    ['behind the last word', 24, ' Groet.', 'Hoi Sem. Je moet bellen. Groet.', 'bellen.', 'bellen. Groet.'],
  ])('words that are only added %s take that word along, so that it is looked for', async (...given) => {
    const [, at, added, after, original, written] = given;
    const host = smallHost(text);
    const { item, rewrite } = choice();
    const outcome = await applyRewrite(host, { text, item, rewrite: { ...rewrite, start: at, end: at, text: added } });
    expect(host.text).toBe(after);
    expect(outcome.undo).toEqual({ start: 17, original, written });
  });

  test('leaves a sentence alone that changed meanwhile, and offers to copy', async () => {
    const host = smallHost('Hoi Sem. Je moet me bellen.');
    const outcome = await applyRewrite(host, choice());
    expect(host.text).toBe('Hoi Sem. Je moet me bellen.');
    expect(outcome).toMatchObject({ result: { kind: 'stale' }, sentence: 'Wil je bellen?', undo: undefined });
  });

  test.each([{ kind: 'refused', why: 'read-only' }, { kind: 'unverified' }, { kind: 'stale' }] as const)(
    'passes on $kind, with the sentence and nothing to take back',
    async (answer) => {
      const host = smallHost(text);
      host.answer = answer;
      expect(await applyRewrite(host, choice())).toMatchObject({
        result: answer,
        sentence: 'Wil je bellen?',
        undo: undefined,
      });
    },
  );

  test('a host that throws is an outcome', async () => {
    const host = smallHost(text);
    host.isBroken = true;
    expect((await applyRewrite(host, choice())).result).toEqual({ kind: 'refused', why: 'host-failed' });
  });
});
