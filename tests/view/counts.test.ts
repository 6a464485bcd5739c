import { html } from 'lit/html.js';
import { expect, test } from 'vitest';
import { sayIn } from '../../shared/ui/say.ts';
import { goodList, kindTable } from '../../shared/ui/weeks/counts.view.ts';
import { stage, wordsOf } from './stage.ts';

const KINDS = [{ title: 'Vragen in plaats van moeten', seen: 18, taken: 6, left: 2, direction: 'more' as const }];
const say = sayIn('nl');

test('says what became of each kind, and in words which way it goes', async () => {
  const { find } = await stage({ view: () => kindTable(KINDS, say, true), styles: '', text: '' });
  expect(wordsOf(find('tbody'))).toMatch(/^Vragen in plaats van moeten\s+18\s+6\s+2\s+vaker$/);
});

test('has no direction where weeks cannot be compared', async () => {
  const { find, root } = await stage({ view: () => kindTable(KINDS, say, false), styles: '', text: '' });
  expect(wordsOf(find('tbody'))).not.toContain('vaker');
  expect(root.querySelectorAll('th[scope=col]')).toHaveLength(4);
});

test('says how often something good stood there', async () => {
  const good = [{ title: 'Je noemt de student bij naam', count: 4 }];
  const { find } = await stage({ view: () => goodList(good, say), styles: '', text: '' });
  expect(wordsOf(find('ul'))).toBe('Je noemt de student bij naam: 4 keer');
});

test('says kindly that there is nothing yet', async () => {
  const view = () => html`${kindTable([], say, true)} ${goodList([], say)}`;
  const { find } = await stage({ view, styles: '', text: '' });
  expect(wordsOf(find('main'))).toMatch(/Er kwam nog niets langs.*Hier komt wat er goed is/s);
});
