import { describe, expect, test } from 'vitest';
import { toItems } from '../../../shared/desk/desk-item.ts';
import { smallReview } from './desk-examples.ts';

const itemsOf = (text: string) => toItems(text, smallReview(text).findings);

describe('toItems', () => {
  test('an item keeps its key wherever its sentence stands', () => {
    const [here] = itemsOf('Je moet bellen.');
    const [there] = itemsOf('Hoi Sem. Je moet bellen.');
    expect(there?.key).toBe(here?.key);
    expect(there?.sentence).toBe('Je moet bellen.');
  });

  test('equal sentences share a key and have ids of their own', () => {
    const [one, two] = itemsOf('Je moet bellen. Je moet bellen.');
    expect(one?.key).toBe(two?.key);
    expect(one?.id).not.toBe(two?.id);
  });

  test('another sentence is another key', () => {
    const [one, two] = itemsOf('Je moet bellen. Je moet komen.');
    expect(one?.key).not.toBe(two?.key);
  });
});
