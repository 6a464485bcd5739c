import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startOnFieldPages } from '../browsers/on-field-pages.ts';
import type { OnFieldPages } from '../browsers/on-field-pages.ts';

const SENTENCE = 'Je moet morgen je opdracht inleveren.';
const REWRITE = 'Wil je morgen je opdracht inleveren?';
/** Written, undone and compared this often in each field; what is remembered settles in the first part. */
const [WARM_UP, ROUNDS] = process.env['FULL'] === undefined ? [2, 3] : [10, 90];
/** How much more may be held after all rounds: nothing that grows with them. */
const MOST_MEMORY = 1.25;

let fields: OnFieldPages;

beforeAll(async () => {
  fields = await startOnFieldPages();
});
afterAll(() => fields?.close());

const read = (page: Page): Promise<string> =>
  page
    .locator('#field')
    .evaluate((field) => ('value' in field ? String(field.value) : (field as HTMLElement).innerText))
    .then((text) => text.replace(/\u00a0/g, ' '));

/** What the page holds after everything that can go has gone. */
async function held(session: CDPSession): Promise<{ listeners: number; nodes: number; memory: number }> {
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { listeners: of('JSEventListeners'), nodes: of('Nodes'), memory: of('JSHeapUsedSize') };
}

/** Types on, has a sentence rewritten, takes it back, and compares the whole text each time. */
async function round(page: Page, turn: number): Promise<void> {
  await page.keyboard.press('Control+End');
  await page.keyboard.type(` Tot vrijdag ${turn % 10}.`, { delay: 5 });
  await page.keyboard.press('Control+Home');
  const before = await read(page);
  await page.locator('uitnodigend-layer .mark button').first().click();
  await page.locator('uitnodigend-layer .card button.choice').first().click();
  await expect.poll(() => read(page)).toBe(before.replace(SENTENCE, REWRITE));
  await page.locator('uitnodigend-layer .mark button.link').waitFor();
  await page.keyboard.press('Control+z');
  await expect.poll(() => read(page)).toBe(before);
  await page.locator('uitnodigend-layer .mark button.link').waitFor({ state: 'detached' });
}

test.each(['/textarea', '/editable'])(
  'hours of writing on %s change no letter and hold nothing',
  async (path) => {
    const page = await fields.open(path);
    await page.locator('#field').click();
    if (path === '/textarea') await page.keyboard.insertText(`Hoi Sem,\n\n${SENTENCE}\n`);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' ');
    await page.locator('uitnodigend-layer .mark button').waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    for (let turn = 0; turn < WARM_UP; turn++) await round(page, turn);
    const first = await held(session);
    for (let turn = 0; turn < ROUNDS; turn++) await round(page, turn);
    const last = await held(session);
    expect(last.listeners).toBeLessThanOrEqual(first.listeners + 5);
    expect(last.nodes).toBeLessThanOrEqual(first.nodes * MOST_MEMORY + 50);
    expect(last.memory).toBeLessThanOrEqual(first.memory * MOST_MEMORY);
    await page.close();
  },
  1_200_000,
);
