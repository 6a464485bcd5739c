import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium } from '../browsers/find-browser.ts';
import { ask, openEmulatedOutlook } from './emulator/open-outlook.ts';
import type { OutlookSetup } from './emulator/open-outlook.ts';

const SHOTS = join(import.meta.dirname, '..', 'artifacts', 'office');
const ASSETS = join(import.meta.dirname, '..', '..', '.output', 'office-addin', 'assets');
const AXE = readFileSync(join(import.meta.dirname, '..', '..', 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const STUDENT = { address: 'sem@student.school.example', name: 'Sem' };
const SETTINGS = { settings: '{"version":2,"isIntroduced":true}' };
const BODY = '<div>Hoi Sem,</div><div>Kom gezwind.</div>';
const TITLE = { nl: 'Een gewoner woord voor haast', en: 'A more ordinary word for haste' };
const ADDRESS = 'https://sets.school.example/team-zorg.json';
const setOf = (version: number, title = TITLE) => ({
  format: 1,
  id: 'team-zorg',
  name: 'Team Zorg',
  version,
  rules: [
    {
      category: 'team.zorg',
      language: 'nl',
      mechanism: 'm5',
      reference: 'nji-ecbo-2023-2.5',
      level: 'strong',
      channels: ['mail-to-student'],
      title,
      why: { nl: 'Dit woord kent niet iedereen.', en: 'Not everybody knows this word.' },
      rules: [{ name: 'gezwind', match: ['gezwind'], fires: ['Kom **gezwind**.'], quiet: ['Kom snel.'] }],
    },
  ],
});
const SET = JSON.stringify(setOf(1));

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  browser = await chromium.launch({ executablePath: findChromium() ?? '', chromiumSandbox: false });
});
afterAll(() => browser?.close());
beforeEach(async () => {
  context = await browser.newContext({ ignoreHTTPSErrors: true });
});
afterEach(() => context.close());

async function open(setup: Partial<OutlookSetup> = {}) {
  const outlook = await openEmulatedOutlook(context, {
    bodyHtml: BODY,
    to: [STUDENT],
    roaming: SETTINGS,
    ...setup,
  });
  const { pane } = outlook;
  await pane
    .getByText(setup.locale === 'en-US' ? 'Settings' : 'Instellingen', { exact: true })
    .first()
    .click();
  return outlook;
}
const idea = (pane: FrameLocator) => pane.getByRole('heading', { name: TITLE.nl });
const box = (pane: FrameLocator) => pane.getByRole('checkbox', { name: 'Team Zorg gebruiken' });
const status = (pane: FrameLocator) => pane.locator('.own-sets .status');

async function openFile(pane: FrameLocator, text: string, name = 'team-zorg.json'): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
  await pane.locator('.own-sets input[type=file]').setInputFiles(file);
}
async function useSet(pane: FrameLocator, text = SET): Promise<void> {
  await openFile(pane, text);
  await pane.locator('#take').click();
  await status(pane).getByText('Team Zorg is nu in gebruik.').waitFor();
}
/** Answers an address outside; `allows` is what a host says to pages of others. */
async function serve(page: Page, answer: () => string, allows: boolean): Promise<void> {
  await page.route(ADDRESS, (route) =>
    route.fulfill({
      body: answer(),
      contentType: 'application/json',
      // Without this header the browser under test would be given one that allows all.
      headers: { 'access-control-allow-origin': allows ? '*' : 'https://school.example' },
    }),
  );
}

