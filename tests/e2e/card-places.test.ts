import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startOnFieldPages } from '../browsers/on-field-pages.ts';
import type { OnFieldPages } from '../browsers/on-field-pages.ts';

const SHOTS = join(import.meta.dirname, '..', 'artifacts', 'e2e');
const TEXT = 'Hoi Sem,\nJe moet morgen je opdracht inleveren.\n';
const AFTER = TEXT.replace('Je moet morgen je opdracht inleveren.', 'Wil je morgen je opdracht inleveren?');
let fields: OnFieldPages;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  fields = await startOnFieldPages();
});
afterAll(() => fields?.close());

const ours = (page: Page, selector: string): Locator => page.locator(`uitnodigend-layer ${selector}`);

/** Opens a page, writes in its field and opens the card. */
async function openCard(page: Page, field = '#field'): Promise<void> {
  await page.locator(field).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type((await page.locator(field).inputValue()) === '' ? TEXT : ' ');
  await ours(page, '.mark button.count').click();
  await ours(page, '.card').waitFor();
}

/** The browser's own zoom, as a person sets it for a site. */
async function setZoom(page: Page, zoom: number): Promise<void> {
  await page.bringToFront();
  await fields.browser.context.serviceWorkers()[0]?.evaluate(async (factor) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: ZoomTabs } }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    if (tab) await tabs.setZoom(tab.id, factor);
  }, zoom);
}

interface ZoomTabs {
  query(asked: object): Promise<{ readonly id: number }[]>;
  setZoom(id: number, factor: number): Promise<void>;
}

/** What a person could not see or press: parts of the card outside the window, and buttons that something covers. */
const unreachable = (page: Page): Promise<unknown> =>
  ours(page, '.card').evaluate(async (card) => {
    const { innerWidth: width, innerHeight: height } = window;
    const isOutside = (element: Element): boolean => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return left < -0.5 || top < -0.5 || right > width + 0.5 || bottom > height + 0.5;
    };
    const found: string[] = isOutside(card) ? [`card ${JSON.stringify(card.getBoundingClientRect())}`] : [];
    if (card.scrollWidth > card.clientWidth + 1) found.push('card is wider than itself');
    for (const button of card.querySelectorAll('button')) {
      button.scrollIntoView({ block: 'nearest' });
      const { x, y, width: wide, height: high } = button.getBoundingClientRect();
      const hit = (card.getRootNode() as ShadowRoot).elementFromPoint(x + wide / 2, y + high / 2);
      if (isOutside(button) || !(hit && button.contains(hit))) found.push(button.textContent?.trim() ?? '');
    }
    return found;
  });

async function chooseAndUndo(page: Page): Promise<void> {
  await ours(page, '.choice').first().click();
  await expect.poll(() => page.locator('#field').inputValue()).toBe(AFTER);
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.locator('#field').inputValue()).toBe(TEXT);
}

