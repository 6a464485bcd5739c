import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { findingListStyles } from '../../shared/ui/finding-list/finding-list.styles.ts';
import { findingListView } from '../../shared/ui/finding-list/finding-list.view.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { axeProblems, emulate, picture, stage, wordsOf, type StageOptions } from './stage.ts';

const showList = async (options: Partial<StageOptions> = {}) => {
  const styles =
    pageStyles + findingListStyles + ':host { font: 400 var(--text) / 1.5 var(--font); color: var(--ink); }';
  const shown = await stage({ view: findingListView, styles, surface: 'list', ...options });
  document.body.style.padding = '16px';
  return shown;
};

beforeEach(() => page.viewport(340, 1100));
afterEach(() => emulate({}));

describe('every phase has its words', () => {
  test.each([
    ['an empty draft', '', 'Begin gerust met schrijven. Ik lees mee als er iets staat.'],
    ['nothing to point out', 'Fijn dat je er was.', 'Niets op te merken. Zo kan het de deur uit.'],
  ])('%s', async (_, text, words) => {
    const list = await showList({ text });
    expect(wordsOf(list.find('.quiet-word'))).toBe(words);
    expect(await axeProblems()).toEqual([]);
  });

  test('a message that cannot be read, until it can', async () => {
    const list = await showList();
    list.host.isBroken = true;
    list.send({ kind: 'look' });
    await list.until((state) => state.phase === 'failed');
    expect(wordsOf(list.find('.quiet-word'))).toBe('Ik kan het bericht nu niet lezen.');
    list.host.isBroken = false;
    await userEvent.click(list.find('.updated .link'));
    await list.until((state) => state.phase === 'ready');
    expect(list.root.querySelectorAll('.item')).toHaveLength(3);
  });

  test('says when it looked, in the clock of the reader', async () => {
    const list = await showList();
    expect(wordsOf(list.find('.updated'))).toMatch(/^Bijgewerkt om \d\d:05 Kijk opnieuw$/);
  });
});

test('one reason is told once; the others tell it on request', async () => {
  const list = await showList({ text: 'Je moet bellen. Je moet komen.' });
  expect(list.root.querySelectorAll('.item > .why')).toHaveLength(1);
  const whys = [...list.root.querySelectorAll('button')].filter((button) => wordsOf(button) === 'Waarom deze tip?');
  if (whys[1]) await userEvent.click(whys[1]);
  expect(wordsOf(list.find('.behind'))).toMatch(/^‘Moeten’ kan als druk voelen/);
});

describe('a change', () => {
  test('is written, said, and taken back', async () => {
    const list = await showList();
    const before = list.host.text;
    await userEvent.click(list.find('.rewrites .main'));
    await list.until((state) => state.outcome?.result.kind === 'applied' && state.items.length === 2);
    expect(wordsOf(list.find('[role=status]'))).toBe('Aangepast.');
    expect(await axeProblems()).toEqual([]);
    await picture('list-applied');
    await userEvent.click(list.find('.status .small'));
    await list.until((state) => state.outcome?.result.kind === 'undone');
    expect(list.host.text).toBe(before);
  });

  test('that is refused says why and offers the sentence', async () => {
    const list = await showList();
    list.host.answer = { kind: 'refused', why: 'inline-images' };
    await userEvent.click(list.find('.rewrites .main'));
    await list.until((state) => state.outcome !== undefined);
    expect(wordsOf(list.find('[role=status]'))).toContain('afbeeldingen');
    expect(wordsOf(list.find('.to-copy'))).toBe('Wil je voor vrijdag je logboek inleveren?');
    expect(await axeProblems()).toEqual([]);
    await picture('list-refused');
  });
});

describe('for every reader', () => {
  test('what occurs often is one card that says so, and the others wait', async () => {
    const text = ['bellen', 'komen', 'lezen', 'schrijven', 'wachten']
      .map((verb) => `Je moet morgen ${verb}.`)
      .join(' ');
    const list = await showList({ text });
    expect(list.root.querySelectorAll('.item')).toHaveLength(1);
    expect(wordsOf(list.find('.item'))).toContain('Dit komt 5 keer voor.');
    const more = [...list.root.querySelectorAll<HTMLElement>('.finding-list > .link')][0];
    expect(more && wordsOf(more)).toBe('Nog 4 ideeën');
    if (more) await userEvent.click(more);
    expect(list.root.querySelectorAll('.item')).toHaveLength(5);
  });

  test.each([
    ['light', 'nl'],
    ['dark', 'nl'],
    ['light', 'en'],
    ['dark', 'en'],
  ] as const)('%s, %s: axe finds nothing', async (theme, language) => {
    await showList({ theme, language });
    expect(await axeProblems()).toEqual([]);
    await picture(`list-${theme}-${language}`);
  });

  test('fits 320 pixels', async () => {
    await page.viewport(320, 640);
    await showList();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  test('forced colours: lines where colour was', async () => {
    await emulate({ 'forced-colors': 'active' });
    const list = await showList();
    expect(getComputedStyle(list.find('.rewrites > li')).borderTopWidth).toBe('1px');
    await picture('list-forced-colours');
  });
});
