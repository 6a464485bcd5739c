import { html, render } from 'lit/html.js';
import { describe, expect, test } from 'vitest';
import type { PersonAction } from '../../shared/desk/actions.ts';
import { sayIn } from '../../shared/ui/say.ts';
import type { Tip } from '../../shared/ui/tip.ts';
import { whyButton, whyPart } from '../../shared/ui/why.view.ts';
import { wordsOf } from './stage.ts';

const TIP: Tip = {
  title: 'Vragen in plaats van moeten',
  why: 'Studenten doen vaak makkelijker mee als je het vraagt.',
  models: [],
  mechanism: 'Eigen regie',
  source: { citation: 'Een rapport (2023)', url: 'https://example.org/rapport' },
  set: undefined,
};
const draw = (isOpen: boolean, tip: Tip = TIP, tellsReason = false) => {
  const sent: PersonAction[] = [];
  const place = document.createElement('div');
  const model = { id: 'x', tip, isOpen, tellsReason, partId: 'part' };
  const say = sayIn('nl');
  render(html`${whyButton(model, say, (action) => sent.push(action))}${whyPart(model, say)}`, place);
  return { place, sent };
};

describe('Waarom deze tip?', () => {
  test('asks to unfold', () => {
    const { place, sent } = draw(false);
    place.querySelector('button')?.click();
    expect(sent).toEqual([{ kind: 'toggle-why', id: 'x' }]);
    expect(place.querySelector('#part')).toBeNull();
  });

  test('unfolded: what is behind it and where it comes from, in a tab of its own', () => {
    const { place } = draw(true);
    expect(place.querySelector('button')?.getAttribute('aria-controls')).toBe('part');
    const part = place.querySelector('#part');
    expect(part && wordsOf(part)).toBe('Wat erachter zit: Eigen regie Bron: Een rapport (2023) Open de bron');
    const link = place.querySelector('a');
    expect(link?.rel).toBe('noopener noreferrer');
    expect(link?.target).toBe('_blank');
  });

  test('tells the reason when it was not told beside the sentence', () => {
    expect(draw(true, TIP, true).place.querySelector('p')?.textContent).toBe(TIP.why);
  });

  test('names the set that a tip of a team comes from', () => {
    const part = draw(true, { ...TIP, set: 'Team Zorg' }).place.querySelector('#part');
    expect(part && wordsOf(part)).toContain('Uit de set Team Zorg');
  });

  test('says nothing it does not know', () => {
    const { place } = draw(true, { ...TIP, mechanism: '', source: { citation: '', url: undefined } });
    expect(place.querySelectorAll('p')).toHaveLength(0);
  });
});
