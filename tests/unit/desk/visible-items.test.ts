import { describe, expect, test } from 'vitest';
import {
  cardSteps,
  hasMessageCard,
  isOpenShown,
  listedItems,
  nextOfSame,
  openItem,
  restingCount,
  shownChecks,
  visibleItems,
} from '../../../shared/desk/visible-items.ts';
import { WHOLE_MESSAGE } from '../../../shared/desk/state.ts';
import { update } from '../../../shared/desk/update.ts';
import { deskAfter, idOf, reviewed, smallReview } from './desk-examples.ts';

const sentences = (items: readonly { readonly sentence: string }[]) => items.map((item) => item.sentence);

describe('visibleItems', () => {
  const desk = deskAfter(reviewed('Je moet a. Je moet b.'));
  const id = idOf(desk, 0);

  test.each([
    ['Laat zo', { kind: 'dismiss', id } as const, ['Je moet b.']],
    ['Later', { kind: 'snoozed', id, until: 9e9 } as const, ['Je moet b.']],
    ['in dit bericht niet meer', { kind: 'hush', id } as const, []],
    ['a muted category', { kind: 'muted-changed', muted: ['directive.must'] } as const, []],
    ['a muted rule', { kind: 'muted-changed', muted: ['directive.must/moeten'] } as const, []],
    ['another muted rule', { kind: 'muted-changed', muted: ['threat'] } as const, ['Je moet a.', 'Je moet b.']],
  ])('%s', (_, action, shown) => {
    expect(sentences(visibleItems(update(desk, action)))).toEqual(shown);
  });
});

test.each([
  ['Hoi moet.', 0],
  ['Hoi moet. \n', 0],
  ['Hoi moet. Je opdracht is binnen.', 1],
])('a greeting is still being written while nothing stands behind it: %j', (text, count) => {
  const { findings, ...rest } = smallReview(text);
  const review = { ...rest, findings: findings.map((each) => ({ ...each, category: 'salutation.impersonal' })) };
  expect(visibleItems(deskAfter({ kind: 'reviewed', text, review, at: 1000 }))).toHaveLength(count);
});

describe('listedItems', () => {
  test('three at once; the strong go first, the soft and the repeats wait, both in order of the text', () => {
    const text = 'Je moet even a. Je moet b. Je moet wel c. Je moet maar d. Je moet echt e.';
    const { first, more } = listedItems(deskAfter(reviewed(text)));
    expect(sentences(first)).toEqual(['Je moet wel c.', 'Je moet maar d.', 'Je moet echt e.']);
    expect(sentences(more)).toEqual(['Je moet even a.', 'Je moet b.']);
  });

  test('one at once in a note', () => {
    const text = 'Je moet b. Je moet wel c.';
    const { first, more } = listedItems(
      update(deskAfter(), { kind: 'reviewed', text, review: smallReview(text), channel: 'note', at: 1 }),
    );
    expect(sentences(first)).toEqual(['Je moet b.']);
    expect(sentences(more)).toEqual(['Je moet wel c.']);
  });
});

test('openItem answers what is open', () => {
  const desk = deskAfter(reviewed('Je moet a. Je moet b.'));
  expect(openItem(update(desk, { kind: 'open', id: idOf(desk, 1) }))).toBe(desk.items[1]);
  expect(openItem(desk)).toBeUndefined();
});

describe('cardSteps', () => {
  test('what waits is no step until it is asked for', () => {
    const desk = deskAfter(reviewed('Je moet even a. Je moet b.'));
    expect(cardSteps(desk)).toEqual([idOf(desk, 1)]);
    expect(cardSteps(update(desk, { kind: 'open-more' }))).toEqual([idOf(desk, 0), idOf(desk, 1)]);
  });

  test('the message as a whole comes last, when there is something to say about it', () => {
    const desk = deskAfter(reviewed('Hoi Sem, je moet b.'));
    const withGood = { ...desk, elements: { present: [{ id: 'pos.name', start: 4, end: 7 }], missing: [] } };
    expect(cardSteps(withGood)).toEqual([idOf(desk, 0), WHOLE_MESSAGE]);
  });
});

describe('the message as a whole', () => {
  const withChecks = update(deskAfter(), {
    kind: 'reviewed',
    text: 'Je moet a.',
    review: { ...smallReview('Je moet a.'), checks: ['privacy', 'long-sentence'] },
    at: 1,
  });

  test('has a card when there is something to say about it', () => {
    expect(hasMessageCard(deskAfter(reviewed('Je moet a.')))).toBe(false);
    expect(hasMessageCard(withChecks)).toBe(true);
    expect(isOpenShown(update(withChecks, { kind: 'open-message' }))).toBe(true);
  });

  test('loses a quiet note that was left as it is', () => {
    const one = update(withChecks, { kind: 'pass-prompt', id: 'privacy' });
    expect(shownChecks(one)).toEqual(['long-sentence']);
    expect(hasMessageCard(update(one, { kind: 'pass-prompt', id: 'long-sentence' }))).toBe(false);
  });
});

describe('nextOfSame', () => {
  const desk = deskAfter(reviewed('Je moet a. Je moet wel b. Je moet c.'));

  test('goes round among equal ideas', () => {
    expect(nextOfSame(desk, idOf(desk, 0))?.sentence).toBe('Je moet c.');
    expect(nextOfSame(desk, idOf(desk, 2))?.sentence).toBe('Je moet a.');
    expect(nextOfSame(desk, idOf(desk, 1))).toBeUndefined();
  });
});

test('restingCount counts what was put off', () => {
  const desk = deskAfter(reviewed('Je moet a. Je moet b.'));
  expect(restingCount(update(desk, { kind: 'snoozed', id: idOf(desk, 0), until: 9e9 }))).toBe(1);
});
