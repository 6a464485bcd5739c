import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { startChromium } from '../browsers/chromium.ts';
import { findChromium } from '../browsers/find-browser.ts';
import { prepareBrowsers } from '../browsers/prepare-browsers.ts';
import { servePages } from '../fixtures/serve-pages.ts';
import { openEmulatedOutlook } from '../office/emulator/open-outlook.ts';
import { SCHOOL_PAGES } from './school-pages.ts';
import { takeTour } from './tour.ts';

const tell = (line: string): void => void process.stdout.write(`${line}\n`);
const BY_HAND = [
  'Branded Chrome does not load unpacked extensions from the command line. By hand: open chrome://extensions, switch on',
  'developer mode, choose “Load unpacked”, and point at the folder .output/chrome-mv3.',
];

/** The exit code of a command that a person stopped. */
const STOPPED = 130;

process.exitCode = await main();

async function main(): Promise<number> {
  const missing = prepareBrowsers(['chromium']);
  const built = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '..', '..', 'shared', 'build', 'build-products.ts')],
    { stdio: 'inherit' },
  );
  if (built.status !== 0) return 1;
  if (missing !== null || findChromium() === undefined) {
    for (const line of [missing ?? '', ...BY_HAND]) tell(line);
    return 1;
  }
  const server = await servePages(SCHOOL_PAGES);
  const isVisible =
    process.platform !== 'linux' || (process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']) !== undefined;
  const browser = await startChromium({ headless: !isVisible });
  let isStopped = false;
  const stop = (): void => {
    isStopped = true;
    void browser.close();
  };
  // A tour that is stopped half-way has nothing more to say.
  const tellOn = (line: string): void => void (isStopped || tell(line));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    if (!isVisible) return (await takeTour(browser, server.url, tellOn)) === 0 ? 0 : 1;
    const page = await browser.context.newPage();
    await page.goto(`${server.url}/student`);
    await openEmulatedOutlook(browser.context, {
      bodyHtml: '<div>Hoi Sem,</div><div>Je moet morgen je opdracht inleveren.</div>',
    });
    tell('1. Click the Uitnodigend icon and switch it on for this site.');
    tell('2. Write “Je moet morgen je opdracht inleveren.” in the field and click the mark that appears.');
    tell('3. The other tab is an emulated Outlook with the task pane. Close the window to stop.');
    await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
    return 0;
  } catch (error) {
    if (!isStopped) throw error;
    return STOPPED;
  } finally {
    await browser.close().catch(() => undefined);
    await server.close();
  }
}
