import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../browsers/find-browser.ts';
import { ask, openEmulatedOutlook } from './emulator/open-outlook.ts';
import type { EmulatedOutlook, OutlookSetup } from './emulator/open-outlook.ts';

const SHOTS = join(import.meta.dirname, '..', 'artifacts', 'office', 'states');
const AXE = readFileSync(join(import.meta.dirname, '..', '..', 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const STUDENT = { address: 'sem@student.school.example', name: 'Sem' };
const NOOR = { address: 'noor@student.school.example', name: 'Noor' };
const COLLEAGUE = { address: 'ans@school.example', name: 'Ans' };
const STRANGER = { address: 'info@bedrijf.example', name: 'Bedrijf' };
const DUTIES =
  '<div>Hoi Sem,</div><div>Je moet morgen je opdracht inleveren.</div><div>Je moet vrijdag je formulier meenemen.</div><div>Waarom heb je dat niet gedaan?</div>';
const DUTY = '<div>Hoi Sem,</div><div>Je moet morgen je opdracht inleveren.</div>';
const KNOWN = { settings: '{"version":2,"isIntroduced":true}' };
const WHY = { nl: 'Zo hebben we het met de teams afgesproken.', en: 'We agreed so with the teams.' };
const SCHOOL = {
  format: 1,
  readers: { domains: { 'bedrijf.example': 'partner' }, patterns: ['s######@school.example'] },
  nudgeOnSend: true,
  locks: [
    { what: 'nudgeOnSend', by: 'Team Onderwijs', why: WHY },
    { what: 'readers', by: 'Team Onderwijs', why: WHY },
  ],
};

interface State {
  readonly name: string;
  readonly setup?: Partial<OutlookSetup>;
  /** What a person does to get there. */
  readonly reach?: (pane: FrameLocator, outlook: EmulatedOutlook) => Promise<void>;
  /** Something that is there once the state is reached. */
  readonly sign: string;
}

const first = (pane: FrameLocator) => pane.locator('.rewrites .main').first().click();
const unfold = (pane: FrameLocator) => pane.locator('.settings > summary').click();

const STATES: readonly State[] = [
  { name: 'loading', setup: { silent: [15] }, sign: '.quiet-word' },
  { name: 'loading-the-text', setup: { silent: [14] }, sign: '.finding-list .quiet-word' },
  { name: 'empty', setup: { bodyHtml: '<div><br></div>' }, sign: '.finding-list .quiet-word' },
  { name: 'no-draft', setup: { isRead: true }, sign: '.quiet-word' },
  { name: 'host-fails', setup: { failing: [37] }, sign: '.finding-list .quiet-word' },
  { name: 'offline', reach: (_, { page }) => page.context().setOffline(true), sign: '.note' },
  { name: 'for-a-colleague', setup: { to: [COLLEAGUE] }, sign: '.quiet-word' },
  { name: 'for-a-stranger', setup: { to: [STRANGER] }, sign: 'fieldset' },
  {
    name: 'for-a-group',
    setup: { to: [STUDENT, NOOR] },
    reach: async (pane) => pane.locator('.readers summary').click(),
    sign: '.reader',
  },
  { name: 'first-question', setup: { roaming: {} }, sign: '.introduction' },
  { name: 'ideas', setup: { bodyHtml: DUTIES }, sign: 'article:nth-child(1)' },
  {
    name: 'nothing-to-say',
    setup: { bodyHtml: '<div>Hoi Sem,</div><div>Fijn dat je er was.</div>' },
    sign: '.finding-list .quiet-word',
  },
  { name: 'applying', setup: { slow: 400 }, reach: first, sign: '.status[data-speaks]' },
  { name: 'applied', reach: first, sign: '.status button' },
  { name: 'refused', setup: { bodyHtml: `${DUTY}<img src="cid:foto@1">` }, reach: first, sign: '.to-copy' },
  {
    name: 'not-kept',
    setup: { failing: [404] },
    reach: async (pane) => {
      await unfold(pane);
      await pane.locator('.settings input[type=checkbox]').first().click();
    },
    sign: '.note',
  },
  {
    name: 'settings',
    setup: {
      roaming: {
        settings: JSON.stringify({
          version: 2,
          readers: {
            domains: { 'student.school.example': 'student', 'bedrijf.example': 'partner' },
            patterns: ['s######@school.example'],
            groups: ['klas3b@school.example'],
          },
        }),
      },
    },
    reach: unfold,
    sign: '.who li',
  },
  {
    name: 'settings-unread',
    reach: async (pane) => {
      await unfold(pane);
      await pane.locator('[name=entry]').fill('klas3b');
      await pane.locator('.who-form button').click();
    },
    sign: '.who-form [role=status]:not(:empty)',
  },
  {
    name: 'which-ideas',
    reach: async (pane) => {
      await unfold(pane);
      await pane.locator('.ideas > summary').click();
    },
    sign: '.idea',
  },
  {
    name: 'school-locked',
    setup: { beside: { 'uitnodigend.config.json': JSON.stringify(SCHOOL) } },
    reach: unfold,
    sign: '.locked',
  },
  {
    name: 'school-broken',
    setup: { beside: { 'uitnodigend.config.json': '{"format":1,"nudgeOnSend":"ja","kleur":1}' } },
    reach: (pane) => pane.locator('.note summary').click(),
    sign: '.note li',
  },
  { name: 'school-unreachable', setup: { beside: { 'uitnodigend.config.json': null } }, sign: '.note' },
];

type Look = readonly [locale: 'nl-NL' | 'en-US', scheme: 'light' | 'dark', width: number];
const isWhole = process.env['FULL'] === '1';
/** Every state in every look in the long run; each in one look otherwise. */
const LOOKS: readonly Look[] = isWhole
  ? (['nl-NL', 'en-US'] as const).flatMap((locale) =>
      (['light', 'dark'] as const).flatMap((scheme) => [320, 500].map((width): Look => [locale, scheme, width])),
    )
  : [
      ['nl-NL', 'light', 320],
      ['en-US', 'dark', 500],
    ];
const statesOf = (look: number) => STATES.filter((_, at) => isWhole || at % LOOKS.length === look);

let browser: Browser;
beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  browser = await chromium.launch({ executablePath: findChromium() ?? '', chromiumSandbox: false });
});
afterAll(() => browser?.close());

