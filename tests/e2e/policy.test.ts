import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { startChromium } from '../browsers/chromium.ts';
import { startFirefox, waitFor } from '../browsers/firefox.ts';
import { ruleFileOf, setData } from '../fixtures/team-sets.ts';

/** Read by every browser on this machine, so what it says harms no other test; it is taken away afterwards. */
const CHROMIUM = '/etc/chromium/policies/managed/uitnodigend-test.json';
const FIREFOX = '/etc/firefox/policies/policies.json';
const POLICY = {
  sets: [
    JSON.stringify(setData({ id: 'van-school', name: 'Van school', rules: [ruleFileOf('a', 'qwxlepeltje')] })),
    '{',
  ],
  sitesDenied: ['https://bank.example/*'],
};
const written: string[] = [];
/** Policies of a machine are written by its administrator. */
const mayWrite = process.getuid?.() === 0;

function write(file: string, policy: object): void {
  // One of ours may be left of a run that was broken off.
  const isOurs = existsSync(file) && readFileSync(file, 'utf8').includes('qwxlepeltje');
  if (existsSync(file) && !isOurs) throw new Error(`${file} is there already`);
  const made = mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(policy));
  written.push(made ?? file);
}
afterEach(() => {
  for (const file of written.splice(0)) rmSync(file, { recursive: true });
});

test.runIf(mayWrite)(
  'Chromium: a set comes from the policy, what cannot be read is named, and a site stays off',
  async () => {
    // The policy is there before the browser: one that is written later is heard when the browser looks again.
    const before = await startChromium({ awaitsWelcome: false });
    await before.close();
    write(CHROMIUM, { '3rdparty': { extensions: { [before.extensionId]: POLICY } } });
    const browser = await startChromium({ awaitsWelcome: false });
    try {
      const page = await browser.context.newPage();
      await expect
        .poll(
          async () => {
            await page.goto(`chrome-extension://${browser.extensionId}/sets.html`);
            await page.locator('#layer-team').waitFor();
            return page.locator('#layer-organisation').count();
          },
          { timeout: 30_000, interval: 1000 },
        )
        .toBe(1);
      expect(await page.locator('#layer-organisation').textContent()).toContain('Gegeven door je school');
      expect(await page.locator('#layer-organisation input').isDisabled()).toBe(true);
      expect(await page.locator('#policy').textContent()).toContain('sets[1]');
      await page.goto(`chrome-extension://${browser.extensionId}/popup.html?url=https://bank.example/inbox`);
      await expect.poll(() => page.locator('[role=status]').first().textContent()).toContain('bank.example');
      expect(await page.locator('#toggle').count()).toBe(0);
    } finally {
      await browser.close();
    }
  },
);

test.runIf(mayWrite)('Firefox: the same', async () => {
  write(FIREFOX, { policies: { '3rdparty': { Extensions: { 'uitnodigend@uitnodigend.example': POLICY } } } });
  const firefox = await startFirefox();
  try {
    const sets = await firefox.openOwnPage('sets.html');
    const count = (selector: string) => sets.evaluate(`document.querySelectorAll('${selector}').length`);
    await waitFor(async () => {
      await sets.goto((await sets.evaluate('location.href')) as string);
      await waitFor(async () => (await count('#layer-team')) === 1);
      return (await count('#layer-organisation [data-set=van-school]')) === 1;
    });
    expect(String(await sets.evaluate(`document.querySelector('#policy').textContent`))).toContain('sets[1]');
    await sets.goto(
      String(await sets.evaluate(`new URL('popup.html?url=https://bank.example/inbox', location.href).href`)),
    );
    await waitFor(async () => String(await sets.evaluate(`document.body.textContent`)).includes('bank.example'));
    expect(await count('#toggle')).toBe(0);
  } finally {
    await firefox.close();
  }
});
