import { describe, expect, test } from 'vitest';
import { listedItems, openItem, restingCount, visibleItems } from '../../../shared/desk/visible-items.ts';
import { update } from '../../../shared/desk/update.ts';
import { deskAfter, idOf, reviewed } from './desk-examples.ts';

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

describe('listedItems', () => {
  test('what occurs often has one card, the strongest; the others wait, in order of the text', () => {
    const text = 'Je moet even a. Je moet b. Je moet c. Je moet d. Je moet echt e.';
    const { first, more } = listedItems(deskAfter(reviewed(text)));
    expect(sentences(first)).toEqual(['Je moet echt e.']);
    expect(sentences(more)).toEqual(['Je moet even a.', 'Je moet b.', 'Je moet c.', 'Je moet d.']);
  });

  test('the strong go first, the soft wait', () => {
    const { first, more } = listedItems(deskAfter(reviewed('Je moet even a. Je moet echt b.')));
    expect(sentences(first)).toEqual(['Je moet echt b.']);
    expect(sentences(more)).toEqual(['Je moet even a.']);
  });
});

describe('openItem', () => {
  test('says which of how many', () => {
    const desk = deskAfter(reviewed('Je moet a. Je moet b.'));
    expect(openItem(update(desk, { kind: 'open', id: idOf(desk, 1) }))).toMatchObject({ position: 2, total: 2 });
    expect(openItem(desk)).toBeUndefined();
  });
});

test('restingCount counts what was put off', () => {
  const desk = deskAfter(reviewed('Je moet a. Je moet b.'));
  expect(restingCount(update(desk, { kind: 'snoozed', id: idOf(desk, 0), until: 9e9 }))).toBe(1);
});