const paneFrame = (page: Page) => page.frames().find((frame) => frame.url().includes('taskpane'));

async function judge(page: Page): Promise<object | undefined> {
  const frame = paneFrame(page);
  await frame?.evaluate(AXE);
  return frame?.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
    return { found, isWide: document.documentElement.scrollWidth > innerWidth };
  });
}

describe.each(LOOKS.map((look, at) => [...look, at] as const))(
  '%s, %s, %i px',
  (...[locale, colorScheme, width, at]) => {
    let context: BrowserContext;
    beforeAll(async () => {
      context = await browser.newContext({
        ignoreHTTPSErrors: true,
        colorScheme,
        viewport: { width: 1000, height: 2600 },
      });
    });
    afterAll(() => context?.close());

    test.each(statesOf(at))(
      '$name is clean for axe and never wider than the pane',
      async ({ name, setup, reach, sign }) => {
        const whole = { bodyHtml: DUTY, to: [STUDENT], roaming: KNOWN, locale, ...setup };
        const outlook = await openEmulatedOutlook(context, whole);
        const { page, pane } = outlook;
        try {
          await page.addStyleTag({ content: `iframe.pane { inline-size: ${width}px !important }` });
          await pane.locator('h1').waitFor();
          await reach?.(pane, outlook);
          await pane.locator(sign).first().waitFor();
          await pane
            .locator('#pane')
            .screenshot({ path: join(SHOTS, `${name}-${locale}-${colorScheme}-${width}.png`) });
          expect(await judge(page)).toEqual({ found: [], isWide: false });
        } finally {
          await context.setOffline(false);
          await page.close();
        }
      },
    );
  },
);

describe('outside Outlook', () => {
  test.each([
    ['in a browser', true, 'Deze pagina hoort bij Outlook'],
    ['without a connection', false, 'Outlook antwoordt nu niet'],
  ])('%s it says where it belongs', async (name, hasOffice, words) => {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      locale: 'nl-NL',
      viewport: { width: 320, height: 500 },
    });
    const { page } = await openEmulatedOutlook(context, { bodyHtml: DUTY });
    if (!hasOffice) await page.route('https://appsforoffice.microsoft.com/**', (route) => route.abort());
    await page.goto('https://localhost:3000/taskpane.html');
    await page.getByText(words).waitFor();
    await page.screenshot({ path: join(SHOTS, `${name.replaceAll(' ', '-')}.png`) });
    await context.close();
  });
});

describe('the theme of Outlook', () => {
  test('goes before that of the system, and is followed', async () => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, colorScheme: 'light' });
    const { page, pane } = await openEmulatedOutlook(context, { bodyHtml: DUTY, to: [STUDENT], roaming: KNOWN });
    await pane.locator('article').first().waitFor();
    const paper = () => paneFrame(page)?.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await paper()).toBe('rgb(250, 248, 242)');
    await ask(
      page,
      (emulated) => emulated.theme({ bodyBackgroundColor: 0x1b1a19, bodyForegroundColor: 0xffffff }),
      null,
    );
    await expect.poll(paper).toBe('rgb(18, 24, 26)');
    expect(await judge(page)).toEqual({ found: [], isWide: false });
    await ask(page, (emulated) => emulated.theme({ bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0 }), null);
    await expect.poll(paper).toBe('rgb(250, 248, 242)');
    await context.close();
  });
});
