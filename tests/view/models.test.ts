import { render } from 'lit/html.js';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cardStyles } from '../../shared/ui/card/card.styles.ts';
import { cardView } from '../../shared/ui/card/card.view.ts';
import { modelsPart } from '../../shared/ui/models.view.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { axeProblems, picture, stage, wordsOf } from './stage.ts';

describe('model sentences', () => {
  test('can be copied in a card, never put into the text', async () => {
    const card = await stage({ view: cardView, styles: cardStyles, text: 'Je bent weer te laat.' });
    card.send({ kind: 'open-first' });
    await card.until((state) => Object.keys(state.rewrites).length > 0);
    const sentences = [...card.root.querySelectorAll('.models li')];
    expect(sentences.length).toBeGreaterThan(1);
    expect([...card.root.querySelectorAll('.choice')].map(wordsOf)).toEqual(['Laat zo']);
    expect([...card.root.querySelectorAll('.models button')].map(wordsOf)).toEqual(sentences.map(() => 'Kopieer'));
    await userEvent.click(card.find('.models button'));
    await card.until((state) => state.copied !== undefined);
    expect(card.host.clipboard).toEqual([wordsOf(card.find('.models li span'))]);
    expect(card.host.clipboard[0]).toContain('{');
    expect(await axeProblems()).toEqual([]);
    await picture('card-models');
  });

  test('nothing where there are none', () => {
    const place = document.createElement('div');
    render(
      modelsPart({ id: 'x', models: [], language: 'nl' }, sayIn('nl'), () => undefined),
      place,
    );
    expect(wordsOf(place)).toBe('');
  });
});
