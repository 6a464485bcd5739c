import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { REFLECTION } from '../../shared/generated/reflection.ts';
import { formStyles } from '../../shared/ui/page/form.styles.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { teamSheet, type TeamActions, type TeamModel } from '../../shared/ui/weeks/team-sheet.view.ts';
import { weeksStyles } from '../../shared/ui/weeks/weeks.styles.ts';
import { axeProblems, picture, recordActions, stage, wordsOf } from './stage.ts';

const SHOWN = {
  kinds: [{ title: 'Feit en vraag', seen: 9, taken: 4, left: 1, direction: 'unknown' as const }],
  good: [],
};

const NOTHING: TeamModel = {
  people: 0,
  wanted: 4,
  shown: null,
  answers: { id: 'a', words: {}, verdicts: {} },
  joined: { isEnough: false, people: 0, wanted: 4 },
  preview: null,
  withCounts: false,
};
const [TOPIC] = REFLECTION.topics;
const [STATEMENT] = REFLECTION.statements;

async function show(part: Partial<TeamModel>, language: 'nl' | 'en' = 'nl', theme: 'light' | 'dark' = 'light') {
  const { actions, calls } = recordActions<TeamActions>();
  const view = () => teamSheet(REFLECTION, { ...NOTHING, ...part }, { say: sayIn(language), language, actions });
  const styles = `${pageStyles} ${formStyles} ${weeksStyles} :host { font: 400 var(--text) / 1.5 var(--font); color: var(--ink); }`;
  const shown = await stage({ view, styles, language, theme, text: '' });
  shown.find('main').classList.add('weeks');
  return { ...shown, calls };
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

test('takes files, is filled in, is looked at before it is saved, and prints', async () => {
  const { find, root, calls } = await show({});
  const [many, one] = [...root.querySelectorAll<HTMLInputElement>('input[type=file]')];
  await userEvent.upload(many as Element, [new File(['{}'], 'a.json'), new File(['{}'], 'b.json')]);
  await userEvent.upload(one as Element, [new File(['{}'], 'a.json')]);
  await userEvent.click(find('#print'));
  await userEvent.fill(find(`[id="answer-${TOPIC?.id}"]`), 'Ja');
  await userEvent.click(find(`input[name="verdict-${STATEMENT?.id}"]`));
  await userEvent.click(find('#look-sheet'));
  expect(calls.map(([name, first]) => [name, Array.isArray(first) ? first.length : first])).toEqual([
    ['addFiles', 2],
    ['openSheet', expect.any(File)],
    ['print', undefined],
    ['write', TOPIC?.id],
    ['judge', STATEMENT?.id],
    ['lookAtSheet', true],
  ]);
});

test.each([
  ['nl', 'light', 320],
  ['nl', 'dark', 900],
  ['en', 'light', 900],
  ['en', 'dark', 320],
] as const)(
  'a filled sheet in %s, %s, at %d px: axe finds nothing, nothing is wider',
  async (language, theme, width) => {
    await page.viewport(width, 900);
    const words = { [String(TOPIC?.id)]: 'Elke maand, in het overleg.' };
    const verdicts = { [String(STATEMENT?.id)]: 'sometimes' as const };
    const { root } = await show(
      {
        answers: { id: 'a', words, verdicts },
        preview: '{\n  "format": "uitnodigend-sheet"\n}',
        joined: {
          isEnough: true,
          people: 4,
          words: { [String(TOPIC?.id)]: ['Dat doen we nog niet.', 'Eens per periode.'] },
          verdicts: { [String(STATEMENT?.id)]: { yes: 1, sometimes: 3, 'not-yet': 0 } },
        },
      },
      language,
      theme,
    );
    expect(await axeProblems()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width + 48);
    expect(wordsOf(root.querySelector('.said') as Element)).toBe('Dat doen we nog niet.Eens per periode.');
    expect(wordsOf(root.querySelector('.verdict') as Element)).toContain('(3)');
    await picture(`team-sheet-${language}-${theme}-${width}`);
  },
);

test('has lines to write on when it is printed, and none on a screen', async () => {
  await page.viewport(900, 900);
  const { find } = await show({ people: 0, wanted: 4, shown: null });
  expect(getComputedStyle(find('.to-fill')).display).toBe('none');
});
