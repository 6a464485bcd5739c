import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Refusal } from '../../shared/desk/ports.ts';
import { cardStyles } from '../../shared/ui/card/card.styles.ts';
import { cardView } from '../../shared/ui/card/card.view.ts';
import { axeProblems, emulate, focused, picture, stage, wordsOf, type Stage, type StageOptions } from './stage.ts';

const openCard = async (options: Partial<StageOptions> = {}): Promise<Stage> => {
  const shown = await stage({ view: cardView, styles: cardStyles, ...options });
  shown.send({ kind: 'open-first' });
  return shown;
};
const buttonNamed = ({ root }: Stage, name: string): HTMLElement => {
  const found = [...root.querySelectorAll('button')].find(
    (button) => wordsOf(button) === name || button.getAttribute('aria-label') === name,
  );
  if (!found) throw new RangeError(`no button ${name}`);
  return found;
};

beforeEach(() => page.viewport(480, 720));
afterEach(() => emulate({}));

describe('what it says', () => {
  test('one reason, three rewrites with what changes in bold, and Laat zo', async () => {
    const card = await openCard();
    expect(wordsOf(card.find('h2'))).toBe('Vragen in plaats van moeten');
    expect([...card.root.querySelectorAll('.choice')].map(wordsOf)).toEqual([
      'Wil je voor vrijdag je logboek inleveren? vragen',
      'Ik stel voor dat je voor vrijdag je logboek inlevert. voorstellen',
      'Lukt het om voor vrijdag je logboek in te leveren? ruimte geven',
      'Laat zo',
    ]);
    expect([...card.root.querySelectorAll('.choice:first-child b')].slice(0, 2).map(wordsOf)).toEqual(['Wil je', '?']);
  });

  test('Laat zo weighs as much as a rewrite', async () => {
    const card = await openCard();
    const [rewrite, keep] = [card.find('.choice'), card.find('.choice.keep')];
    expect(keep.getBoundingClientRect().width).toBe(rewrite.getBoundingClientRect().width);
    expect(getComputedStyle(keep).fontSize).toBe(getComputedStyle(rewrite).fontSize);
    expect(getComputedStyle(keep).fontWeight).toBe(getComputedStyle(rewrite).fontWeight);
  });

  test('nothing, while no idea is open', async () => {
    const card = await stage({ view: cardView, styles: cardStyles });
    expect(card.root.querySelector('[role=dialog]')).toBeNull();
  });

  test('words from the draft are words, never markup', async () => {
    const card = await openCard({ text: 'Je moet <img src=x onerror=alert(1)> inleveren.' });
    expect(card.root.querySelector('img')).toBeNull();
  });
});