describe('sets of one’s own in the pane', () => {
  test('a file is looked at first; in use, its rule gives its idea in the open mail; off, it is silent', async () => {
    const { pane } = await open();
    await openFile(pane, SET);
    await pane.getByRole('heading', { name: 'Team Zorg bekijken' }).waitFor();
    expect(await idea(pane).count()).toBe(0);
    await pane.locator('#take').click();
    await idea(pane).waitFor();
    await box(pane).uncheck();
    await idea(pane).waitFor({ state: 'detached' });
    await box(pane).check();
    await idea(pane).waitFor();
  });

  test('is there the next time, goes back to the version before, and away and back again', async () => {
    const first = await open();
    await useSet(first.pane);
    await first.page.close();
    const { pane } = await open();
    await idea(pane).waitFor();
    const other = { nl: 'Haast in gewone woorden', en: 'Haste in ordinary words' };
    await useSet(pane, JSON.stringify(setOf(2, other)));
    await pane.getByRole('heading', { name: other.nl }).waitFor();
    await pane.getByRole('button', { name: 'Vorige versie: Team Zorg' }).click();
    await idea(pane).waitFor();
    await pane.getByRole('button', { name: 'Haal weg: Team Zorg' }).click();
    await idea(pane).waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: 'Zet terug' }).click();
    await idea(pane).waitFor();
  });

  test('is made in the pane itself, goes on after it closed, and its tip comes in the open mail', async () => {
    const first = await open();
    await first.pane.locator('#new').click();
    await first.pane.locator('#set-name').fill('Team Zorg');
    await first.pane.locator('#add-rule').click();
    await first.pane.locator('#rule-words').fill('gezwind');
    await first.pane.locator('#rule-title').fill(TITLE.nl);
    await first.pane.locator('#rule-why').fill('Dit woord kent niet iedereen.');
    await first.pane.locator('#rule-form [data-does=done]').click();
    await first.pane.locator('#own-rules').getByText('gezwind').waitFor();
    await first.page.screenshot({ path: join(SHOTS, 'own-sets-editor.png') });
    await first.pane.locator('#close').click();
    await first.pane.locator('.draft').waitFor();
    await first.page.close();
    const { pane } = await open();
    await pane.locator('.draft [data-does=go-on]').click();
    await pane.locator('#own-rules').getByText('gezwind').waitFor();
    await pane.locator('#keep').click();
    await status(pane).getByText('Team Zorg is bewaard en in gebruik.').waitFor();
    await idea(pane).waitFor();
  });

  test('chooses settings and says who reads where, as long as it is in use', async () => {
    const { pane } = await open({ to: [{ address: 'sem@elders.example', name: 'Sem' }] });
    const says = {
      ...setOf(1),
      readers: { domains: { 'elders.example': 'student' } },
      settings: { lineWhileWriting: false },
      locks: ['setting:lineWhileWriting'],
    };
    await useSet(pane, JSON.stringify(says));
    await pane.getByText('Team Zorg heeft dit vastgezet. Zo staat het in die set.').waitFor();
    await idea(pane).waitFor();
    await pane.locator('.who').getByText('elders.example').waitFor();
    await box(pane).uncheck();
    await pane.getByText('Team Zorg heeft dit vastgezet. Zo staat het in die set.').waitFor({ state: 'detached' });
  });

  test('a file that cannot be used is refused by name, and nothing changes', async () => {
    const { pane } = await open();
    await useSet(pane);
    await openFile(pane, SET.slice(0, 200), 'half.json');
    await pane.getByRole('heading', { name: 'Deze set kan ik zo niet gebruiken' }).waitFor();
    await pane.locator('#refused').getByText('half.json').waitFor();
    expect(await box(pane).isChecked()).toBe(true);
    expect(await idea(pane).count()).toBe(1);
  });

  test('a set that does not do what it promises is not switched on', async () => {
    const { pane } = await open();
    await openFile(pane, SET.replace('Kom snel.', 'Kom gezwind.'));
    await pane.locator('#unproven').waitFor();
    expect(await pane.locator('#take').count()).toBe(0);
    await pane.locator('#leave').click();
    await pane.locator('#look').waitFor({ state: 'detached' });
    expect(await idea(pane).count()).toBe(0);
  });

  test.each([
    ['is blocked', (): void => void Object.defineProperty(globalThis, 'indexedDB', { value: blocked() })],
    ['is absent', (): void => void Object.defineProperty(globalThis, 'indexedDB', { value: undefined })],
  ])('where IndexedDB %s a set lasts as long as the pane, and the pane says so', async (_how, block) => {
    await context.addInitScript(`${String(blocked)}; (${String(block)})()`);
    const { pane } = await open();
    await pane.getByText('Je sets gelden zolang dit paneel open is.').waitFor();
    await useSet(pane);
    await idea(pane).waitFor();
  });

  test('a lock of the school hides it, says who decided so, and keeps an earlier set out', async () => {
    const first = await open();
    await useSet(first.pane);
    await first.page.close();
    const why = { nl: 'Zo spraken we het af.', en: 'We agreed so.' };
    const config = { format: 1, locks: [{ what: 'sets', by: 'Team Onderwijs', why }] };
    const { pane } = await open({ beside: { 'uitnodigend.config.json': JSON.stringify(config) } });
    await pane.getByText('Team Onderwijs heeft dit vastgezet. Zo spraken we het af.').waitFor();
    await idea(pane).waitFor({ state: 'detached' });
    expect(await pane.locator('.own-sets').count()).toBe(0);
  });

  test('lies over the sets of the school', async () => {
    const other = { nl: 'Haast in gewone woorden', en: 'Haste in ordinary words' };
    const own = { ...setOf(1, other), id: 'own', name: 'Van mij' };
    const beside = {
      'uitnodigend.config.json': JSON.stringify({ format: 1, sets: ['sets/zorg.json'] }),
      'sets/zorg.json': SET,
    };
    const { pane } = await open({ beside });
    await idea(pane).waitFor();
    await openFile(pane, JSON.stringify(own), 'own.json');
    await pane.locator('#take').click();
    await pane.getByRole('heading', { name: other.nl }).waitFor();
    expect(await idea(pane).count()).toBe(0);
  });

  test('an address is followed where its host allows it, and a newer version waits for a look', async () => {
    let answer = SET;
    const { page, pane } = await open();
    await serve(page, () => answer, true);
    await pane.getByLabel('Adres van de set').fill(ADDRESS);
    await pane.getByRole('button', { name: 'Kijk wat er staat' }).click();
    await pane.locator('#take').click();
    await idea(pane).waitFor();
    answer = JSON.stringify(setOf(2));
    await pane.getByRole('button', { name: 'Kijk of er iets nieuws is: Team Zorg' }).click();
    await pane.getByRole('button', { name: 'Bekijk het verschil' }).waitFor();
  });

  test('an address of the school is followed by itself, and holds under a lock on sets too', async () => {
    const address = 'https://localhost:3000/sets/team-zorg.json';
    const why = { nl: 'Zo spraken we het af.', en: 'We agreed so.' };
    const config = { format: 1, subscriptions: [{ address }], locks: [{ what: 'sets', by: 'Team Onderwijs', why }] };
    const beside = { 'sets/team-zorg.json': SET, 'uitnodigend.config.json': JSON.stringify(config) };
    const { pane } = await open({ beside });
    await idea(pane).waitFor();
    await pane.getByText('Team Zorg, versie 1').waitFor();
    expect(await pane.locator('.own-sets').count()).toBe(0);
  });

  test('an address of the school is not a person’s to leave', async () => {
    const config = { format: 1, subscriptions: [{ address: 'https://localhost:3000/sets/team-zorg.json' }] };
    const beside = { 'sets/team-zorg.json': SET, 'uitnodigend.config.json': JSON.stringify(config) };
    const { pane } = await open({ beside });
    await idea(pane).waitFor();
    const card = pane.locator('[data-set=team-zorg]');
    await card.waitFor();
    const names = await card
      .getByRole('button')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-does')));
    expect(names).toContain('check');
    expect(names).not.toContain('remove');
    expect(names).not.toContain('unfollow');
  });

  test('who it says that reads counts in the pane', async () => {
    const { pane } = await open({ to: [{ address: 'info@bedrijf.example', name: 'Bedrijf' }] });
    await openFile(
      pane,
      JSON.stringify({ ...setOf(1), format: 2, readers: { domains: { 'bedrijf.example': 'student' } } }),
    );
    await pane.locator('#take').click();
    await pane.getByText('Voor een student').waitFor();
    await idea(pane).waitFor();
  });

  test('a followed address goes along with the mailbox, also where IndexedDB is blocked', async () => {
    const address = 'https://localhost:3000/sets/team-zorg.json';
    const beside = { 'sets/team-zorg.json': SET };
    const first = await open({ beside });
    await first.pane.getByLabel('Adres van de set').fill(address);
    await first.pane.getByRole('button', { name: 'Kijk wat er staat' }).click();
    await first.pane.locator('#take').click();
    const followed = () => ask(first.page, (emulated) => emulated.roaming['followed'] ?? '[]', null);
    await expect.poll(followed).toContain(address);
    const roaming = { ...SETTINGS, followed: await followed() };
    await context.close();
    context = await browser.newContext({ ignoreHTTPSErrors: true });
    await context.addInitScript(
      `${String(blocked)}; Object.defineProperty(globalThis, 'indexedDB', { value: blocked() });`,
    );
    const second = await open({ beside, roaming });
    await idea(second.pane).waitFor();
    await box(second.pane).waitFor();
  });

  test('a host that does not allow it is told kindly, with the word an administrator needs', async () => {
    const { page, pane } = await open();
    await serve(page, () => SET, false);
    await pane.getByLabel('Adres van de set').fill(ADDRESS);
    await pane.getByRole('button', { name: 'Kijk wat er staat' }).click();
    await status(pane).getByText('CORS').waitFor();
    expect(await idea(pane).count()).toBe(0);
  });

  test('the first paint waits for none of it, and without it the pane works on', async () => {
    const heavy = readdirSync(ASSETS).find((name) => name.startsWith('own-sets-')) ?? '';
    const beside = { [`assets/${heavy}`]: null };
    const { pane } = await open({ beside, bodyHtml: '<div>Je moet morgen je opdracht inleveren.</div>' });
    await pane.getByText('Je eigen sets kan ik nu niet laden.').waitFor();
    await pane.getByRole('button', { name: /^Pas aan/ }).waitFor();
  });
});

