import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { REFLECTION } from '../../shared/generated/reflection.ts';
import { formStyles } from '../../shared/ui/page/form.styles.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { showWeeks } from '../../shared/ui/weeks/weeks-model.ts';
import { weeksStyles } from '../../shared/ui/weeks/weeks.styles.ts';
import { weeksView, type WeeksActions, type WeeksModel } from '../../shared/ui/weeks/weeks.view.ts';
import { NO_COUNTS } from '../../shared/weeks/week-counts.ts';
import { axeProblems, picture, recordActions, stage, wordsOf } from './stage.ts';

beforeEach(() => page.viewport(320, 900));

const styles = `${pageStyles} ${formStyles} ${weeksStyles} :host { font: 400 var(--text) / 1.5 var(--font); color: var(--ink); }`;
const WEEKS = ['2026-W45', '2026-W46', '2026-W47', '2026-W48'];
const KEPT = [
  { week: '2026-W46', counts: { ...NO_COUNTS, seen: { 'directive.must': 6 }, taken: { 'directive.must': 1 } } },
  {
    week: '2026-W48',
    counts: {
      seen: { 'directive.must': 12, blame: 2 },
      taken: { 'directive.must': 5 },
      left: { blame: 1, 'directive.must': 2 },
      good: { 'pos.name': 4, 'of-another-version': 1 },
    },
  },
];
const TEAM: WeeksModel['team'] = {
  people: 0,
  wanted: 4,
  shown: null,
  answers: { id: 'a', words: {}, verdicts: {} },
  joined: { isEnough: false, people: 0, wanted: 4 },
  preview: null,
  withCounts: false,
};
const model = (language: 'nl' | 'en', part: Partial<WeeksModel> = {}): WeeksModel => ({
  mechanism: { name: 'Persoonlijke band', gist: 'Een prettige verbinding werkt door in leren.' },
  shown: showWeeks(KEPT, WEEKS, language),
  isCounting: true,
  isWiping: false,
  preview: null,
  team: TEAM,
  reflection: REFLECTION,
  note: '',
  ...part,
});

async function show(part: Partial<WeeksModel> = {}, language: 'nl' | 'en' = 'nl', theme: 'light' | 'dark' = 'light') {
  const { actions, calls } = recordActions<WeeksActions>();
  const view = () => weeksView(model(language, part), { say: sayIn(language), language, actions });
  const shown = await stage({ view, styles, theme, language, text: '' });
  document.body.style.padding = '0';
  return { ...shown, calls };
}

test.each([
  ['nl', 'light', 320],
  ['nl', 'dark', 900],
  ['en', 'light', 900],
  ['en', 'dark', 320],
] as const)('weeks in %s, %s, at %d px: axe finds nothing, nothing is wider', async (language, theme, width) => {
  await page.viewport(width, 900);
  const { kinds, good } = showWeeks(KEPT, WEEKS, language);
  await show(
    {
      isWiping: true,
      preview: '{\n  "format": "uitnodigend-counts"\n}',
      team: { ...TEAM, people: 5, wanted: 0, shown: { kinds, good } },
    },
    language,
    theme,
  );
  expect(await axeProblems()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  await picture(`weeks-${language}-${theme}-${width}`);
});

test('before anything was counted it says what will come, and shows no picture', async () => {
  const { find, root } = await show({ shown: showWeeks([], WEEKS, 'nl') });
  expect(root.querySelector('.chart')).toBeNull();
  expect(wordsOf(find('main'))).toContain('Er kwam nog niets langs.');
});

test('nothing is shared before a person has looked', async () => {
  const before = await show();
  expect(before.root.querySelector('#share')).toBeNull();
  await userEvent.click(before.find('#look'));
  expect(before.calls).toEqual([['lookBeforeSharing', true]]);
  const after = await show({ preview: '{"id":"x"}' });
  expect(wordsOf(after.find('pre'))).toBe('{"id":"x"}');
  await userEvent.click(after.find('#share'));
  expect(after.calls).toEqual([['share']]);
});
