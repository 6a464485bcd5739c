import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from '../browsers/chromium.ts';
import type { ExtensionBrowser } from '../browsers/chromium.ts';

const SHOTS = join(import.meta.dirname, '..', 'artifacts', 'own-pages');
const PAGES = ['popup', 'options', 'sets', 'weeks', 'help', 'privacy', 'school', 'welcome', 'sidepanel'] as const;
/** What comes last on a page. */
const LATE: Readonly<Record<string, readonly string[]>> = {
  popup: ['button'],
  sidepanel: ['.settings summary', '.picker summary', '.profiles summary'],
  options: ['#tips select', '#reminder-settings input'],
};
/** 1280 pixels at 400 %, and at 200 %. */
const ZOOMED = { width: 320, height: 256 };
const HALF = { width: 640, height: 512 };
const WIDE = { width: 1280, height: 900 };
let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  browser = await startChromium();
  page = await browser.context.newPage();
});
afterAll(() => browser?.close());

const openIn = async (name: string, screen: 'nl' | 'en', step = ''): Promise<void> => {
  await page.goto(`chrome-extension://${browser.extensionId}/help.html`);
  await page.evaluate(async (language) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(what: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ settings: { version: 1, screen: language } });
  }, screen);
  await page.goto(`chrome-extension://${browser.extensionId}/${name}.html${step}`);
  await page.locator('h1').first().waitFor();
  // What comes in after the first paint is there too.
  for (const part of LATE[name] ?? ['.panel, fieldset']) await page.locator(part).first().waitFor();
};
const problems = async (): Promise<readonly string[]> => {
  // The script goes in by the hand of the browser: the pages themselves allow none.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  });
};
/** Buttons and boxes without a line around them that is seen. */
const withoutLine = (): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.button, .small, .panel, select, textarea')].flatMap((each) => {
      const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(each);
      const isSeen = borderTopWidth !== '0px' && borderTopStyle !== 'none' && borderTopColor !== backgroundColor;
      return isSeen || !each.checkVisibility() || each.closest('#reminder-settings')
        ? []
        : [each.outerHTML.slice(0, 80)];
    }),
  );
const overflow = (): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.each(PAGES.flatMap((name) => [[name, 'nl', 'light'] as const, [name, 'en', 'dark'] as const]))(
  '%s in %s, %s: nothing for axe, nothing wider at 200 and 400 percent, also in forced colours and without motion',
  async (name, language, colorScheme) => {
    await page.setViewportSize(WIDE);
    await page.emulateMedia({ colorScheme, forcedColors: 'none', reducedMotion: 'no-preference' });
    await openIn(name, language);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await problems()).toEqual([]);
    await page.screenshot({ path: join(SHOTS, `${name}-${language}-${colorScheme}.png`), fullPage: true });
    for (const size of [HALF, ZOOMED]) {
      await page.setViewportSize(size);
      expect([size.width, await overflow()]).toEqual([size.width, 0]);
    }
    await page.emulateMedia({ colorScheme, forcedColors: 'active', reducedMotion: 'reduce' });
    // Colours are the reader's own then, and axe reads those of before; what tells parts apart is a line around them.
    expect(await withoutLine()).toEqual([]);
    const moving = await page.evaluate(() => document.getAnimations().length);
    expect(moving).toBe(0);
    await page.screenshot({ path: join(SHOTS, `${name}-${language}-forced-320.png`), fullPage: true });
  },
);

test.each(PAGES)(
  '%s with the keyboard alone: Tab reaches everything in order, each with a name and a ring',
  async (name) => {
    await page.setViewportSize(WIDE);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
    // The first screen of the first run has a mail with a mark in a world of its own: the card has its own tests.
    await openIn(name, 'nl', name === 'welcome' ? '#2' : '');
    const wanted = await page.evaluate(() => {
      const radios = new Set<string>();
      return [
        ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
      ]
        .filter((each) => each.checkVisibility() && !each.matches(':disabled'))
        .filter((each) => {
          // A row of radios is one stop.
          if (!(each instanceof HTMLInputElement) || each.type !== 'radio') return true;
          const isFirst = !radios.has(each.name);
          radios.add(each.name);
          return isFirst;
        }).length;
    });
    expect(wanted).toBeGreaterThan(1);
    const seen = new Set<string>();
    let stops = 0;
    for (let press = 0; press < wanted + 3; press++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const here = document.activeElement as HTMLElement | null;
        if (!here || here === document.body) return null;
        const label = (here as HTMLInputElement).labels?.[0]?.textContent ?? '';
        const words = here.getAttribute('aria-label') ?? `${here.textContent ?? ''}${label}`;
        const ring = [here, here.parentElement].some((each) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(each as Element);
          return outlineStyle !== 'none' && outlineWidth !== '0px';
        });
        const all = [...document.querySelectorAll('*')];
        return { at: all.indexOf(here), words: words.trim(), ring, html: here.outerHTML.slice(0, 120) };
      });
      if (stop === null || seen.has(String(stop.at))) break;
      seen.add(String(stop.at));
      stops += 1;
      expect({ ...stop, hasName: stop.words !== '', ring: stop.ring }).toMatchObject({ hasName: true, ring: true });
    }
    expect(stops).toBe(wanted);
  },
);
