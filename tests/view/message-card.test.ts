import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cardStyles } from '../../shared/ui/card/card.styles.ts';
import { cardView } from '../../shared/ui/card/card.view.ts';
import { axeProblems, emulate, picture, stage, wordsOf, type Stage, type StageOptions } from './stage.ts';

/** Something hard, with what is good, one long sentence, and one soft idea. */
const TEXT =
  'Hoi Sem,\n\nFijn dat je er gisteren was. Je was deze week drie keer te laat in de les. Ik schrijf je omdat ik graag met jou wil kijken naar wat er deze week op de stage en thuis allemaal gebeurd is en naar hoe wij elkaar daarbij kunnen helpen. Dat doen we conform de afspraak.';

const openMessage = async (options: Partial<StageOptions> = {}): Promise<Stage> => {
  const card = await stage({ view: cardView, styles: cardStyles, text: TEXT, ...options });
  card.send({ kind: 'open-message' });
  return card;
};

beforeEach(() => page.viewport(480, 720));
afterEach(() => emulate({}));

describe('the card about the message as a whole', () => {
  test('says what is good, asks one thing, and notes what was counted', async () => {
    const card = await openMessage();
    expect(wordsOf(card.find('h2'))).toBe('Over je bericht');
    expect(wordsOf(card.find('.good-news'))).toContain('Je noemt de student bij naam');
    expect(wordsOf(card.find('.message-prompt:not(.counted)'))).toContain('Sem');
    expect(wordsOf(card.find('.counted'))).toMatch(/twee zinnen.*meer dan 25 woorden.*Bron: .*B1.*Laat zo/);
  });

  test('Laat zo lets a note go, and the card stays for the rest', async () => {
    const card = await openMessage();
    await userEvent.click(card.find('.counted button'));
    expect(card.root.querySelector('.counted')).toBeNull();
    expect(card.root.querySelector('.card')).not.toBeNull();
  });

  test('leads to what waits', async () => {
    const card = await openMessage();
    await userEvent.click(card.find('.scroll > .small'));
    expect(card.state().open).toBe(card.state().items[0]?.id);
    expect(wordsOf(card.find('.scroll'))).toContain('Klinkt dit zoals je het bedoelt?');
  });

  test('says that there is nothing to point out when there is not', async () => {
    const card = await openMessage({ text: 'Hoi Sem,\n\nFijn dat je er gisteren was.' });
    expect(wordsOf(card.find('.scroll'))).toContain('Niets op te merken.');
  });

  test.each([
    ['light', 'nl'],
    ['dark', 'nl'],
    ['light', 'en'],
    ['dark', 'en'],
  ] as const)('%s, %s: axe finds nothing', async (theme, language) => {
    await openMessage({ theme, language });
    expect(await axeProblems()).toEqual([]);
    await picture(`card-message-${theme}-${language}`);
  });

  test('fits 320 pixels', async () => {
    await page.viewport(320, 640);
    await openMessage();
    document.body.style.padding = '8px';
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await picture('card-message-320');
  });

  test('forced colours: lines where colour was', async () => {
    await emulate({ 'forced-colors': 'active' });
    const card = await openMessage();
    expect(getComputedStyle(card.find('.good-news')).borderTopWidth).toBe('1px');
    expect(getComputedStyle(card.find('.counted')).borderTopWidth).toBe('1px');
    await picture('card-message-forced-colours');
  });
});
