import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium } from '../browsers/find-browser.ts';
import { ask, openEmulatedOutlook } from './emulator/open-outlook.ts';

const SHOTS = join(import.meta.dirname, '..', 'artifacts', 'office');
const AXE = readFileSync(join(import.meta.dirname, '..', '..', 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const SENTENCES = ['Je moet morgen je opdracht inleveren.', 'Je moet vrijdag je formulier meenemen.'];
const BODY = `<div>Hoi Sem,</div><div>${SENTENCES[0] ?? ''}</div><div>${SENTENCES[1] ?? ''}</div>`;
const TO = [
  { address: 'sem@student.school.example', name: 'Sem' },
  { address: 'info@bedrijf.example', name: 'Bedrijf' },
];

/** Each call takes this long; the long run takes the three seconds that were reported. In milliseconds. */
const SLOW = process.env['FULL'] === '1' ? 3000 : 600;

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  browser = await chromium.launch({ executablePath: findChromium() ?? '', chromiumSandbox: false });
});
afterAll(() => browser?.close());
beforeEach(async () => {
  context = await browser.newContext({ ignoreHTTPSErrors: true });
});
afterEach(() => context.close());

interface Seen {
  readonly seen: readonly HTMLElement[];
}

const paneFrame = (page: Page) => page.frames().find((frame) => frame.url().includes('taskpane'));

describe('the pane, for a long time', () => {
  test('half an hour of looking leaves the memory flat, and a change is seen in the end', async () => {
    const { page, pane } = await openEmulatedOutlook(context, { bodyHtml: BODY });
    await pane
      .getByRole('button', { name: /^Pas aan: / })
      .first()
      .waitFor();
    const frame = paneFrame(page);
    await frame?.evaluate(() => {
      // Time runs a thousand times faster for this pane: half an hour is two seconds.
      const { setTimeout: wait } = globalThis;
      Object.assign(globalThis, { setTimeout: (work: () => void, ms = 0) => wait(work, ms / 1000) });
      globalThis.dispatchEvent(new Event('focus'));
    });
    const reads = () => ask(page, (emulated) => emulated.log.filter((call) => call === 37).length, null);
    const session = await context.newCDPSession(page);
    const memory = async (): Promise<number> => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    await expect.poll(reads).toBeGreaterThan(15);
    const early = await memory();
    const start = await reads();
    // At most once a minute when nothing changes: forty more looks are well over half an hour.
    await expect.poll(reads).toBeGreaterThan(start + 40);
    expect((await memory()) - early).toBeLessThan(1_000_000);
    await page.locator('#body').evaluate((body) => (body.innerHTML = '<div>Fijn dat je er was.</div>'));
    await pane.getByText('Niets op te merken').waitFor();
  });

  test('a slow host stays usable', async () => {
    const { page, pane, body } = await openEmulatedOutlook(context, { bodyHtml: BODY, slow: SLOW, to: TO });
    await pane.getByText('Uitnodigend').first().waitFor();
    await pane
      .getByRole('button', { name: /^Pas aan: / })
      .first()
      .click();
    await pane.getByText('Ik zet het erin.').waitFor();
    await expect.poll(body, { timeout: 40_000 }).toContain('Wil je morgen je opdracht inleveren?');
    expect(await ask(page, (emulated) => emulated.mostAtOnce, null)).toBeLessThanOrEqual(3);
  });
});

