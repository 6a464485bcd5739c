import type { Page } from 'playwright';

/** Unfolds a part of the panel, unless it is: a panel remembers how it looked. */
export async function unfold(panel: Page, part: string): Promise<void> {
  const details = panel.locator(`details${part}`);
  if (!(await details.evaluate((found) => (found as HTMLDetailsElement).open)))
    await details.locator(':scope > summary').click();
}
