import { render } from 'lit/html.js';
import { expect, test } from 'vitest';
import { icon, markIcon } from '../../shared/ui/icon.view.ts';

test.each([
  ['the mark', markIcon],
  ['close', () => icon('close')],
  ['check', () => icon('check')],
])('%s is drawn, and hidden from a screen reader', (_, draw) => {
  const place = document.body.appendChild(document.createElement('div'));
  render(draw(), place);
  const drawing = place.querySelector('svg');
  expect(drawing?.getAttribute('aria-hidden')).toBe('true');
  const shapes = [...(drawing?.querySelectorAll('path') ?? [])];
  expect(shapes.length).toBeGreaterThan(0);
  for (const shape of shapes) expect(shape.getTotalLength()).toBeGreaterThan(5);
  place.remove();
});