describe('what it does', () => {
  test('a rewrite goes into the text, and the card closes', async () => {
    const card = await openCard();
    await userEvent.click(card.find('.choice'));
    await card.until((state) => state.outcome?.result.kind === 'applied');
    expect(card.host.text).toContain('Wil je voor vrijdag je logboek inleveren?');
    expect(card.root.querySelector('[role=dialog]')).toBeNull();
  });

  test('Waarom deze tip? unfolds the mechanism and the source', async () => {
    const card = await openCard();
    const why = buttonNamed(card, 'Waarom deze tip?');
    expect(why.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(why);
    expect(buttonNamed(card, 'Waarom deze tip?').getAttribute('aria-expanded')).toBe('true');
    expect(wordsOf(card.find('#behind'))).toMatch(/Eigen regie.*Bron:.*NJi & ECBO/);
    expect(await axeProblems()).toEqual([]);
  });

  test.each([
    ['Laat zo', (card: Stage) => card.state().dismissed.length === 1],
    ['Later', (card: Stage) => Object.keys(card.state().later).length === 1],
    ['Deze tip in dit bericht niet meer', (card: Stage) => card.state().hushed.length === 1],
    ['Niet meer voor mij', (card: Stage) => card.state().muted.length === 1],
    ['Uit op deze site', (card: Stage) => card.state().open === undefined],
    ['Sluit', (card: Stage) => card.state().open === undefined && card.state().dismissed.length === 0],
  ])('%s closes the card', async (name, isDone) => {
    const card = await openCard();
    await userEvent.click(buttonNamed(card, 'Minder tips'));
    await userEvent.click(buttonNamed(card, name));
    expect(isDone(card)).toBe(true);
    expect(card.root.querySelector('[role=dialog]')).toBeNull();
  });

  test('the next idea, and round again', async () => {
    const card = await openCard();
    const words = () => wordsOf(card.find('.position'));
    expect(words()).toBe('1 van 4');
    await userEvent.click(buttonNamed(card, 'Volgend idee'));
    expect(words()).toBe('2 van 4');
    await userEvent.click(buttonNamed(card, 'Vorig idee'));
    await userEvent.click(buttonNamed(card, 'Vorig idee'));
    expect(wordsOf(card.find('h2'))).toBe('Over je bericht');
    await userEvent.click(buttonNamed(card, 'Vorig idee'));
    expect(words()).toBe('3 van 4');
  });

  test('what occurs often says so, and leads from place to place', async () => {
    const card = await openCard({ text: 'Je moet bellen. Je moet komen. Je moet lezen.' });
    expect(wordsOf(card.find('.times'))).toContain('Dit komt 3 keer voor.');
    expect(wordsOf(card.find('.position'))).toBe('');
    await userEvent.click(buttonNamed(card, 'Volgende plek'));
    expect(card.state().open).toBe(card.state().items[1]?.id);
    expect(await axeProblems()).toEqual([]);
    await picture('card-often');
  });

  test.each<[Refusal]>([['read-only'], ['not-unique'], ['reverted'], ['timed-out']])(
    'refused (%s): says why, in the live region, and copies',
    async (why) => {
      const card = await openCard();
      const status = card.find('[role=status]');
      expect(wordsOf(status)).toBe('');
      card.host.answer = { kind: 'refused', why };
      await userEvent.click(card.find('.choice'));
      await card.until((state) => state.outcome !== undefined);
      expect(card.find('[role=status]')).toBe(status);
      expect(wordsOf(status)).toMatch(/kopie|Kopie|kopi/);
      expect(await axeProblems()).toEqual([]);
      await userEvent.click(buttonNamed(card, 'Kopieer deze zin'));
      await card.until((state) => state.copied !== undefined);
      expect(wordsOf(status)).toMatch(/^Gekopieerd/);
      expect(card.host.clipboard).toEqual(['Wil je voor vrijdag je logboek inleveren?']);
    },
  );
});

describe('with the keyboard alone', () => {
  test('Tab walks through it in the order of the eye, and Enter chooses', async () => {
    const card = await openCard();
    card.send({ kind: 'toggle-less' });
    const names: string[] = [];
    for (let step = 0; step < 17; step += 1) {
      await userEvent.keyboard('{Tab}');
      const here = focused();
      if (!here || !card.root.contains(here)) break;
      names.push(here.getAttribute('aria-label') ?? wordsOf(here));
      expect(getComputedStyle(here).outlineStyle).toBe('solid');
    }
    expect(names).toEqual([
      'Vorig idee',
      'Volgend idee',
      'Sluit',
      'Wil je voor vrijdag je logboek inleveren? vragen',
      'Ik stel voor dat je voor vrijdag je logboek inlevert. voorstellen',
      'Lukt het om voor vrijdag je logboek in te leveren? ruimte geven',
      'Laat zo',
      'Waarom deze tip?',
      'Later',
      'Minder tips',
      'Deze tip in dit bericht niet meer',
      'Niet meer voor mij',
      'Tips hier pas als ik klaar ben',
      'Geen tips in dit bericht',
      'Een uur rust',
      'Uit op deze site',
    ]);
    card.find('.choice').focus();
    await userEvent.keyboard('{Enter}');
    await card.until((state) => state.outcome?.result.kind === 'applied');
  });
});

describe('for every reader', () => {
  test.each([
    ['light', 'nl'],
    ['dark', 'nl'],
    ['light', 'en'],
    ['dark', 'en'],
  ] as const)('%s, %s: axe finds nothing', async (theme, language) => {
    const card = await openCard({ theme, language });
    expect(await axeProblems()).toEqual([]);
    await picture(`card-${theme}-${language}`);
    card.send({ kind: 'toggle-why', id: card.state().open ?? '' });
    card.host.answer = { kind: 'stale' };
    card.send({ kind: 'choose', id: card.state().open ?? '', index: 0 });
    await card.until((state) => state.outcome !== undefined);
    expect(await axeProblems()).toEqual([]);
    await picture(`card-stale-${theme}-${language}`);
    await userEvent.click(buttonNamed(card, language === 'nl' ? 'Minder tips' : 'Fewer tips'));
    expect(await axeProblems()).toEqual([]);
    await picture(`card-less-${theme}-${language}`);
  });

  test('fits 320 by 360 pixels, a small window at 200 %', async () => {
    await page.viewport(320, 360);
    const card = await openCard();
    document.body.style.padding = '8px';
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const box = card.find('.card');
    expect(box.getBoundingClientRect().height).toBeLessThanOrEqual(360 - 16);
    // All of it can be reached: what does not fit scrolls.
    for (const button of box.querySelectorAll('button')) {
      button.scrollIntoView({ block: 'nearest' });
      const { top, bottom } = button.getBoundingClientRect();
      expect([wordsOf(button), top >= 0 && bottom <= 360]).toEqual([wordsOf(button), true]);
    }
    box.scrollTop = 0;
    expect(await axeProblems()).toEqual([]);
    await picture('card-320');
  });

  test('every control is at least 24 by 24 pixels', async () => {
    const card = await openCard();
    for (const button of card.root.querySelectorAll('button')) {
      const { width, height } = button.getBoundingClientRect();
      expect([wordsOf(button), Math.min(width, height) >= 24]).toEqual([wordsOf(button), true]);
    }
  });

  test('forced colours: lines where colour was', async () => {
    await emulate({ 'forced-colors': 'active' });
    const card = await openCard();
    expect(getComputedStyle(card.find('.choice')).borderTopWidth).toBe('1px');
    expect(getComputedStyle(card.find('.choice b')).textDecorationLine).toBe('underline');
    expect(getComputedStyle(card.find('.card')).borderTopColor).not.toBe('rgba(0, 0, 0, 0)');
    await picture('card-forced-colours');
  });

  test('reduced motion: nothing moves', async () => {
    const card = await openCard();
    expect(getComputedStyle(card.find('.choice')).transitionDuration).toContain('0.12s');
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    expect(getComputedStyle(card.find('.choice')).transitionDuration).toMatch(/^0s/);
  });

  test('the system decides the theme where the surface does not', async () => {
    const card = await openCard();
    delete card.element.dataset['theme'];
    await emulate({ 'prefers-color-scheme': 'dark' });
    const dark = getComputedStyle(card.find('.card')).backgroundColor;
    await emulate({ 'prefers-color-scheme': 'light' });
    expect(getComputedStyle(card.find('.card')).backgroundColor).not.toBe(dark);
  });

  test('a page from right to left does not turn the card around', async () => {
    document.documentElement.dir = 'rtl';
    try {
      const card = await openCard();
      expect(getComputedStyle(card.find('.choice')).direction).toBe('ltr');
      await picture('card-rtl-page');
    } finally {
      document.documentElement.dir = '';
    }
  });
});
