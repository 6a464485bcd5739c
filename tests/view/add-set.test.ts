import { html } from 'lit/html.js';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { formStyles } from '../../shared/ui/page/form.styles.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { addSetView, type AddSetActions } from '../../shared/ui/sets/add-set.view.ts';
import { setsStyles } from '../../shared/ui/sets/sets.styles.ts';
import { stage } from './stage.ts';

beforeEach(() => page.viewport(320, 900));

async function show(part: Partial<AddSetActions> = {}) {
  const calls: unknown[] = [];
  const actions: AddSetActions = {
    openFile: (file) => calls.push(file.name),
    typeAddress: (address) => calls.push(address),
    chooseMode: (mode) => calls.push(mode),
    follow: () => calls.push('follow'),
    ...part,
  };
  const model = { address: '', mode: 'look', isBusy: false } as const;
  const view = () => html`<div class="sets">${addSetView(model, sayIn('nl'), actions)}</div>`;
  return { ...(await stage({ view, styles: `${pageStyles} ${formStyles} ${setsStyles}`, text: '' })), calls };
}

test('a file is opened, and an address followed', async () => {
  const { find, calls } = await show();
  await userEvent.upload(find('input[type=file]'), new File(['{}'], 'team.json'));
  await userEvent.type(find('#address'), 'h');
  await userEvent.click(find('#follow button'));
  expect(calls).toEqual(['team.json', 'h', 'follow']);
});

test('a new set can be made only where there is an editor', async () => {
  const { root } = await show();
  expect(root.querySelector('#new')).toBeNull();
  let isStarted = false;
  const { find } = await show({ startNew: () => void (isStarted = true) });
  await userEvent.click(find('#new'));
  expect(isStarted).toBe(true);
});
