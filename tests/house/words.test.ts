import { expect, test } from 'vitest';
import { WORDS } from '../../shared/generated/words.ts';
import { sourceFiles } from './source-files.ts';

/**
 * The keys that no source says: neither in full, nor as the beginning of a template (`options.when-${value}`) of which
 * the rest is named somewhere. A key that is said and does not exist is an error of types already.
 */
function unusedKeys(keys: readonly string[], source: string): readonly string[] {
  const templates = [...source.matchAll(/`([a-z]+\.[\w-]*)\$\{[^}`]*\}([\w-]*)`/g)].map(
    ([, before = '', after = '']) => ({
      before,
      after,
    }),
  );
  const isNamed = (part: string): boolean =>
    source.includes(`'${part}'`) || new RegExp(`[{,(\\s]${part}\\??:`).test(source);
  return keys.filter(
    (key) =>
      !source.includes(`'${key}'`) &&
      !templates.some(
        ({ before, after }) =>
          key.startsWith(before) && key.endsWith(after) && isNamed(key.slice(before.length, key.length - after.length)),
      ),
  );
}

test('every word is said somewhere, and both languages have the same', () => {
  const source = sourceFiles('shared', 'extension', 'office-addin')
    .map(({ text }) => text)
    .join('\n');
  const keys = Object.keys(WORDS.nl);
  expect(keys.length).toBeGreaterThan(500);
  expect(Object.keys(WORDS.en)).toEqual(keys);
  expect(unusedKeys(keys, source)).toEqual([]);
});

test('planted: a word that nobody says is found', () => {
  const source = "say('card.keep'); say(`options.when-${value}`); const all = ['live', 'ask'];";
  expect(unusedKeys(['card.keep', 'card.gone', 'options.when-live', 'options.when-never'], source)).toEqual([
    'card.gone',
    'options.when-never',
  ]);
});
