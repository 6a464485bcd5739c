import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cardStyles } from '../../shared/ui/card/card.styles.ts';
import { cardView } from '../../shared/ui/card/card.view.ts';
import { stage, wordsOf } from './stage.ts';

const openCard = async (text: string) => {
  const card = await stage({ view: cardView, styles: cardStyles, text });
  card.send({ kind: 'open-first' });
  return card;
};
const names = (root: ShadowRoot) =>
  [...root.querySelectorAll('header button')].map((button) => button.getAttribute('aria-label'));

beforeEach(() => page.viewport(480, 720));

test('an idea alone has no steps, only a way out', async () => {
  const card = await openCard('Je moet bellen.');
  expect(names(card.root)).toEqual(['Sluit']);
  expect(wordsOf(card.find('.position'))).toBe('');
});

test('the card about the message is one of the steps, and is counted', async () => {
  const card = await openCard('Fijn dat je er was. Je moet bellen.');
  expect(names(card.root)).toEqual(['Vorig idee', 'Volgend idee', 'Sluit']);
  expect(wordsOf(card.find('.position'))).toBe('1 van 2');
  await userEvent.click(card.find('header button:nth-of-type(2)'));
  expect(card.state().open).toBe('message');
  expect(wordsOf(card.find('.position'))).toBe('2 van 2');
});
