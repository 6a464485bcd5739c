import { render } from 'lit/html.js';
import { expect, test } from 'vitest';
import { quotedView, rewrittenView } from '../../shared/ui/sentence.view.ts';
import { deskAfter, reviewed } from '../unit/desk/desk-examples.ts';

function drawn(template: ReturnType<typeof rewrittenView>): HTMLElement {
  const place = document.createElement('div');
  render(template, place);
  return place;
}

test('a rewrite has what changes in bold, and loses no character', () => {
  const place = drawn(rewrittenView({ before: 'Je moet <b>bellen</b>.', after: 'Wil je <b>bellen</b>?' }));
  expect(place.textContent).toBe('Wil je <b>bellen</b>?');
  expect([...place.querySelectorAll('b')].map((bold) => bold.textContent)).toEqual(['Wil je', '?']);
});

test.each([
  ['Je moet bellen.', 'ordinary'],
  ['Je moet even bellen.', 'soft'],
  ['Je moet echt bellen.', 'strong'],
])('%s is quoted with a line for %s', (text, level) => {
  const [item] = deskAfter(reviewed(`Hoi. ${text}`)).items;
  if (!item) throw new RangeError('no item');
  const place = drawn(quotedView(item));
  expect(place.textContent).toBe(text);
  expect(place.querySelector(`.found.${level}`)?.textContent).toBe('moet');
});
