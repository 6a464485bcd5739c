import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeKeyPair } from '../../shared/crypto/ed25519.ts';
import { sealEnvelope } from '../../shared/crypto/seal-envelope.ts';
import { startFirefox, waitFor } from '../browsers/firefox.ts';
import type { Firefox, FirefoxPage } from '../browsers/firefox.ts';
import { FIELD_PAGES } from '../fixtures/field-pages.ts';
import { servePages } from '../fixtures/serve-pages.ts';
import type { PageServer } from '../fixtures/serve-pages.ts';
import { serveSet } from '../fixtures/serve-set.ts';
import type { SetHost } from '../fixtures/serve-set.ts';
import { ruleFileOf, setData } from '../fixtures/team-sets.ts';

const SHOTS = join(import.meta.dirname, '..', 'artifacts', 'e2e');
let firefox: Firefox;
let server: PageServer;
let host: SetHost;
let sets: FirefoxPage;
let url: string;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  [server, host, firefox] = await Promise.all([servePages(FIELD_PAGES), serveSet(), startFirefox()]);
  url = `${server.url}/textarea`;
  const popup = await firefox.openOwnPage(`popup.html?url=${encodeURIComponent(url)}`);
  await waitFor(() => popup.evaluate(`document.querySelector('#toggle') !== null`));
  await popup.click(`document.querySelector('#toggle')`);
  await waitFor(() => popup.evaluate(`document.querySelector('#toggle').getAttribute('aria-pressed') === 'true'`));
  await popup.evaluate(`browser.storage.local.set({ settings: { screen: 'nl' } }).then(() => true)`);
  await popup.close();
  sets = await firefox.openOwnPage('sets.html');
  await waitFor(() => sets.evaluate(`document.querySelector('#address') !== null`));
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
  await host?.close();
});

const part = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`;
const press = (selector: string) => sets.evaluate(`${part(selector)}.click()`);
const says = (selector: string, words: string) =>
  waitFor(async () => String(await sets.evaluate(`${part(selector)}?.textContent ?? ''`)).includes(words));
const textOf = (version: number, word: string): string =>
  JSON.stringify(setData({ version, rules: [ruleFileOf('spoon', word)] }));

test('a file is looked at and used, and its rule gives an idea in a field', async () => {
  await sets.evaluate(`(() => {
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(textOf(1, 'lepeltje'))}], 'team.json'));
    const input = document.querySelector('input[type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
  })()`);
  await says('#added', 'lepeltje');
  await press('#take');
  await says('[data-set=team-a]', 'Versie 1');
  const page = await firefox.newPage();
  await page.goto(url);
  await page.click(`document.querySelector('#field')`);
  await page.type('Hoi Sem, het lepeltje ligt in de kast. ');
  await waitFor(async () =>
    String(
      await page.evaluate(
        `document.querySelector('uitnodigend-layer')?.shadowRoot.querySelector('.mark')?.textContent ?? ''`,
      ),
    ).includes('1 idee'),
  );
  await page.close();
});

test('an address is followed, an update looked at and taken, and what was tampered with refused', async () => {
  const keys = await makeKeyPair();
  const put = async (text: string, by = keys): Promise<void> => host.put(JSON.stringify(await sealEnvelope(text, by)));
  await put(textOf(2, 'vorkje'));
  await sets.evaluate(
    `(() => { const field = ${part('#address')}; field.value = ${JSON.stringify(host.address)}; field.dispatchEvent(new Event('input')); })()`,
  );
  // A click counts in the tab that is in front.
  await sets.evaluate(
    `browser.tabs.getCurrent().then(({ id }) => browser.tabs.update(id, { active: true })).then(() => true)`,
  );
  await sets.evaluate(`${part('#follow button')}.scrollIntoView({ block: 'center' })`);
  await sets.click(part('#follow button'));
  await says('#look .trust', 'Ondertekend');
  await press('#take');
  await says('[data-set=team-a]', 'Versie 2');
  await put(textOf(3, 'mesje'));
  await press('[data-does=check]');
  await says('[data-set=team-a]', 'Versie 3 staat klaar');
  await press('[data-does=look]');
  await says('#changed', 'mesje');
  await sets.screenshot(join(SHOTS, 'firefox-sets-update.png'));
  await press('#take');
  await says('[data-set=team-a]', 'Versie 3 ·');
  await press('[data-does=back]');
  await says('[data-set=team-a]', 'Versie 2 ·');
  await put(textOf(4, 'nepmes'), await makeKeyPair());
  await press('[data-does=check]');
  await says('[data-set=team-a]', 'andere sleutel');
  expect(String(await sets.evaluate(`${part('[data-set=team-a]')}.textContent`))).toContain('Versie 2 ·');
});
