import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { REFLECTION } from '../../shared/generated/reflection.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { teamSheet, type TeamModel } from '../../shared/ui/weeks/team-sheet.view.ts';
import { weeksStyles } from '../../shared/ui/weeks/weeks.styles.ts';
import { stage, wordsOf } from './stage.ts';

const SHOWN = {
  kinds: [{ title: 'Feit en vraag', seen: 9, taken: 4, left: 1, direction: 'unknown' as const }],
  good: [],
};

async function show(team: TeamModel, language: 'nl' | 'en' = 'nl') {
  const calls: unknown[][] = [];
  const actions = {
    addFiles: (files: readonly File[]) => calls.push(['add', files.length]),
    print: () => calls.push(['print']),
  };
  const view = () => teamSheet(REFLECTION, team, { say: sayIn(language), language, actions });
  return { ...(await stage({ view, styles: `${pageStyles} ${weeksStyles}`, language, text: '' })), calls };
}

test('numbers of fewer than four colleagues stay hidden', async () => {
  const { find } = await show({ people: 3, wanted: 1, shown: null });
  expect(wordsOf(find('main'))).toContain('Er zijn 3 bestanden. Met nog 1 erbij');
  expect(wordsOf(find('main'))).not.toContain('Samen, van');
});

test('of four or more they are shown together', async () => {
  const { find } = await show({ people: 5, wanted: 0, shown: SHOWN });
  expect(wordsOf(find('main'))).toMatch(/Samen, van 5 collega's.*Feit en vraag\s+9\s+4\s+1/s);
});

test('asks what a team can talk about, in the phases, with the source', async () => {
  const { find } = await show({ people: 0, wanted: 4, shown: null }, 'en');
  const words = wordsOf(find('main'));
  for (const { en } of [...REFLECTION.topics, ...REFLECTION.statements, ...REFLECTION.cimo])
    expect(words).toContain(en);
  expect(words).toContain('NJi & ECBO (2023)');
});

test('takes files and prints on a click', async () => {
  const { find, calls } = await show({ people: 0, wanted: 4, shown: null });
  await userEvent.upload(find('input[type=file]'), [new File(['{}'], 'a.json'), new File(['{}'], 'b.json')]);
  await userEvent.click(find('button'));
  expect(calls).toEqual([['add', 2], ['print']]);
});

test('has lines to write on when it is printed, and none on a screen', async () => {
  await page.viewport(900, 900);
  const { find } = await show({ people: 0, wanted: 4, shown: null });
  expect(getComputedStyle(find('.to-fill')).display).toBe('none');
});
