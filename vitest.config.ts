import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './tests/browsers/find-browser.ts';

/** For one test, in milliseconds: a slow machine that does three things at once is no reason to fail. */
const PATIENCE = 60_000;
/** One project a test room. */
const room = (name: string) => ({ name, include: [`tests/${name}/**/*.test.ts`], testTimeout: PATIENCE });
/** Pure functions leave nothing behind: their files share one process, which saves most of the time. */
const isPure = { isolate: false };
/**
 * Rooms that drive a whole browser run one file at a time; the long runs mostly wait, and do that side by side. A browser
 * on a slow machine may miss a beat: one second try, which `tests/run.ts` names openly.
 */
const drivesBrowser = { retry: 1, maxWorkers: process.env['FULL'] === undefined ? 1 : 3, hookTimeout: 90_000 };

export default defineConfig({
  test: {
    // A busy machine may be slow to draw; what never comes still ends the wait. In milliseconds.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      { test: { ...room('unit'), ...isPure } },
      { test: { ...room('data'), ...isPure } },
      { test: { ...room('corpus'), ...isPure } },
      { test: { ...room('house'), ...isPure } },
      { test: room('extension') },
      { test: { ...room('office'), ...drivesBrowser } },
      { test: { ...room('e2e'), ...drivesBrowser } },
      {
        test: {
          ...room('view'),
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: findChromium() ?? '', chromiumSandbox: false } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
