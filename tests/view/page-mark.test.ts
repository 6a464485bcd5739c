import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { pageMarkStyles } from '../../shared/ui/mark/page-mark.styles.ts';
import { pageMarkView } from '../../shared/ui/mark/page-mark.view.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { axeProblems, picture, stage, wordsOf } from './stage.ts';

beforeEach(() => page.viewport(360, 160));

test.each([
  ['nl', 'light', false],
  ['nl', 'dark', true],
  ['en', 'light', true],
  ['en', 'dark', false],
] as const)('the mark of a page in %s, %s, telling where to click: %s', async (language, theme, isTelling) => {
  const did: string[] = [];
  const actions = { open: () => did.push('open'), leave: () => did.push('leave') };
  const view = () => pageMarkView({ language, isTelling, say: sayIn(language) }, actions);
  const shown = await stage({ view, styles: pageMarkStyles, theme, language, text: '' });
  expect(await axeProblems()).toEqual([]);
  expect(wordsOf(shown.find('[role=status]'))).toBe(isTelling ? sayIn(language)('sign.where') : '');
  expect(shown.find('.page-mark').getBoundingClientRect().height).toBeLessThan(isTelling ? 100 : 42);
  await picture(`page-mark-${language}-${theme}`);
  await userEvent.click(shown.find('.open'));
  await userEvent.click(shown.find('.leave'));
  expect(did).toEqual(['open', 'leave']);
});
