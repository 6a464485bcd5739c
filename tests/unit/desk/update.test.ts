import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeskAction } from '../../../shared/desk/actions.ts';
import type { DeskState } from '../../../shared/desk/state.ts';
import { update } from '../../../shared/desk/update.ts';
import { openItem, shownPrompt, visibleItems } from '../../../shared/desk/visible-items.ts';
import { deskAfter, idOf, reviewed, smallReview } from './desk-examples.ts';

const shown = (state: DeskState) => visibleItems(state).map((item) => item.sentence);
const openSentence = (state: DeskState) => openItem(state)?.sentence;
const two = deskAfter(reviewed('Je moet a. Je moet b.'));

describe('phases', () => {
  test.each([
    ['words', 'Hoi.', 'ready'],
    ['nothing', '', 'empty'],
    ['white space', ' \n ', 'empty'],
  ])('a draft of %s', (_, text, phase) => {
    expect(deskAfter(reviewed(text)).phase).toBe(phase);
  });

  test('a host that cannot be read', () => {
    expect(deskAfter({ kind: 'read-failed' }).phase).toBe('failed');
    expect(update(deskAfter({ kind: 'read-failed' }), reviewed('Hoi.')).phase).toBe('ready');
  });
});

describe('Laat zo', () => {
  const dismissed = update(two, { kind: 'dismiss', id: idOf(two, 0) });

  test.each([
    ['a new review', 'Je moet a. Je moet b.', ['Je moet b.']],
    ['words added above', 'Hoi. Je moet a. Je moet b.', ['Je moet b.']],
    ['an edit around the words', 'Je moet gerust a. Je moet b.', ['Je moet b.']],
    ['a new sentence like the other', 'Je moet a. Je moet b. Je moet b.', ['Je moet b.', 'Je moet b.']],
  ])('lasts after %s', (_, text, sentences) => {
    expect(shown(update(dismissed, reviewed(text)))).toEqual(sentences);
  });

  test('lasts when the sentence goes and comes back', () => {
    const back = update(update(dismissed, reviewed('Je moet b.')), reviewed('Je moet a. Je moet b.'));
    expect(shown(back)).toEqual(['Je moet b.']);
  });

  test('does not reach a sentence written anew', () => {
    expect(shown(update(dismissed, reviewed('U moet iets anders. Je moet b.')))).toContain('Je moet b.');
  });
});

describe('Later', () => {
  const resting = update(two, { kind: 'snoozed', id: idOf(two, 0), until: 5000 });

  test('comes back at the first review after its time, not before', () => {
    expect(shown(update(resting, reviewed('Je moet a. Je moet b.', 4999)))).toEqual(['Je moet b.']);
    expect(shown(update(resting, reviewed('Je moet a. Je moet b.', 5000)))).toEqual(['Je moet a.', 'Je moet b.']);
  });

  test('comes back when the person looks again', () => {
    expect(shown(update(resting, { kind: 'look-again' }))).toEqual(['Je moet a.', 'Je moet b.']);
  });
});