describe('the pane, by keyboard', () => {
  test('Tab reaches every control, Enter applies and takes back', async () => {
    const { page, pane, body } = await openEmulatedOutlook(context, { bodyHtml: BODY, to: TO });
    const frame = paneFrame(page);
    await pane.getByRole('button', { name: 'Pas deze 2 aan' }).waitFor();
    const controls = await frame?.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('button, summary, select, input')];
      Object.assign(globalThis, { seen: all.filter((control) => control.checkVisibility()) });
      all[0]?.focus();
      return (globalThis as unknown as Seen).seen.length;
    });
    expect(controls).toBeGreaterThan(10);
    const reached = new Set<number>();
    for (let press = 0; press < (controls ?? 0); press++) {
      reached.add(
        (await frame?.evaluate(() =>
          (globalThis as unknown as Seen).seen.indexOf(document.activeElement as HTMLElement),
        )) ?? -1,
      );
      if (press < (controls ?? 0) - 1) await page.keyboard.press('Tab');
    }
    expect(reached.size).toBe(controls);
    expect(reached).not.toContain(-1);
    const focused = () => frame?.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
    for (let press = 0; press < (controls ?? 0) && (await focused()) !== 'Pas deze 2 aan'; press++) {
      await page.keyboard.press('Shift+Tab');
    }
    await page.keyboard.press('Enter');
    await expect.poll(body).toContain('Wil je vrijdag je formulier meenemen?');
    expect(await body()).toContain('Wil je morgen je opdracht inleveren?');
    expect(await ask(page, (emulated) => emulated.writes, null)).toBe(1);
    await pane.getByRole('button', { name: 'Ongedaan maken' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(body).toBe(BODY);
  });

  test.each([
    ['with our listener Tab walks through shadow roots', true],
    ['without it office.js keeps Tab out of them', false],
  ])('%s', async (_what, isKept) => {
    const { page, pane } = await openEmulatedOutlook(context, { bodyHtml: BODY, to: TO });
    await pane.locator('article').first().waitFor();
    const frame = paneFrame(page);
    await frame?.evaluate((kept) => {
      // Undoes what the pane does about Tab, so that the trap itself is seen.
      if (!kept) window.addEventListener('keydown', (event) => (event.stopPropagation = () => {}), true);
      const shadow = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      shadow.innerHTML = '<button>s1</button><button>s2</button>';
      const last = document.body.appendChild(document.createElement('button'));
      last.textContent = 'b2';
      shadow.querySelector('button')?.focus();
    }, isKept);
    const walked: string[] = [];
    for (let press = 0; press < 2; press++) {
      await page.keyboard.press('Tab');
      walked.push(
        (await frame?.evaluate(() => {
          const active = document.activeElement;
          return (active?.shadowRoot?.activeElement ?? active)?.textContent ?? '';
        })) ?? '',
      );
    }
    if (isKept) expect(walked).toEqual(['s2', 'b2']);
    else expect(walked).not.toEqual(['s2', 'b2']);
  });

  test('what may not be written goes into the selection, and only there', async () => {
    const bodyHtml = `${BODY}<img src="cid:foto@1">`;
    const { page, pane, body } = await openEmulatedOutlook(context, { bodyHtml });
    await pane
      .getByRole('button', { name: /^Pas aan: / })
      .first()
      .click();
    await pane.getByRole('button', { name: 'Vervang selectie' }).click();
    await pane.getByText('Er is iets anders geselecteerd').waitFor();
    expect(await body()).toBe(bodyHtml);
    await page.evaluate(() => {
      const words = document.querySelectorAll('#body div')[1];
      if (words) window.getSelection()?.selectAllChildren(words);
    });
    await pane.getByRole('button', { name: 'Vervang selectie' }).click();
    await expect.poll(body).toBe(bodyHtml.replace(SENTENCES[0] ?? '', 'Wil je morgen je opdracht inleveren?'));
  });
});

describe('the pane, to the eye', () => {
  test.each([
    ['nl-NL', 'light', 1000],
    ['nl-NL', 'dark', 1000],
    ['en-US', 'light', 1000],
    ['en-US', 'dark', 1000],
    ['nl-NL', 'light', 600],
  ] as const)('%s, %s, %i px: clean for axe and never wider than its frame', async (locale, colorScheme, width) => {
    const { page, pane } = await openEmulatedOutlook(context, { bodyHtml: BODY, to: TO, locale });
    await page.setViewportSize({ width, height: 1100 });
    await page.emulateMedia({ colorScheme });
    await page.addStyleTag({ content: `iframe.pane { inline-size: ${width === 600 ? 320 : 500}px !important }` });
    await pane.locator('article').first().waitFor();
    await pane.locator('body').screenshot({ path: join(SHOTS, `pane-${locale}-${colorScheme}-${width}.png`) });
    const frame = paneFrame(page);
    await frame?.evaluate(AXE);
    const found = await frame?.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
      const { violations } = await axe.run();
      return { ids: violations.map(({ id }) => id), isWide: document.documentElement.scrollWidth > innerWidth };
    });
    expect(found).toEqual({ ids: [], isWide: false });
  });
});
