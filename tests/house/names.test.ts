import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** Words that say nothing about what is inside. */
const EMPTY_WORDS = /(?:^|[-/])(?:utils?|helpers?|common|misc|manager|service|handler|processor|core)(?:[-./]|$)/;
/** Paths of one machine and private addresses do not belong in a project. */
const MACHINE_WORDS = /(?:['"\s(])\/(?:work|root|home\/\w+|tmp)\/|registry\.npm/;

const badNames = (paths: readonly string[]) =>
  paths.filter((path) => EMPTY_WORDS.test(path) || !/^[a-z0-9./-]+$/.test(path));

describe('names', () => {
  const files = sourceFiles('shared', 'extension', 'office-addin', 'tests');

  test('files are named by what they hold, in kebab-case', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(badNames(files.map((file) => file.path))).toEqual([]);
  });

  test('no file speaks of one machine', () => {
    const own = files.filter((file) => file.path !== 'tests/house/names.test.ts');
    expect(own.filter((file) => MACHINE_WORDS.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  test.each(['shared/language/utils.ts', 'shared/ui/cardHelper.ts', 'shared/desk/state-manager.ts'])(
    'planted: %s',
    (path) => {
      expect(badNames([path])).toEqual([path]);
    },
  );

  test('a planted machine path is found', () => {
    expect(MACHINE_WORDS.test("const a = '/root/x';")).toBe(true);
  });
});
