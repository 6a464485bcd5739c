import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePromptSet } from '../../../shared/formats/decode-prompt-set.ts';

const context = { file: 'team.yml', locate: () => 7, items: new Set(['m1.a', 'm6.practice.b']) };
const prompt = {
  item: 'm1.a',
  moments: ['coach'],
  nl: { named: 'Hoe is het met {name}?', plain: 'Hoe is het met de student?' },
  en: { named: 'How is {name}?', plain: 'How is the student?' },
};
const set = { set: 'team', title: { nl: 'T', en: 'T' }, about: { nl: 'A', en: 'A' }, prompts: [prompt] };

describe('decodePromptSet', () => {
  test('reads prompts, and a choice from the base set', () => {
    expect(decodePromptSet(set, context)).toEqual({ ok: true, value: { ...set, uses: [] } });
    expect(decodePromptSet({ ...set, prompts: undefined, uses: ['m6.practice.*'] }, context).ok).toBe(true);
  });

  test.each([
    ['an unknown key', { ...set, colour: 'red' }, 'colour', '‘colour’ is hier niet bekend.'],
    ['no title', { ...set, title: undefined }, 'title', 'Hier ontbreekt nog ‘title’.'],
    ['an item that is not there', { ...set, prompts: [{ ...prompt, item: 'm9.x' }] }, 'prompts[0] m9.x › item', 'm9.x'],
    ['an item twice', { ...set, prompts: [prompt, prompt] }, 'prompts[1] m1.a › item', 'al een prompt'],
    ['a branch without items', { ...set, uses: ['m7.*'] }, 'uses[0]', 'm7.*'],
    [
      'a name in one language',
      { ...set, prompts: [{ ...prompt, en: { plain: 'How?' } }] },
      'prompts[0] m1.a',
      'in beide talen',
    ],
    [
      'a place to fill in where no name is known',
      { ...set, prompts: [{ ...prompt, nl: { plain: 'Hoe is {name}?' } }] },
      'prompts[0] m1.a › nl › plain',
      'Hier past',
    ],
    ['nothing at all', null, '(file)', 'Hier past'],
  ])('%s is said kindly, with its place', (_what, data, at, says) => {
    const decoded = decodePromptSet(data, context);
    const [problem] = decoded.ok ? [] : decoded.problems;
    expect(problem).toMatchObject({ file: 'team.yml', at, line: 7 });
    expect(problem?.say.nl).toContain(says);
    expect(problem?.say.en).not.toBe('');
  });

  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(decodePromptSet(data, context).ok).toBe(false);
      }),
    );
  });
});
