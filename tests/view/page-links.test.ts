import { html } from 'lit/html.js';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { pageLinks } from '../../shared/ui/page/page-links.view.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { axeProblems, picture, stage, wordsOf } from './stage.ts';

test.each(['nl', 'en'] as const)(
  'in %s every page of our own can be reached; the one that is open is no link',
  async (language) => {
    await page.viewport(320, 200);
    const view = () => html`${pageLinks(sayIn(language), 'help')}`;
    const { root } = await stage({ view, styles: pageStyles, language, text: '' });
    const links = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['options.html', 'weeks.html', 'sets.html', 'privacy.html', 'school.html', 'welcome.html']);
    expect(wordsOf(root.querySelector('[aria-current]') as Element)).not.toBe('');
    expect(await axeProblems()).toEqual([]);
    await picture(`page-links-${language}`);
  },
);
