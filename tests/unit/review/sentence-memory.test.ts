import { expect, test } from 'vitest';
import { SentenceMemory } from '../../../shared/review/sentence-memory.ts';

const at = { start: 0, end: 6, closing: '.', opensQuoted: false, endsQuoted: false };

test('the same words are analysed once, inside a quotation once more', () => {
  const memory = new SentenceMemory();
  const known = memory.recall('Je bent', at);
  expect(memory.recall('Je bent', at)).toBe(known);
  expect(memory.recall('Je bent', { ...at, opensQuoted: true })).not.toBe(known);
});

test('what was not met for long is let go', () => {
  const memory = new SentenceMemory();
  const known = memory.recall('Je bent', at);
  for (let index = 0; index < 20_000; index++) memory.recall(`zin ${index}`, { ...at, end: 4 + String(index).length });
  expect(memory.recall('Je bent', at)).not.toBe(known);
});
