import type { Page } from 'playwright';
import type { ExtensionBrowser } from './chromium.ts';

/**
 * The panel beside a page, in a tab of its own and as narrow: a script cannot look into the side panel itself.
 *
 * @param tab the tab to open it in, as when its clock is to stand elsewhere
 */
export async function openPanelBeside(browser: ExtensionBrowser, page: Page, tab?: Page): Promise<Page> {
  const panel = tab ?? (await browser.context.newPage());
  await panel.setViewportSize({ width: 360, height: 760 });
  await panel.goto(`chrome-extension://${browser.extensionId}/popup.html?url=${encodeURIComponent(page.url())}`);
  await page.bringToFront();
  // It takes the browser a moment to make another tab the active one.
  await page.waitForFunction(() => document.visibilityState === 'visible', null, { polling: 50 });
  const id = await panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(what: object): Promise<readonly { id: number }[]> } };
    };
    return (await chrome.tabs.query({ active: true }))[0]?.id;
  });
  await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html?tab=${id}`);
  await panel.locator('.settings').waitFor();
  return panel;
}
