import { describe, expect, test } from 'vitest';
import type { DeskOutcome, DeskState } from '../../shared/desk/state.ts';
import { emptyDesk } from '../../shared/desk/state.ts';
import { offersCopy, outcomeText } from '../../shared/ui/outcome.view.ts';
import { sayIn } from '../../shared/ui/say.ts';

const after = (result: DeskOutcome['result'], rest: Partial<DeskState> = {}): DeskState => ({
  ...emptyDesk('nl'),
  outcome: { id: 'x', result, sentence: 'Bel je?', undo: undefined },
  ...rest,
});

describe('what happened, in one sentence', () => {
  test.each([
    ['nothing', emptyDesk('nl'), '', false],
    ['applied', after({ kind: 'applied' }), 'Aangepast.', false],
    ['undone', after({ kind: 'undone' }), 'Het staat weer zoals het stond.', false],
    ['stale', after({ kind: 'stale' }), /net veranderd.*kopiëren/, true],
    ['unverified', after({ kind: 'unverified' }), /nalezen/, true],
    ['refused', after({ kind: 'refused', why: 'read-only' }), /In dit veld.*kopiëren/, true],
    ['being written', after({ kind: 'stale' }, { applying: 'x' }), 'Ik zet het erin.', true],
    ['copied', after({ kind: 'stale' }, { copied: { id: 'x', text: 'Bel je?', ok: true } }), /^Gekopieerd/, true],
    [
      'not copied',
      after({ kind: 'stale' }, { copied: { id: 'x', text: 'Bel je?', ok: false } }),
      /zelf kopiëren/,
      true,
    ],
  ])('%s', (_, state, words, copies) => {
    const text = outcomeText(state, sayIn('nl'));
    if (typeof words === 'string') expect(text).toBe(words);
    else expect(text).toMatch(words);
    expect(offersCopy(state)).toBe(copies);
  });
});
