import { html } from 'lit/html.js';
import { expect, test } from 'vitest';
import { lockLine } from '../../shared/ui/lock-line.view.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { stage, wordsOf } from './stage.ts';

test.each([
  [
    'nl',
    'ICT',
    { nl: 'Zo praat iedereen hetzelfde.', en: '' },
    'ICT heeft dit vastgezet. Zo praat iedereen hetzelfde.',
  ],
  ['en', '', { nl: '', en: '' }, 'Your school has set this.'],
] as const)('in %s: who and why', async (language, by, why, words) => {
  const view = () => html`${lockLine({ by, why }, { say: sayIn(language), language })}`;
  const { find } = await stage({ view, styles: '', language, text: '' });
  expect(wordsOf(find('.locked'))).toBe(words);
});
