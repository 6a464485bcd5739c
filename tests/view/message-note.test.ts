import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cardStyles } from '../../shared/ui/card/card.styles.ts';
import { cardView } from '../../shared/ui/card/card.view.ts';
import { findingListStyles } from '../../shared/ui/finding-list/finding-list.styles.ts';
import { findingListView } from '../../shared/ui/finding-list/finding-list.view.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { axeProblems, emulate, picture, stage, wordsOf, type StageOptions } from './stage.ts';

/** Something hard, in more than 25 words, with appreciation and without a question or a reason. */
const TEXT =
  'Hoi Sem,\n\nFijn dat je er gisteren was. Je was deze week drie keer te laat in de les. Je moet voor vrijdag je logboek inleveren. Je moet morgen ook je stageplan nog meenemen.';

const showList = (options: Partial<StageOptions> = {}) => {
  const styles =
    pageStyles + findingListStyles + ':host { font: 400 var(--text) / 1.5 var(--font); color: var(--ink); }';
  return stage({ view: findingListView, styles, surface: 'list', text: TEXT, ...options });
};

beforeEach(() => page.viewport(340, 1300));
afterEach(() => emulate({}));

test('names what is good, and asks one thing at a time until Laat zo twice', async () => {
  const list = await showList();
  expect(wordsOf(list.find('.good-news'))).toContain('Je noemt de student bij naam');
  const first = wordsOf(list.find('.message-prompt p'));
  expect(first).toContain('hoe Sem het ziet');
  expect(wordsOf(list.find('.message-prompt .why'))).toContain('Een open vraag geeft ruimte.');
  expect(wordsOf(list.find('.message-prompt .source'))).toBe('Bron: NJi & ECBO (2023), paragraaf 2.2');
  await userEvent.click(list.find('.message-prompt button'));
  expect(wordsOf(list.find('.message-prompt p'))).not.toBe(first);
  await userEvent.click(list.find('.message-prompt button'));
  expect(list.root.querySelector('.message-prompt')).toBeNull();
});

test('the card about the message has both as well', async () => {
  await page.viewport(480, 720);
  const card = await stage({ view: cardView, styles: cardStyles, text: TEXT });
  card.send({ kind: 'open-message' });
  expect(card.root.querySelectorAll('.card .good-news, .card .message-prompt')).toHaveLength(2);
  expect(await axeProblems()).toEqual([]);
  await userEvent.click(card.find('[aria-label="Volgend idee"]'));
  expect(card.root.querySelector('.choice')).not.toBeNull();
});

test.each([
  ['light', 'nl'],
  ['dark', 'nl'],
  ['light', 'en'],
  ['dark', 'en'],
] as const)('%s, %s: axe finds nothing, and it fits 320 pixels', async (theme, language) => {
  await page.viewport(320, 1300);
  await showList({ theme, language });
  expect(await axeProblems()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await picture(`message-note-${theme}-${language}`);
});

test('forced colours: a line where colour was', async () => {
  await emulate({ 'forced-colors': 'active' });
  const list = await showList();
  expect(getComputedStyle(list.find('.good-news')).borderTopWidth).toBe('1px');
});