describe('a card can be seen and pressed', () => {
  test.each([0, 1, 2, 3])('beside a field in corner %i of the window', async (corner) => {
    const page = await fields.open('/edges');
    await openCard(page, `#field-${corner}`);
    expect(await unreachable(page)).toEqual([]);
    await page.screenshot({ path: join(SHOTS, `card-corner-${corner}.png`) });
    await page.close();
  });

  test('and these tests see one that cannot', async () => {
    const page = await fields.open('/textarea');
    await openCard(page);
    await ours(page, '.card').evaluate((card) => card.parentElement?.style.setProperty('left', '-40px'));
    expect(await unreachable(page)).not.toEqual([]);
    await page.close();
  });

  test.each([
    ['320 px wide', { width: 320, height: 560 }, 1],
    ['320 px wide and low', { width: 320, height: 256 }, 1],
    ['at 200 % zoom', { width: 1280, height: 720 }, 2],
    ['at 400 % zoom', { width: 1280, height: 720 }, 4],
  ])('in a window %s', async (name, size, zoom) => {
    const page = await fields.open('/textarea');
    await page.setViewportSize(size);
    await setZoom(page, zoom);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(size.width / zoom);
    await openCard(page);
    await page.screenshot({ path: join(SHOTS, `card-${name.replace(/\W+/g, '-')}.png`) });
    expect(await unreachable(page)).toEqual([]);
    await chooseAndUndo(page);
    await setZoom(page, 1);
    await page.close();
  });

  test('and covers no line of its words, when they run on over two', async () => {
    const page = await fields.open('/textarea');
    await openCard(page);
    const lines = async (): Promise<number[]> => {
      const bottoms = await ours(page, '.line.open').evaluateAll((all) =>
        all.map((line) => Math.round(line.getBoundingClientRect().bottom)),
      );
      return [...new Set(bottoms)];
    };
    // Narrower by and by, until the words are broken.
    for (let width = 600; width > 40 && (await lines()).length < 2; width -= 20) {
      await page.locator('#field').evaluate((field, wide) => (field.style.width = `${wide}px`), width);
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    }
    expect(await lines()).toHaveLength(2);
    // The card stays where it opened, until it opens anew.
    await page.keyboard.press('Escape');
    await ours(page, '.mark button.count').click();
    await ours(page, '.card').waitFor();
    await page.screenshot({ path: join(SHOTS, 'card-two-lines.png') });
    const card = await ours(page, '.card').boundingBox();
    expect(card?.y).toBeGreaterThanOrEqual(Math.max(...(await lines())));
    await page.close();
  });

  test('on a page that runs from right to left, at the end of its words', async () => {
    const page = await fields.open('/rtl');
    await openCard(page);
    await page.screenshot({ path: join(SHOTS, 'card-rtl.png') });
    expect(await unreachable(page)).toEqual([]);
    const [field, mark] = await Promise.all([
      page.locator('#field').boundingBox(),
      ours(page, '.mark button').first().boundingBox(),
    ]);
    expect((mark?.x ?? 0) - (field?.x ?? 0)).toBeLessThan(40);
    await chooseAndUndo(page);
    await page.close();
  });

  test('inside an open modal dialog; Esc closes the card first, and then the dialog', async () => {
    const page = await fields.open('/modal');
    await openCard(page);
    await page.screenshot({ path: join(SHOTS, 'card-modal.png') });
    expect(await unreachable(page)).toEqual([]);
    await chooseAndUndo(page);
    await openCard(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => ours(page, '.card').count()).toBe(0);
    const isOpen = () => page.locator('#dialog').evaluate((dialog) => (dialog as HTMLDialogElement).open);
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(isOpen).toBe(false);
    await page.close();
  });

  test('on a page that styles everything it can reach', async () => {
    const page = await fields.open('/loud');
    await openCard(page);
    await page.screenshot({ path: join(SHOTS, 'card-loud.png') });
    expect(await unreachable(page)).toEqual([]);
    const title = await ours(page, '.card h2').evaluate((element) => {
      const { textTransform, letterSpacing, fontSize, color } = getComputedStyle(element);
      return { textTransform, letterSpacing, fontSize, isPink: color === 'rgb(255, 105, 180)' };
    });
    expect(title).toEqual({ textTransform: 'none', letterSpacing: 'normal', fontSize: title.fontSize, isPink: false });
    expect(parseFloat(title.fontSize)).toBeLessThan(22);
    await chooseAndUndo(page);
    await page.close();
  });
});

test('two fields on one page: the mark goes along, and each keeps its own text', async () => {
  const page = await fields.open('/two');
  const plain = page.locator('#plain');
  const rich = page.locator('#rich');
  await plain.click();
  await page.keyboard.type('Je moet bellen. ');
  await ours(page, '.mark button').waitFor();
  await rich.click();
  await page.keyboard.type('Je moet morgen komen.');
  const isIn = (field: Locator) => async () => {
    const [mark, box] = await Promise.all([ours(page, '.mark .count').boundingBox(), field.boundingBox()]);
    return mark !== null && box !== null && mark.y > box.y && mark.y < box.y + box.height;
  };
  await expect.poll(isIn(rich)).toBe(true);
  expect(await page.locator('uitnodigend-layer').count()).toBe(1);
  await ours(page, '.mark button.count').click();
  await ours(page, '.choice').first().click();
  await expect.poll(() => rich.innerText()).toBe('Wil je morgen komen?');
  expect(await plain.inputValue()).toBe('Je moet bellen. ');
  await plain.click();
  await expect.poll(isIn(plain)).toBe(true);
  await ours(page, '.mark button.count').click();
  await ours(page, '.choice').first().click();
  await expect.poll(() => plain.inputValue()).not.toContain('moet');
  expect(await rich.innerText()).toBe('Wil je morgen komen?');
  await page.keyboard.press('Control+z');
  await expect.poll(() => plain.inputValue()).toBe('Je moet bellen. ');
  await page.close();
});
