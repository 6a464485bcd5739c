import { html } from 'lit/html.js';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { coachStyles } from '../../shared/ui/coach/coach.styles.ts';
import { pickerView, type PickerModel } from '../../shared/ui/coach/picker.view.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { axeProblems, picture, stage, wordsOf } from './stage.ts';

beforeEach(() => page.viewport(320, 980));

test.each([
  ['nl', 'light'],
  ['nl', 'dark'],
  ['en', 'light'],
] as const)('the picker in %s, %s: axe finds nothing, each part does what it says', async (language, theme) => {
  const styles = `${pageStyles} ${coachStyles} :host { font: 400 var(--text) / 1.5 var(--font); color: var(--ink); }`;
  const say = sayIn(language);
  const done: string[] = [];
  const model: PickerModel = {
    kind: 'notes',
    title: { read: 'Notities', ways: ['main h1', 'h1'] },
    name: { read: 'Noor Bakker', ways: ['#who', '.crumb b', 'dna-page-header >> .title'] },
    field: { read: '', ways: ['#note'] },
    isAboutOne: true,
    next: 'second',
    looked: [],
    note: '',
    canSave: true,
    canUndo: true,
  };
  const actions = {
    setKind: (kind: string) => done.push(kind),
    setAboutOne: (isAboutOne: boolean) => done.push(String(isAboutOne)),
    point: (at: string) => done.push(at),
    look: () => done.push('look'),
    save: () => done.push('save'),
    undo: () => done.push('undo'),
  };
  const view = () => html`<div class="page">${pickerView(model, say, actions)}</div>`;
  const shown = await stage({ view, styles, theme, language, text: '' });
  document.body.style.padding = '0';
  shown.find('summary').click();
  expect(wordsOf(shown.find('details'))).toContain('Noor Bakker');
  expect(await axeProblems()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await picture(`picker-${language}-${theme}`);
  for (const button of shown.root.querySelectorAll('button')) button.click();
  const select = shown.find('select') as HTMLSelectElement;
  select.value = 'goals';
  select.dispatchEvent(new Event('change'));
  shown.find('input').click();
  expect(done).toEqual(['title', 'name', 'field', 'look', 'save', 'undo', 'goals', 'false']);
});
