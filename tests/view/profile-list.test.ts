import { html } from 'lit/html.js';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { coachStyles } from '../../shared/ui/coach/coach.styles.ts';
import { profileList } from '../../shared/ui/coach/profile-list.view.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { axeProblems, picture, stage } from './stage.ts';

beforeEach(() => page.viewport(320, 560));

test.each([
  ['nl', 'light'],
  ['nl', 'dark'],
  ['en', 'light'],
] as const)('the profiles in %s, %s: axe finds nothing, each button does what it says', async (language, theme) => {
  const styles = `${pageStyles} ${coachStyles} :host { font: 400 var(--text) / 1.5 var(--font); color: var(--ink); }`;
  const say = sayIn(language);
  const done: string[] = [];
  const actions = {
    add: (file: File) => done.push(`add ${file.name}`),
    edit: (id: string) => done.push(`edit ${id}`),
    save: (id: string) => done.push(`save ${id}`),
    remove: (id: string) => done.push(`remove ${id}`),
    undo: () => done.push('undo'),
  };
  const model = {
    profiles: [{ id: 'eigen', name: 'Volgsysteem Delta', isOutdated: true }],
    form: null,
    note: say('coach.profile-problems'),
    problems: ['pages[0] › any[0][0]: De bron ‘tab’ staat niet onder sources.'],
    canUndo: true,
  };
  const view = () => html`<div class="page">${profileList(model, say, actions)}</div>`;
  const shown = await stage({ view, styles, theme, language, text: '' });
  document.body.style.padding = '0';
  shown.find('summary').click();
  expect(await axeProblems()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await picture(`profiles-${language}-${theme}`);
  for (const button of shown.root.querySelectorAll('button')) button.click();
  const input = shown.find('input') as HTMLInputElement;
  const files = new DataTransfer();
  files.items.add(new File(['{}'], 'eigen.json'));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  expect(done).toEqual(['edit eigen', 'save eigen', 'remove eigen', 'undo', 'add eigen.json']);
  expect(input.value).toBe('');
});
