import { html } from 'lit/html.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { coachStyles } from '../../shared/ui/coach/coach.styles.ts';
import { mechanismList, searchMechanisms } from '../../shared/ui/coach/mechanism-list.view.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { axeProblems, picture, stage } from './stage.ts';

beforeEach(() => page.viewport(320, 480));

const ALL = [
  {
    id: 'm1',
    name: 'Veilige setting',
    gist: 'Rust.',
    roots: [],
    prompts: ['Wie zegt er gedag?', 'Welke regels zijn gelijk?'],
  },
  {
    id: 'm4',
    name: 'Hulp vragen is normaal',
    gist: 'Zonder drempel.',
    roots: ['Bouwt op: Veilige setting.', 'Bron: 2.4.'],
    prompts: ['Is een kleine vraag welkom?'],
  },
];

describe('searching', () => {
  test.each([
    ['', [2, 1]],
    ['  DREMPEL ', [1]],
    ['regels', [1]],
    ['vra', [1]],
    ['niets hiervan', []],
  ] as const)('%j', (query, counts) => {
    expect(searchMechanisms(ALL, query).map((each) => each.prompts.length)).toEqual(counts);
  });
});

test.each(['light', 'dark'] as const)('the list, %s: axe finds nothing', async (theme) => {
  const styles = `${pageStyles} ${coachStyles} :host { font: 400 var(--text) / 1.5 var(--font); color: var(--ink); }`;
  const asked: string[] = [];
  const say = sayIn('nl');
  const view = () =>
    html`<div class="page">${mechanismList(ALL, 'vraag', { say, search: (query) => asked.push(query) })}</div>`;
  const shown = await stage({ view, styles, theme, text: '' });
  document.body.style.padding = '0';
  expect(shown.root.querySelectorAll('details[open]')).toHaveLength(1);
  expect(shown.root.querySelector('details .soft')?.textContent).toBe('Bouwt op: Veilige setting. Bron: 2.4.');
  const input = shown.find('input') as HTMLInputElement;
  input.value = 'rust';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  expect(asked).toEqual(['rust']);
  expect(await axeProblems()).toEqual([]);
  await picture(`mechanisms-${theme}`);
});
