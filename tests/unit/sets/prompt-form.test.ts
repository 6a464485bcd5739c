import { expect, test } from 'vitest';
import { decodeTeamSet } from '../../../shared/formats/decode-team-set.ts';
import { setContext } from '../../../shared/formats/set-context.ts';
import { SHIPPED } from '../../../shared/generated/shipped.ts';
import { EMPTY_PROMPT, formOfPrompt, putPrompt } from '../../../shared/sets/prompt-form.ts';
import { emptySet } from '../../../shared/sets/set-draft.ts';

const SET = emptySet('zorg', 'Team Zorg', 'nl');
const FORM = {
  ...EMPTY_PROMPT,
  plain: 'Wie drinkt er thee mee?',
  named: 'Drinkt {name} thee mee?',
  pages: ['notes' as const],
};

test('what a form makes is a reminder that a set may hold, and the form shows it again', () => {
  const made = putPrompt(SET, FORM, { place: null, item: null });
  expect(decodeTeamSet(made, setContext('zorg', SHIPPED), 'edit').ok).toBe(true);
  const [prompt] = made.prompts;
  expect(prompt?.item).toBe('m5.own.wie-drinkt-er-thee-mee');
  expect(prompt && formOfPrompt(prompt, 'nl')).toEqual(FORM);
});

test('another mechanism is another item; the same words twice are two items', () => {
  const one = putPrompt(SET, FORM, { place: null, item: null });
  const two = putPrompt(one, FORM, { place: null, item: null });
  const moved = putPrompt(two, { ...FORM, mechanism: 'm4' }, { place: 0, item: null });
  expect(moved.prompts.map(({ item }) => item)).toEqual([
    'm4.own.wie-drinkt-er-thee-mee',
    'm5.own.wie-drinkt-er-thee-mee-2',
  ]);
});

test('another wording of a reminder that ships keeps its item', () => {
  const item = SHIPPED.prompts[0]?.item ?? '';
  const made = putPrompt(SET, { ...FORM, mechanism: 'm8' }, { place: null, item });
  const again = putPrompt(made, { ...FORM, plain: 'Anders.' }, { place: 0, item: null });
  expect(again.prompts.map((prompt) => prompt.item)).toEqual([item]);
});
