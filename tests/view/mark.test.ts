import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { markStyles } from '../../shared/ui/mark/mark.styles.ts';
import { markView } from '../../shared/ui/mark/mark.view.ts';
import { axeProblems, emulate, picture, stage, wordsOf, type StageOptions } from './stage.ts';

const showMark = (options: Partial<StageOptions> = {}) => stage({ view: markView, styles: markStyles, ...options });

beforeEach(() => page.viewport(360, 120));
afterEach(() => emulate({}));

describe('the mark of a field', () => {
  test.each([
    ['Je moet bellen. Je moet komen.', 'Uitnodigend: 2 ideeën'],
    ['Je moet bellen.', 'Uitnodigend: 1 idee'],
  ])('says how many: %s', async (text, words) => {
    const mark = await showMark({ text });
    expect(wordsOf(mark.find('.count'))).toBe(words);
  });

  test('nothing at all while there is nothing to say', async () => {
    const mark = await showMark({ text: 'De kantine is dicht.' });
    expect(wordsOf(mark.find('main'))).toBe('');
    expect(mark.root.querySelector('.mark')).toBeNull();
  });

  test('a check, and what is good, while there are no ideas', async () => {
    const mark = await showMark({ text: 'Fijn dat je er was.' });
    expect(wordsOf(mark.find('.mark'))).toBe('Uitnodigend: Je toont interesse');
    expect(mark.root.querySelector('.good-mark .check')).not.toBeNull();
    expect(await axeProblems()).toEqual([]);
    await picture('mark-good');
    await userEvent.click(mark.find('.count'));
    expect(mark.state().open).toBe('message');
  });

  test('ideas first, and beside them what is good', async () => {
    const mark = await showMark({ text: 'Fijn dat je er was. Je moet morgen bellen.' });
    expect(wordsOf(mark.find('.count'))).toBe('Uitnodigend: 1 idee Je toont interesse');
    await picture('mark-both');
    await page.viewport(200, 120);
    document.body.style.padding = '8px';
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(200);
  });

  test('a soft idea alone is said quietly', async () => {
    const mark = await showMark({ text: 'Dat doen we conform de afspraak.' });
    if (mark.state().items.some(({ finding }) => finding.level !== 'soft')) throw new RangeError('not soft');
    expect(wordsOf(mark.find('.count'))).toBe('Uitnodigend: Nog 1 idee');
    await userEvent.click(mark.find('.count'));
    expect(mark.state().open).toBe(mark.state().items[0]?.id);
    expect(await axeProblems()).toEqual([]);
  });

  test('what was silenced for good is said, and can be heard again', async () => {
    const mark = await showMark({ text: 'Je moet bellen.' });
    mark.send({ kind: 'mute', id: mark.state().items[0]?.id ?? '' });
    expect(wordsOf(mark.find('[role=status]'))).toBe('Deze tip komt niet meer terug.');
    expect(await axeProblems()).toEqual([]);
    await picture('mark-muted');
    await userEvent.click(mark.find('.link'));
    expect(wordsOf(mark.find('.mark'))).toBe('Uitnodigend: 1 idee');
    expect(mark.state().muted).toEqual([]);
  });

  test('a click opens the first idea', async () => {
    const mark = await showMark();
    await userEvent.click(mark.find('.count'));
    expect(mark.state().open).toBe(mark.state().items[0]?.id);
  });

  test('after a change it says so, and takes it back', async () => {
    const mark = await showMark({ text: 'Je moet je boek meenemen.' });
    mark.send({ kind: 'open-first' });
    mark.send({ kind: 'choose', id: mark.state().open ?? '', index: 0 });
    await mark.until((state) => state.outcome?.result.kind === 'applied' && state.items.length === 0);
    expect(wordsOf(mark.find('[role=status]'))).toBe('Aangepast.');
    expect(await axeProblems()).toEqual([]);
    await picture('mark-applied');
    await userEvent.click(mark.find('.link'));
    await mark.until((state) => state.outcome?.result.kind === 'undone' && state.items.length === 1);
    expect(mark.host.text).toBe('Je moet je boek meenemen.');
    expect(wordsOf(mark.find('[role=status]'))).toBe('Het staat weer zoals het stond.');
  });

  test('what rests until later can be brought back', async () => {
    const mark = await showMark({ text: 'Je moet bellen.' });
    mark.send({ kind: 'snooze', id: mark.state().items[0]?.id ?? '' });
    expect(wordsOf(mark.find('.count'))).toBe('Uitnodigend: 1 voor later');
    await userEvent.click(mark.find('.count'));
    expect(wordsOf(mark.find('.count'))).toBe('Uitnodigend: 1 idee');
  });

  test.each([
    ['light', 'nl'],
    ['dark', 'en'],
  ] as const)('%s, %s: axe finds nothing', async (theme, language) => {
    await showMark({ theme, language });
    expect(await axeProblems()).toEqual([]);
    await picture(`mark-${theme}-${language}`);
  });

  test('forced colours give it a line around', async () => {
    await emulate({ 'forced-colors': 'active' });
    const mark = await showMark();
    expect(getComputedStyle(mark.find('.mark')).borderTopStyle).toBe('solid');
    expect(getComputedStyle(mark.find('.count')).borderTopWidth).toBe('1px');
  });
});
