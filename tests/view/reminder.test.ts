import { html } from 'lit/html.js';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { coachStyles } from '../../shared/ui/coach/coach.styles.ts';
import { reminderView, type ReminderChoice } from '../../shared/ui/coach/reminder.view.ts';
import { pageHead } from '../../shared/ui/page/page-head.view.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { axeProblems, picture, stage, wordsOf } from './stage.ts';

beforeEach(() => page.viewport(320, 480));

const styles = `${pageStyles} ${coachStyles} :host { font: 400 var(--text) / 1.5 var(--font); color: var(--ink); }`;
const model = {
  text: 'Weet de student dat ook een kleine vraag welkom is?',
  why: 'Dit onderwerp kwam de laatste weken nog niet langs.',
  mechanism: 'Hulp vragen is normaal',
  gist: 'Als hulp vragen normaal is, komen studenten eerder met grotere vragen.',
  source: 'NJi & ECBO (2023), 2.4 theorie.',
} as const;

test.each([
  ['nl', 'light'],
  ['nl', 'dark'],
  ['en', 'light'],
] as const)('a reminder in %s, %s: axe finds nothing, nothing is wider than 320 px', async (language, theme) => {
  const chosen: ReminderChoice[] = [];
  const say = sayIn(language);
  const view = () =>
    html`<div class="page">
      ${pageHead(say('coach.title'))}${reminderView(model, say, (choice) => chosen.push(choice))}
    </div>`;
  const shown = await stage({ view, styles, theme, language, text: '' });
  document.body.style.padding = '0';
  expect(wordsOf(shown.find('h2'))).toBe(model.text);
  shown.find('summary').click();
  expect(wordsOf(shown.find('details'))).toContain('2.4 theorie');
  expect(await axeProblems()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await picture(`reminder-${language}-${theme}`);
  for (const button of shown.root.querySelectorAll('button')) button.click();
  expect(chosen).toEqual(['later', 'done', 'never']);
});
