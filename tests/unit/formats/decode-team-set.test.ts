import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeTeamSet } from '../../../shared/formats/decode-team-set.ts';
import { setContext } from '../../../shared/formats/set-context.ts';
import type { DecodeMode } from '../../../shared/formats/team-set.ts';
import { SHIPPED } from '../../../shared/generated/shipped.ts';
import { makeSet, ruleFileOf, setData } from '../../fixtures/team-sets.ts';

const context = setContext('team.json', SHIPPED);
const decode = (data: unknown, mode?: DecodeMode) => decodeTeamSet(data, context, mode);
const spoon = ruleFileOf('spoon', 'lepeltje');
const rule = { name: 'one', match: ['nu'], fires: ['Kom nu.'], quiet: ['Kom.'] };
const place = (data: unknown, mode?: DecodeMode) => {
  const decoded = decode(data, mode);
  return decoded.ok ? '' : decoded.problems[0]?.at;
};

test('a document becomes a set with its rules, examples and changes', () => {
  const set = makeSet({
    rules: [spoon],
    words: [{ language: 'nl', word: 'Middels', instead: 'met' }],
    examples: [{ rule: 'directive.must/moeten', language: 'nl', text: 'Je moet mee.', expect: 'fires' }],
    off: ['rule:blame/again'],
  });
  expect(set.rules.map(({ id }) => id)).toEqual(['team.own/spoon', 'language.difficult/word-middels']);
  expect(set.examples.map(({ rule: id }) => id)).toEqual(['team.own/spoon', 'directive.must/moeten']);
  expect(set.document).toMatchObject({ off: ['rule:blame/again'], language: 'nl', locks: [] });
});

describe('what does not hold is named with its place', () => {
  const site = { ...SHIPPED.sites[0], tests: [{ url: 'https://a.example/', expect: 'silence' }] };
  const word = { language: 'nl', word: 'middels', instead: 'met' };
  test.each([
    ['an unknown key', { colour: 'red' }, 'colour'],
    [
      'an unknown key deep inside',
      { rules: [{ ...spoon, rules: [{ ...rule, tune: 1 }] }] },
      'rules[0] › rules[0] › tune',
    ],
    ['a missing name', { name: undefined }, 'name'],
    ['a name of one megabyte', { name: 'x'.repeat(1_000_000) }, 'name'],
    ['a newer format', { format: 3 }, 'format'],
    ['no format', { format: undefined }, 'format'],
    ['a rule twice', { rules: [spoon, spoon] }, 'rules[1] › rules[0]'],
    ['an unknown mechanism', { rules: [{ ...spoon, mechanism: 'm9' }] }, 'rules[0] › mechanism'],
    ['an unknown source', { rules: [{ ...spoon, reference: 'nobody' }] }, 'rules[0] › reference'],
    ['a rule that matches anything', { rules: [ruleFileOf('all', '*8')] }, 'rules[0] › rules[0] › match[0]'],
    ['a word list that is not there', { rules: [ruleFileOf('all', '<mine>')] }, 'rules[0] › rules[0] › match[0]'],
    ['an element among rules', { rules: [{ ...spoon, category: 'pos.own' }] }, 'rules[0] › category'],
    ['a rule among elements', { elements: [spoon] }, 'elements[0] › category'],
    [
      'a javascript: link',
      { references: { own: { citation: 'x', url: 'javascript:alert(1)' } } },
      'references › own › url',
    ],
    ['words in a circle', { words: [word, { ...word, word: 'met', instead: 'middels' }] }, 'words[0]'],
    ['a word twice', { words: [word, word] }, 'words[1]'],
    [
      'an unknown item',
      { prompts: [{ item: 'm4.nothing', moments: ['mail'], nl: { plain: 'A' }, en: { plain: 'B' } }] },
      'prompts[0] › item',
    ],
    ['an unknown question', { messagePrompts: { weather: { say: { nl: 'a', en: 'b' } } } }, 'messagePrompts › weather'],
    ['a site profile twice', { sites: [site, site] }, 'sites[1]'],
    ['an unknown level', { levels: { 'a/b': 'loud' } }, 'levels › a/b'],
    ['what cannot be switched off', { off: ['planet:mars'] }, 'off[0]'],
    ['a version it cannot have', { needs: '99.0.0' }, 'needs'],
    ['an address that is none', { readers: { patterns: ['school'] } }, 'readers › patterns[0]'],
  ])('%s', (_what, over, at) => expect(place(setData(over))).toBe(at));

  test('eleven thousand rules', () => {
    const words = Array.from({ length: 9_990 }, (_unused, index) => ({ ...word, word: `w${index}` }));
    const rules = Array.from({ length: 20 }, (_unused, index) => ({ ...rule, name: `r${index}` }));
    expect(place(setData({ words, rules: [{ ...spoon, rules }] }))).toBe('rules');
  });

  test('no object at all', () => expect(place(12)).toBe('(file)'));

  test('each sentence is there in Dutch and English, and quotes no more than a piece', () => {
    const decoded = decode({
      format: 'x'.repeat(5000),
      id: 3,
      name: '',
      version: 0,
      off: 1,
      rules: [{ category: 'A B' }],
    });
    const said = decoded.ok ? [] : decoded.problems.flatMap(({ say }) => [say.nl, say.en]);
    expect(said.length).toBeGreaterThan(10);
    for (const sentence of said) expect(sentence).toMatch(/^.{3,160}\.$/);
  });
});

