import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeKeyPair } from '../../shared/crypto/ed25519.ts';
import type { KeyPair } from '../../shared/crypto/ed25519.ts';
import { rotateKey, sealEnvelope } from '../../shared/crypto/seal-envelope.ts';
import { startChromium } from '../browsers/chromium.ts';
import type { ExtensionBrowser } from '../browsers/chromium.ts';
import { serveSet } from '../fixtures/serve-set.ts';
import type { SetHost } from '../fixtures/serve-set.ts';
import { ruleFileOf, setData } from '../fixtures/team-sets.ts';

const SHOTS = join(import.meta.dirname, '..', 'artifacts', 'e2e');
let browser: ExtensionBrowser;
let host: SetHost;
let keys: KeyPair;
let sets: Page;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  [host, browser, keys] = await Promise.all([serveSet(), startChromium(), makeKeyPair()]);
  sets = await browser.context.newPage();
  await sets.goto(`chrome-extension://${browser.extensionId}/sets.html`);
  await sets.locator('#address').waitFor();
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
});

const textOf = (version: number, word: string): string =>
  JSON.stringify(setData({ version, rules: [ruleFileOf('spoon', word)] }));
const putSigned = async (text: string, by = keys, rotations: Parameters<typeof sealEnvelope>[2] = []): Promise<void> =>
  host.put(JSON.stringify(await sealEnvelope(text, by, rotations)));
const card = () => sets.locator('[data-set=team-a]').textContent();
const status = () => sets.locator('.sets > .status').textContent();
const check = () => sets.locator('[data-does=check]').click();

test('an address is followed after a look, and only that file is asked, without anything of the person', async () => {
  await putSigned(textOf(1, 'lepeltje'));
  await sets.locator('#address').fill('school.example/set.json');
  await sets.locator('#follow button').click();
  await expect.poll(status).toContain('https://');
  await browser.grant(host.address);
  await sets.locator('#address').fill(host.address);
  await sets.locator('#follow button').click();
  await sets.locator('#look').waitFor();
  expect(await sets.locator('#look .trust').textContent()).toContain('Ondertekend');
  await sets.locator('#take').click();
  await expect.poll(card).toContain('Versie 1');
  expect(host.asked).toHaveLength(1);
  expect(host.asked[0]?.headers).not.toMatchObject({ cookie: expect.anything() });
  expect(host.asked[0]?.headers).not.toMatchObject({ referer: expect.anything() });
});

test('a host that is asked for a set is not a site where fields are read', async () => {
  const settings = await browser.context.newPage();
  await settings.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await settings.locator('#sites').waitFor();
  expect(await settings.locator('#sites').textContent()).not.toContain('localhost');
  await settings.close();
});

test('nothing new is told as such, and costs one short answer', async () => {
  await check();
  await expect.poll(status).toContain('niets nieuws');
  expect(host.asked.at(-1)?.status).toBe(304);
});

test('an update waits for a look, is taken, and one click goes back; what is old does not come back by itself', async () => {
  await putSigned(textOf(2, 'vorkje'));
  await check();
  await expect.poll(card).toContain('Versie 2 staat klaar');
  expect(await card()).toContain('Versie 1 ·');
  await sets.locator('[data-does=look]').click();
  await expect.poll(() => sets.locator('#changed').textContent()).toContain('vorkje');
  await sets.screenshot({ path: join(SHOTS, 'sets-update.png'), fullPage: true });
  await sets.locator('#take').click();
  await expect.poll(card).toContain('Versie 2 ·');
  await sets.locator('[data-does=back]').click();
  await expect.poll(card).toContain('Versie 1 ·');
  await putSigned(textOf(1, 'lepeltje'));
  await check();
  await expect.poll(card).toContain('oudere versie');
  await sets.locator('[data-does=back]').click();
  await expect.poll(card).toContain('Versie 2 ·');
});

test('what was tampered with is refused: other bytes, another key, one handed over too late, no signature', async () => {
  const sealed = await sealEnvelope(textOf(3, 'mesje'), keys);
  const { payload } = await sealEnvelope(textOf(3, 'nepmes'), keys);
  host.put(JSON.stringify({ ...sealed, payload }));
  await check();
  await expect.poll(card).toContain('handtekening klopt niet');
  await putSigned(textOf(3, 'mesje'), await makeKeyPair());
  await check();
  await expect.poll(card).toContain('andere sleutel');
  const late = await makeKeyPair();
  await putSigned(textOf(3, 'mesje'), late, [await rotateKey(keys, late.publicKey, '2020-01-31')]);
  await check();
  await expect.poll(card).toContain('verlopen');
  host.put(textOf(3, 'mesje'));
  await check();
  await expect.poll(card).toContain('nu niet meer');
  host.put(null);
  await check();
  await expect.poll(card).toContain('staat nu geen set');
  expect(await card()).toContain('Versie 2 ·');
});

test('a new key counts when the old one handed over; an update comes by itself when a person chose that', async () => {
  const next = await makeKeyPair();
  await sets.locator('[data-set=team-a] select').selectOption('automatic');
  await putSigned(textOf(3, 'mesje'), next, [await rotateKey(keys, next.publicKey, '2099-12-31')]);
  await check();
  await expect.poll(status).toContain('Versie 3 is nu in gebruik.');
  await expect.poll(card).toContain('Versie 3 ·');
  await putSigned(textOf(4, 'bordje'), next);
  await check();
  await expect.poll(card).toContain('Versie 4 ·');
});

test('a host that is gone changes nothing', async () => {
  await host.close();
  await check();
  await expect.poll(card).toContain('antwoordt nu niet');
  expect(await card()).toContain('Versie 4 ·');
  await sets.locator('[data-does=unfollow]').click();
  await expect.poll(status).toContain('De set blijft.');
});
