import { html } from 'lit/html.js';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { listItem } from '../../shared/ui/finding-list/list-item.view.ts';
import { tipFor } from '../../shared/ui/tip.ts';
import { stage, wordsOf } from './stage.ts';

const showItem = async (text = 'Je moet je boek meenemen.') => {
  const shown = await stage({
    view: (state, send) =>
      html`${state.items.slice(0, 1).map((item) =>
        listItem(
          state,
          {
            item,
            isToldAbove: false,
            tip: tipFor(item.finding.rule, 'nl', {
              about: { language: 'nl', text: state.text, found: item.finding.sentence },
            }),
          },
          send,
        ),
      )}`,
    styles: '',
    surface: 'list',
    text,
  });
  await shown.until((state) => Object.keys(state.rewrites).length > 0);
  return shown;
};

describe('one idea in the list', () => {
  test('quotes the sentence with the found words underlined', async () => {
    const item = await showItem('Hoi. Je moet je boek meenemen. Dag.');
    expect(wordsOf(item.find('blockquote'))).toBe('Je moet je boek meenemen.');
    expect(wordsOf(item.find('.found.ordinary'))).toBe('Je moet');
  });

  test('shows one way, and the others when asked', async () => {
    const item = await showItem();
    expect(item.root.querySelectorAll('.rewrites li')).toHaveLength(1);
    const others = item.find('.rewrites + .link');
    expect(wordsOf(others)).toBe('2 andere manieren');
    await userEvent.click(others);
    expect(item.root.querySelectorAll('.rewrites li')).toHaveLength(3);
    await userEvent.click(item.find('.rewrites + .link'));
    expect(item.root.querySelectorAll('.rewrites li')).toHaveLength(1);
  });

  test('its buttons say which sentence they are about', async () => {
    const item = await showItem();
    expect(
      [...item.root.querySelectorAll('.rewrites button')].map((button) => button.getAttribute('aria-label')),
    ).toEqual(['Pas aan: Wil je je boek meenemen?', 'Kopieer: Wil je je boek meenemen?']);
  });

  test('Kopieer copies the whole sentence', async () => {
    const item = await showItem();
    await userEvent.click(item.find('.rewrites button:not(.main)'));
    await item.until((state) => state.copied !== undefined);
    expect(item.host.clipboard).toEqual(['Wil je je boek meenemen?']);
  });

  test('Laat zo puts it away', async () => {
    const item = await showItem();
    const keep = [...item.root.querySelectorAll('button')].find((button) => wordsOf(button) === 'Laat zo');
    if (keep) await userEvent.click(keep);
    expect(item.state().dismissed).toHaveLength(1);
  });
});