test('HTML and scripts are text like any other', () => {
  const name = '<img src=x onerror=alert(1)><script>alert(1)</script>';
  expect(makeSet({ name }).name).toBe(name);
});

describe('modes', () => {
  const withUnknown = setData({ colour: 'red', rules: [{ ...spoon, tone: 'warm' }] });
  test('unknown keys are left aside on import, and told', () => {
    const decoded = decode(withUnknown, 'import');
    expect(decoded).toMatchObject({ ok: true, value: { rules: [{ id: 'team.own/spoon' }] } });
    expect(decoded.ok ? decoded.value.notes.map(({ at }) => at) : []).toEqual(['colour', 'rules[0] › tone']);
  });

  test('a newer format is read as far as it goes', () => {
    const newer = { ...setData({ rules: [spoon, { ...spoon, level: 'huge' }] }), format: 9, dance: {} };
    const decoded = decode(newer, 'import');
    expect(decoded).toMatchObject({ ok: true, value: { rules: [{ id: 'team.own/spoon' }] } });
    expect(decoded.ok ? decoded.value.notes.map(({ at }) => at) : []).toEqual(['format', 'dance', 'rules[1] › level']);
  });

  test('a broken rule stops an import, and in a set in use it is off while the rest stays', () => {
    const broken = setData({ rules: [spoon, ruleFileOf('gone', 'nu @vanished')], needs: '99.0.0' });
    expect(decode(broken, 'import').ok).toBe(false);
    const decoded = decode(broken, 'use');
    expect(decoded).toMatchObject({ ok: true, value: { rules: [{ id: 'team.own/spoon' }] } });
    expect(decoded.ok ? decoded.value.notes[0]?.say.nl : '').toContain('@vanished');
  });

  test('without a head there is no set in any mode', () => {
    expect(place({ format: 2 }, 'use')).toBe('id');
    expect(place(setData({ version: 'x' }), 'use')).toBe('version');
  });
});

test('any data is decoded or refused, never thrown at', () => {
  const modes = fc.constantFrom<DecodeMode>('edit', 'import', 'use');
  const almost = fc.record(
    { format: fc.integer({ max: 4 }), id: fc.constant('a'), name: fc.string(), version: fc.nat(), rules: fc.jsonValue(),
      words: fc.jsonValue(), off: fc.jsonValue(), readers: fc.jsonValue(), sites: fc.jsonValue(), prompts: fc.jsonValue() },
    { requiredKeys: [] },
  ); // prettier-ignore
  const data = fc.oneof(fc.jsonValue(), almost, fc.anything());
  fc.assert(fc.property(data, modes, (each, mode) => typeof decode(each, mode).ok === 'boolean'));
});

/** Puts something else in one place of a good set. */
test('one thing changed anywhere is decoded or refused, never thrown at', () => {
  const good = JSON.stringify(
    makeSet({ rules: [spoon], words: [{ language: 'nl', word: 'a', instead: 'b' }] }).document,
  );
  fc.assert(
    fc.property(fc.nat(good.length), fc.nat(10), fc.string({ maxLength: 8 }), (at, length, other) => {
      let data: unknown;
      try {
        data = JSON.parse(good.slice(0, at) + other + good.slice(at + length));
      } catch {
        return true;
      }
      return typeof decode(data).ok === 'boolean' && typeof decode(data, 'use').ok === 'boolean';
    }),
  );
});
