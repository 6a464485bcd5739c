import { html } from 'lit/html.js';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ORDINARY_SETTINGS } from '../../shared/formats/settings.ts';
import type { OptionsActions, OptionsModel } from '../../shared/ui/options/options-model.ts';
import { restPart } from '../../shared/ui/options/rest.view.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { recordActions, stage, wordsOf } from './stage.ts';

async function show(settings: Partial<OptionsModel['settings']>, restUntil = '') {
  const { actions, calls } = recordActions<OptionsActions>();
  const model = { settings: { ...ORDINARY_SETTINGS, ...settings }, restUntil } as OptionsModel;
  const view = () => html`${restPart(model, sayIn('nl'), actions)}`;
  return { ...(await stage({ view, styles: '', text: '' })), calls };
}

test('the hours of quiet are shown as times, and one that is changed keeps the other', async () => {
  const { find, calls } = await show({ quietHours: { from: 1_020, to: 480 } });
  expect((find('input[name=from]') as HTMLInputElement).value).toBe('17:00');
  await userEvent.fill(find('input[name=to]'), '07:30');
  expect(calls).toEqual([['change', { quietHours: { from: 1_020, to: 450 } }]]);
});

test('an hour that was asked for can be ended; quiet hours are switched off', async () => {
  const asked = await show({ quietUntil: Date.UTC(2026, 10, 25) }, '15:30');
  expect(wordsOf(asked.find('#rest'))).toContain('Rust tot 15:30.');
  await userEvent.click(asked.find('button'));
  expect(asked.calls).toEqual([['rest', false]]);
  const hours = await show({ quietHours: { from: 1_020, to: 480 } }, '08:00');
  await userEvent.click(hours.find('#hours'));
  expect(hours.calls).toEqual([['change', { quietHours: null }]]);
});