describe('the open card', () => {
  const open = update(two, { kind: 'open', id: idOf(two, 0) });

  test.each([
    ['next', [{ kind: 'next' }], 'Je moet b.'],
    ['next, past the last', [{ kind: 'next' }, { kind: 'next' }], 'Je moet a.'],
    ['previous, before the first', [{ kind: 'previous' }], 'Je moet b.'],
    ['close', [{ kind: 'close' }], undefined],
    ['Laat zo', [{ kind: 'dismiss', id: idOf(two, 0) }], undefined],
    ['muted elsewhere', [{ kind: 'muted-changed', muted: ['directive.must'] }], undefined],
    ['quiet in this message', [{ kind: 'quiet', how: 'message' }], undefined],
    ['turned off', [{ kind: 'turn-off' }], undefined],
    ['an id that is not there', [{ kind: 'open', id: 'x' }], undefined],
    ['an edit inside its sentence', [{ kind: 'edited', text: 'Je moest a. Je moet b.' }], undefined],
    ['an edit elsewhere', [{ kind: 'edited', text: 'Je moet a. Je moet bc.' }], 'Je moet a.'],
    ['a review after an edit above', [reviewed('Hoi. Je moet a. Je moet b.')], 'Je moet a.'],
    ['a review without it', [reviewed('Je moet b.')], undefined],
  ] as const)('after %s', (_, actions, sentence) => {
    expect(openSentence([...actions].reduce(update, open))).toBe(sentence);
  });

  test('open-first opens the first that is shown', () => {
    const rest = update(two, { kind: 'dismiss', id: idOf(two, 0) });
    expect(openSentence(update(rest, { kind: 'open-first' }))).toBe('Je moet b.');
    expect(openSentence(update(deskAfter(reviewed('Hoi.')), { kind: 'open-first' }))).toBeUndefined();
    expect(openSentence(update(two, { kind: 'next' }))).toBe('Je moet a.');
    expect(openSentence(update(two, { kind: 'previous' }))).toBe('Je moet b.');
  });

  test('Waarom deze tip? unfolds, and folds when another card opens', () => {
    const id = idOf(two, 0);
    const unfolded = update(open, { kind: 'toggle-why', id });
    expect(unfolded.explained).toBe(id);
    expect(update(unfolded, { kind: 'toggle-why', id }).explained).toBeUndefined();
    expect(update(unfolded, { kind: 'next' }).explained).toBeUndefined();
  });
});

describe('outcomes', () => {
  const id = idOf(two, 0);
  const undo = { start: 0, written: 'Wil je a?', original: 'Je moet a.' };
  const tried = { kind: 'tried', outcome: { id, result: { kind: 'applied' }, sentence: 'Wil je a?', undo } } as const;
  const applied = [{ kind: 'open', id }, { kind: 'applying', id }, tried] as const;

  test('applied closes the card and can be taken back while the words stand there', () => {
    const done = [...applied].reduce(update, two);
    expect(done).toMatchObject({ open: undefined, applying: undefined });
    expect(update(done, reviewed('Wil je a? Je moet b.')).outcome?.undo).toEqual(undo);
    expect(update(done, reviewed('Wil je ook a? Je moet b.')).outcome).toBeUndefined();
  });

  test('refused keeps the card open, also when the draft is reviewed again', () => {
    const outcome = {
      id,
      result: { kind: 'refused', why: 'read-only' },
      sentence: 'Wil je a?',
      undo: undefined,
    } as const;
    const refused = update(update(two, { kind: 'open', id }), { kind: 'tried', outcome });
    expect(openSentence(refused)).toBe('Je moet a.');
    expect(update(refused, reviewed('Hoi. Je moet a. Je moet b.')).outcome?.sentence).toBe('Wil je a?');
    expect(update(refused, { kind: 'close' }).outcome).toBeUndefined();
  });
});

describe('an edit before the next review', () => {
  test('shifts what stands after it and drops what it touched', () => {
    const edited = update(two, { kind: 'edited', text: 'Je moet xa. Je moet b.' });
    expect(shown(edited)).toEqual(['Je moet b.']);
    expect(edited.items[0]?.finding).toMatchObject({ start: 15, sentence: { start: 12, end: 22 } });
    expect(edited.isFresh).toBe(false);
  });

  test('that changes nothing changes nothing', () => {
    expect(update(two, { kind: 'edited', text: two.text })).toBe(two);
  });

  test('never leaves an item whose words are not there', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const state = update(two, { kind: 'edited', text });
        for (const { finding, sentence } of state.items) {
          expect(text.slice(finding.sentence.start, finding.sentence.end)).toBe(sentence);
          expect(text.slice(finding.start, finding.end)).toBe('moet');
        }
      }),
    );
  });
});

test('update changes no state that it was given', () => {
  const before = structuredClone(two);
  for (const kind of ['open-first', 'next', 'previous', 'close', 'look-again', 'toggle-more'] as const)
    update(two, { kind });
  expect(two).toEqual(before);
});

