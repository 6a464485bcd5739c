import { html } from 'lit/html.js';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ORDINARY_SETTINGS } from '../../shared/formats/settings.ts';
import type { OptionsActions, OptionsModel } from '../../shared/ui/options/options-model.ts';
import { foundTips, tipsPart } from '../../shared/ui/options/tips.view.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { recordActions, stage } from './stage.ts';

const TIPS: OptionsModel['tips'] = [
  { category: 'blame', title: 'Feit en vraag', why: 'Een vraag helpt.', level: 'strong' },
  { category: 'unclear', title: 'Precies zeggen', why: 'Een dag helpt.', level: 'soft' },
];
const MODEL = {
  settings: { ...ORDINARY_SETTINGS, levels: { blame: 'soft' } },
  muted: ['unclear'],
  tips: TIPS,
} as const;

test('a kind of tip that is off keeps its level for later; one that is on can weigh as it ships again', async () => {
  const { actions, calls } = recordActions<OptionsActions>();
  const model = { ...MODEL, query: '' } as unknown as OptionsModel;
  const view = () => html`${tipsPart(model, sayIn('nl'), actions)}`;
  const { root, find } = await stage({ view, styles: '', text: '' });
  const [first, second] = [...root.querySelectorAll('select')];
  expect([first?.value, first?.disabled, second?.disabled]).toEqual(['soft', false, true]);
  await userEvent.selectOptions(first as HTMLElement, 'usual');
  await userEvent.click(find('input[value=unclear]'));
  expect(calls).toEqual([
    ['weigh', 'blame', 'usual'],
    ['weigh', 'unclear', 'usual'],
  ]);
});

test('a search looks in heading and reason, whatever the case; while tips come in there are none', () => {
  const found = (query: string, tips = MODEL.tips as OptionsModel['tips']): string[] =>
    foundTips({ ...MODEL, tips, query } as unknown as OptionsModel).map(({ category }) => category);
  expect([found('FEIT'), found('een dag'), found('zebra'), found('', null)]).toEqual([['blame'], ['unclear'], [], []]);
});
