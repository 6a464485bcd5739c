import type { Page } from 'playwright';
import { COUNT_LOOKS } from '../browsers/count-looks.ts';
import { enterExtensionWorld } from '../browsers/extension-world.ts';
import { startOnFieldPages } from '../browsers/on-field-pages.ts';
import type { OnFieldPages } from '../browsers/on-field-pages.ts';
import { slowestFirstPaint } from './first-paint.ts';

/** What can only be measured in a browser that has the built extension. */
export interface InChromium {
  /** Scripts, styles and layout on the main thread in a pause of typing, in milliseconds: 95th percentile. */
  readonly typing: number;
  /** Looks at text or places, timers and messages while nobody does anything for half a minute. */
  readonly idle: number;
  /** The page of ours that shows something last, and when, in milliseconds. */
  readonly paint: readonly [string, number];
}

const WORDS = 2_000;
const KEYS = 30;
const IDLE = 30_000;
/** A key is dealt with by then, and a review and what it draws are over, in milliseconds. */
const KEY = 60;
const PAUSE = 800;

/** Measures both in one browser; `text` is what is written in. */
export async function measureInChromium(text: string): Promise<InChromium> {
  const fields = await startOnFieldPages();
  try {
    const draft = text.split(' ').slice(0, WORDS).join(' ');
    const typing = (await pauses(fields, draft)).at(Math.ceil(KEYS * 0.95) - 1) ?? NaN;
    return { typing, idle: await idleLooks(fields), paint: await slowestFirstPaint(fields.browser) };
  } finally {
    await fields.close();
  }
}

/** Work in each pause, least first. */
async function pauses(fields: OnFieldPages, draft: string): Promise<number[]> {
  const page = await fields.open('/textarea');
  await page.locator('#field').evaluate((field) => field.removeAttribute('maxlength'));
  await page.locator('#field').fill(draft);
  await page.locator('#field').click();
  await page.waitForTimeout(2 * PAUSE);
  const work = await workOf(page);
  const measured: number[] = [];
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press(key % 5 === 4 ? 'Space' : 'x');
    await page.waitForTimeout(KEY);
    const before = await work();
    await page.waitForTimeout(PAUSE);
    measured.push((await work()) - before);
  }
  const written = await page.locator('#field').inputValue();
  if (written.length !== draft.length + KEYS) throw new Error('The keys of the bench did not arrive.');
  await page.close();
  return measured.toSorted((a, b) => a - b);
}

const WORK: readonly string[] = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];

/** How long the main thread of a page worked so far, in milliseconds. */
async function workOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  // The time of the thread itself: what else the machine does meanwhile is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.filter(({ name }) => WORK.includes(name)).reduce((sum, { value }) => sum + 1000 * value, 0);
  };
}

async function idleLooks({ browser, open }: OnFieldPages): Promise<number> {
  const page = await open('/textarea');
  await page.locator('#field').click();
  await page.keyboard.type(' Je moet morgen je opdracht inleveren. ');
  await page.locator('uitnodigend-layer .mark button').waitFor();
  await page.waitForTimeout(2_000);
  const world = await enterExtensionWorld(page, browser.extensionId);
  await world.evaluate(COUNT_LOOKS);
  await page.waitForTimeout(IDLE);
  const counts = (await world.evaluate('counts')) as Readonly<Record<string, number>>;
  await page.close();
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