describe('what is asked about the message as a whole', () => {
  const missing = (ids: readonly string[], text = 'Ik hoor het graag.'): DeskAction => {
    const review = {
      ...smallReview(text),
      elements: { present: [{ id: 'pos.name', start: 3, end: 5 }], missing: ids },
    };
    return { kind: 'reviewed', text, review, at: 1000 };
  };

  test('one thing, the next after Laat zo, and after two nothing more', () => {
    let desk = deskAfter(missing(['name', 'reason', 'choice']));
    expect(shownPrompt(desk)).toBe('name');
    desk = update(desk, { kind: 'pass-prompt', id: 'name' });
    expect(shownPrompt(desk)).toBe('reason');
    desk = update(desk, { kind: 'pass-prompt', id: 'reason' });
    expect(shownPrompt(desk)).toBeUndefined();
    expect(shownPrompt(update(desk, missing(['name', 'reason', 'choice'], 'En nog iets.')))).toBeUndefined();
  });

  test('the next after the person wrote it', () => {
    expect(shownPrompt(deskAfter(missing(['name', 'reason']), missing(['reason'], 'Hoi Sem.')))).toBe('reason');
  });

  test('what is good stays at its words while the draft is edited', () => {
    const desk = update(deskAfter(missing([])), { kind: 'edited', text: 'O, Ik hoor het graag.' });
    expect(desk.elements.present).toEqual([{ id: 'pos.name', start: 6, end: 8 }]);
  });
});

describe('steps', () => {
  const text = 'Je moet a. Je moet even b. Je moet wel c.';
  const desk = update(deskAfter(), {
    kind: 'reviewed',
    text,
    review: { ...smallReview(text), checks: ['privacy'] },
    at: 1,
  });
  const walk = (from: DeskState, kind: 'next' | 'previous', times: number) => {
    const seen: (string | undefined)[] = [];
    for (let step = 0; step < times; step++) {
      from = update(from, { kind });
      seen.push(openSentence(from) ?? from.open);
    }
    return seen;
  };

  test('go by the ideas, the message as a whole, and round again; the soft are passed over', () => {
    const open = update(desk, { kind: 'open-first' });
    expect(walk(open, 'next', 3)).toEqual(['Je moet wel c.', 'message', 'Je moet a.']);
    expect(walk(open, 'previous', 2)).toEqual(['message', 'Je moet wel c.']);
  });

  test('from a soft one on the way, to its neighbours', () => {
    const soft = update(desk, { kind: 'open', id: idOf(desk, 1) });
    expect(walk(soft, 'next', 1)).toEqual(['Je moet wel c.']);
    expect(walk(soft, 'previous', 1)).toEqual(['Je moet a.']);
  });

  test('open-first opens what waits when no idea is shown at once, and else the message', () => {
    expect(openSentence(update(deskAfter(reviewed('Je moet even b.')), { kind: 'open-first' }))).toBe(
      'Je moet even b.',
    );
    const review = { ...smallReview('Hoi.'), checks: ['privacy'] };
    const quiet = update(deskAfter(), { kind: 'reviewed', text: 'Hoi.', review, at: 1 });
    expect(update(quiet, { kind: 'open-first' }).open).toBe('message');
    expect(update(deskAfter(reviewed('Hoi.')), { kind: 'open-first' }).open).toBeUndefined();
  });
});

describe('what was silenced', () => {
  test('in this message can be heard again, until the next step', () => {
    const hushed = update(two, { kind: 'hush', id: idOf(two, 0) });
    expect(hushed.silenced).toMatchObject({ category: 'directive.must', forGood: false });
    expect(shown(update(hushed, { kind: 'heard-again' }))).toEqual(['Je moet a.', 'Je moet b.']);
    expect(update(hushed, reviewed('Je moet c.')).silenced).toBeUndefined();
  });
});
