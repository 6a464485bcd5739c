import { expect, test } from 'vitest';
import { changesOf, checkRelease, withoutKey } from '../../../../shared/build/release/check-release.ts';
import type { Products } from '../../../../shared/build/release/check-release.ts';
import type { Files } from '../../../../shared/build/release/read-files.ts';

const CHANGES = '# Changelog\n\n## 1.2.0\n\n- Now.\n\n## 1.1.0\n\n- Then.\n';
const folder = (files: Readonly<Record<string, string>>): Files =>
  new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
const extension = folder({ 'manifest.json': '{"version":"1.2.0","key":"K"}' });
const GOOD: Products = {
  chrome: extension,
  edge: extension,
  firefox: extension,
  'office-addin': folder({
    'manifest.json': '{"version":"1.2.0"}',
    'manifest.xml': '<Version>1.2.0.0</Version>',
    'launch-event.js': 'x',
  }),
};
const addin = (changed: Readonly<Record<string, string>>): Products => ({
  ...GOOD,
  'office-addin': new Map([...GOOD['office-addin'], ...folder(changed)]),
});

test('has nothing to say of a release that is whole', () => {
  expect(checkRelease('1.2.0', GOOD, CHANGES)).toEqual([]);
});

test.each([
  ['another version', { ...GOOD, edge: folder({ 'manifest.json': '{"version":"1.1.0"}' }) }, /^edge: .*1\.1\.0/],
  ['no manifest', { ...GOOD, firefox: folder({}) }, /^firefox: .*undefined/],
  ['a source map', { ...GOOD, chrome: new Map([...extension, ['a.js.map', new Uint8Array()]]) }, /a\.js\.map/],
  ['a folder too large', { ...GOOD, chrome: new Map([...extension, ['a', new Uint8Array(2e6)]]) }, /^chrome: .*bytes/],
  ['another version in XML', addin({ 'manifest.xml': '<Version>1.1.0.0</Version>' }), /manifest\.xml/],
  ['no event script', addin({ 'launch-event.js': '' }), /launch-event\.js holds 0/],
  ['an event script too large', addin({ 'launch-event.js': 'x'.repeat(250_001) }), /250001/],
])('names %s', (_, products, said) => {
  expect(checkRelease('1.2.0', products, CHANGES)).toEqual([expect.stringMatching(said)]);
});

test('wants to know what changed', () => {
  expect(checkRelease('1.2.0', GOOD, '# Changelog\n')).toEqual([expect.stringContaining('1.2.0')]);
  expect(changesOf('1.2.0', CHANGES)).toBe('- Now.');
});

test('a store gets no key, and everything else as it is', () => {
  const files = withoutKey(GOOD.chrome);
  expect(JSON.parse(new TextDecoder().decode(files.get('manifest.json')))).toEqual({ version: '1.2.0' });
});
