import { html } from 'lit/html.js';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { setStatusView, type SetStatus } from '../../shared/ui/sets/set-status.view.ts';
import { stage, wordsOf } from './stage.ts';

async function show(status: SetStatus) {
  let undone = 0;
  const view = () => html`${setStatusView(status, sayIn('nl'), { undo: () => void (undone += 1) })}`;
  return { ...(await stage({ view, styles: pageStyles, text: '' })), undone: () => undone };
}

test('what was done is said, and can be taken back', async () => {
  const { find, undone } = await show({ note: 'Team Zorg is weggehaald.', canUndo: true });
  expect(wordsOf(find('[role=status]'))).toContain('Team Zorg is weggehaald.');
  await userEvent.click(find('#undo'));
  expect(undone()).toBe(1);
});

test('while there is nothing to say the place is there, and empty', async () => {
  const { find, root } = await show({ note: '', canUndo: true });
  expect(wordsOf(find('[role=status]')).trim()).toBe('');
  expect(root.querySelector('#undo')).toBeNull();
});
