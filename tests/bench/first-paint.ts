import type { ExtensionBrowser } from '../browsers/chromium.ts';

const PAGES = ['popup', 'options', 'sets', 'weeks', 'help', 'privacy', 'school', 'welcome', 'sidepanel'];
/** Visits after the first, which is cold. */
const WARM = 5;

/** The page of ours that shows something last, and when: from the click to its first words, warm, in milliseconds (median). */
export async function slowestFirstPaint({ context, extensionId }: ExtensionBrowser): Promise<[string, number]> {
  const page = await context.newPage();
  await page.bringToFront();
  const medians: [string, number][] = [];
  for (const name of PAGES) {
    const paints: number[] = [];
    for (let visit = 0; visit <= WARM; visit++) {
      await page.goto('about:blank');
      await page.goto(`chrome-extension://${extensionId}/${name}.html`);
      const paint = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => {
              const [first] = list.getEntriesByName('first-contentful-paint');
              if (first) resolve(first.startTime);
            }).observe({ type: 'paint', buffered: true });
          }),
      );
      if (visit > 0) paints.push(paint);
    }
    medians.push([name, paints.toSorted((a, b) => a - b)[paints.length >> 1] ?? NaN]);
  }
  await page.close();
  return medians.toSorted(([, a], [, b]) => b - a)[0] ?? ['', NaN];
}
