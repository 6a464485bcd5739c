import { expect, test } from 'vitest';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { weekChart } from '../../shared/ui/weeks/week-chart.view.ts';
import { weeksStyles } from '../../shared/ui/weeks/weeks.styles.ts';
import { stage, wordsOf } from './stage.ts';

const BARS = [
  { label: '16 nov', taken: 0, left: 0, open: 0 },
  { label: '23 nov', taken: 5, left: 3, open: 2 },
];
const show = () =>
  stage({ view: () => weekChart(BARS, sayIn('nl')), styles: `${pageStyles} ${weeksStyles}`, language: 'nl', text: '' });

test('the picture has a name, and its numbers in a table, oldest week first', async () => {
  const { find, root } = await show();
  expect(find('svg').getAttribute('aria-label')).toContain('Ideeën per week');
  const rows = [...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map(wordsOf).join(' '));
  expect(rows).toEqual(['16 nov 0 0 0', '23 nov 5 3 2']);
});

test('columns stand on one line and are as high as their numbers; the highest fills the picture', async () => {
  const { root } = await show();
  const heights = [...root.querySelectorAll('rect')].map((rect) => Number(rect.getAttribute('height')));
  expect(heights).toEqual([0, 0, 0, 60, 36, 24]);
});
