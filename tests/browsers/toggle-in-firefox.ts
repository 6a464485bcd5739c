import { waitFor } from './firefox.ts';
import type { Firefox } from './firefox.ts';

const TOGGLE = `document.querySelector('#toggle')`;

/** Switches the site of an address on or off, as a person does: by the button in the popup. */
export async function toggleInFirefox(firefox: Firefox, url: string): Promise<void> {
  const popup = await firefox.openOwnPage(`popup.html?url=${encodeURIComponent(url)}`);
  await waitFor(() => popup.evaluate(`${TOGGLE} !== null`));
  const before = String(await popup.evaluate(`${TOGGLE}.getAttribute('aria-pressed')`));
  await popup.click(TOGGLE);
  await waitFor(() => popup.evaluate(`${TOGGLE}.getAttribute('aria-pressed') !== '${before}'`));
  await popup.close();
}