function blocked() {
  return {
    open: () => {
      throw new DOMException('Blocked', 'SecurityError');
    },
  };
}

test.each([
  ['nl-NL', 'light'],
  ['en-US', 'dark'],
] as const)('at 320 px in %s, %s: axe finds nothing and nothing is wider', async (locale, colorScheme) => {
  const { page, pane } = await open({ locale });
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width: 1000, height: 2600 });
  await page.locator('iframe.pane').evaluate((frame: HTMLElement) => {
    Object.assign(frame.style, { inlineSize: '320px', border: '0' });
  });
  const frame = page.frames().find((candidate) => candidate.url().includes('taskpane'));
  const check = async (name: string): Promise<void> => {
    await frame?.evaluate(AXE);
    const problems = await frame?.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await axe.run();
      const root = document.documentElement;
      return {
        width: innerWidth,
        wider: root.scrollWidth - root.clientWidth,
        ids: violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join()}`),
      };
    });
    expect(problems).toEqual({ width: 320, wider: 0, ids: [] });
    await pane.locator('.own-sets').screenshot({ path: join(SHOTS, `own-sets-${name}-${locale}.png`) });
  };
  await openFile(pane, SET);
  await pane.locator('#take').waitFor();
  await check('look');
  await pane.locator('#take').click();
  await pane.locator('[data-set=team-zorg]').waitFor();
  await openFile(pane, '{', 'half.json');
  await pane.locator('#refused').waitFor();
  await check('list');
  await pane.locator('#new').click();
  await pane.locator('#set-name').waitFor();
  await check('editor');
});
