/**
 * Files whose tests do more in `npm run test:full`, where `FULL` is set: the whole matrix instead of a few rows, minutes
 * instead of seconds. Everything else does there what `npm test` did already, and is not run again.
 */
export const LONG_RUNS: Readonly<Record<string, readonly string[]>> = {
  office: ['body-table', 'long-sitting', 'states'].map((name) => `tests/office/${name}.test.ts`),
  e2e: ['editors-chromium', 'editors-firefox', 'idle', 'soak'].map((name) => `tests/e2e/${name}.test.ts`),
};
