import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../browsers/browser-page.ts';
import type { BrowserPage, TestedBrowser } from '../browsers/browser-page.ts';
import { findChromium } from '../browsers/find-browser.ts';
import { handOn } from '../browsers/hand.ts';
import type { Hand } from '../browsers/hand.ts';
import { FIELD_PAGES } from '../fixtures/field-pages.ts';
import { servePages } from '../fixtures/serve-pages.ts';
import type { PageServer } from '../fixtures/serve-pages.ts';
import { serveSet } from '../fixtures/serve-set.ts';
import type { SetHost } from '../fixtures/serve-set.ts';
import { openEmulatedOutlook } from '../office/emulator/open-outlook.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SHOTS = join(import.meta.dirname, '..', 'artifacts', 'e2e');
const SENTENCE = 'Je stageovereenkomst ligt klaar bij de balie.';
const CARD = '[data-set=onze-set]';
/** What the team saved: the pane opens the very file. */
let saved = '';

beforeAll(() => void mkdirSync(SHOTS, { recursive: true }));

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let server: PageServer;
  let host: SetHost;
  let folder: string;
  let team: TestedBrowser;
  let colleague: TestedBrowser;
  let maker: Hand;
  let reader: Hand;
  let readerPage: BrowserPage;
  let url: string;

  const openSets = async (browser: TestedBrowser): Promise<BrowserPage> => {
    const popup = await browser.openOwnPage('popup.html');
    await popup.evaluate(
      `(globalThis.browser ?? chrome).storage.local.set({ settings: { screen: 'nl' } }).then(() => true)`,
    );
    await popup.close();
    return browser.openOwnPage('sets.html');
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'uitnodigend-'));
    [server, host] = await Promise.all([servePages(FIELD_PAGES), serveSet()]);
    url = `${server.url}/textarea`;
    [team, colleague] = await Promise.all([startBrowser(name, url), startBrowser(name, url)]);
    maker = handOn(await openSets(team));
    readerPage = await openSets(colleague);
    reader = handOn(readerPage);
  });
  afterAll(async () => {
    await Promise.all([team?.close(), colleague?.close(), server?.close(), host?.close()]);
    rmSync(folder, { recursive: true });
  });

  const sets = (...args: string[]): string =>
    execFileSync(process.execPath, [join(ROOT, 'shared', 'build', 'sets.ts'), ...args], { cwd: folder }).toString();
  /** The team signs its file on the command line, and puts it on its web server. */
  const publish = (text: string): void => {
    writeFileSync(join(folder, 'set.json'), text);
    sets('sign', '--key', 'key.json', '--out', 'signed.json', 'set.json');
    host.put(readFileSync(join(folder, 'signed.json'), 'utf8'));
  };
  /** The card of the one idea in a mail, with its reason unfolded. */
  const cardFor = async (text: string): Promise<string> => {
    const page = await colleague.newPage();
    await page.goto(url);
    await page.evaluate(`document.querySelector('#field').focus()`);
    await page.type(`Hoi Sem, ${text} `);
    const ours = handOn(page, `document.querySelector('uitnodigend-layer')?.shadowRoot`);
    await ours.says('.mark', '1 idee');
    await ours.click('.mark button');
    await ours.click('.card footer [aria-controls=behind], .card footer button.link');
    await ours.says('.card .behind', 'Uit de set');
    await page.screenshot(join(SHOTS, `team-story-card-${name}.png`));
    const card = await ours.read('.card');
    await page.close();
    return card;
  };

  test('a team makes a tip and a reminder by form, tries them on its mails, and saves them as a file', async () => {
    await maker.press('#new');
    await maker.fill('#set-name', 'Team Zorg');
    await maker.press('#add-rule');
    await maker.fill('#rule-words', 'stageovereenkomst');
    await maker.fill('#rule-title', 'Een gewoner woord');
    await maker.fill('#rule-why', 'Wie net begint, kent dit woord nog niet.');
    await maker.fill('#rule-instead', 'brief van je stage');
    await maker.fill('#rule-fires', SENTENCE.replace('stageovereenkomst', '**stageovereenkomst**'));
    await maker.says('#rule-previews', 'Je brief van je stage');
    await maker.fill('#rule-instead', 'stagebrief');
    await maker.press('#rule-form [data-does=done]');
    await maker.press('#add-prompt');
    await maker.fill('#prompt-plain', 'Wie drinkt er vandaag thee mee?');
    await maker.press('#prompt-form [data-does=done]');
    await maker.says('#own-prompts', 'thee mee');
    await maker.says('#try-mails', 'stageovereenkomst');
    await maker.fill('#try-text', SENTENCE);
    await maker.says('#try .marked mark', 'stageovereenkomst');
    await maker.press('#try [data-does=fires]');
    await maker.press('#keep');
    await maker.says(CARD, 'Versie 1 · 1 tip, 1 herinnering');
    saved = await maker.save(`${CARD} [data-does=save]`);
  });

  test('the team reads its set with the eyes of its readers, and sees how often it speaks in quiet mails', async () => {
    await maker.press(`${CARD} [data-does=quality]`);
    await maker.says('#quality-hits', 'stageovereenkomst');
    await maker.press('#close-quality');
    await maker.says(CARD, 'Versie 1');
  });

  test('a colleague opens the file, sees what it changes, and uses it: the card names the set', async () => {
    await reader.openFile('team-zorg.json', saved);
    await reader.says('#added', 'Een gewoner woord');
    await reader.says('#added', 'thee mee');
    await reader.says('#findings', 'stageovereenkomst');
    await reader.press('#take');
    await reader.says(CARD, 'Versie 1');
    const card = await cardFor(SENTENCE);
    expect(card).toContain('Een gewoner woord');
    expect(card).toContain('Uit de set Team Zorg');
    expect(card).toContain('stagebrief');
  });

  test('the team signs, and the colleague follows the address', async () => {
    sets('keygen', 'key.json');
    publish(saved);
    await colleague.grant(host.address);
    await reader.fill('#address', host.address);
    await readerPage.evaluate(
      `(globalThis.browser ?? chrome).tabs.getCurrent().then(({ id }) => (globalThis.browser ?? chrome).tabs.update(id, { active: true })).then(() => true)`,
    );
    await reader.click('#follow button');
    await reader.says('#look .trust', 'Ondertekend');
    await reader.press('#take');
    await reader.says(CARD, host.address);
  });

  test('the team changes its tip; the colleague looks at the difference, takes it, and goes back', async () => {
    await maker.press(`${CARD} [data-does=edit]`);
    await maker.press('#own-rules button.small');
    await maker.fill('#rule-title', 'Samen een gewoon woord');
    await maker.press('#rule-form [data-does=done]');
    await maker.press('#keep');
    await maker.says(CARD, 'Versie 2');
    publish(await maker.save(`${CARD} [data-does=save]`));
    await reader.press('[data-does=check]');
    await reader.says(CARD, 'Versie 2 staat klaar');
    await reader.press('[data-does=look]');
    await reader.says('#changed', 'Samen een gewoon woord');
    await readerPage.screenshot(join(SHOTS, `team-story-look-${name}.png`));
    await reader.press('#take');
    await reader.says(CARD, 'Versie 2 ·');
    expect(await cardFor(SENTENCE)).toContain('Samen een gewoon woord');
    await reader.press('[data-does=back]');
    await reader.says(CARD, 'Versie 1 ·');
    expect(await cardFor(SENTENCE)).toContain('Een gewoner woord');
  });

  test('what somebody tampered with is refused, and nothing changes', async () => {
    const signed = JSON.parse(readFileSync(join(folder, 'signed.json'), 'utf8')) as { payload: string };
    const payload = Buffer.from(signed.payload, 'base64url')
      .toString()
      .replace(/"version": *2/, '"version": 3');
    host.put(JSON.stringify({ ...signed, payload: Buffer.from(payload).toString('base64url') }));
    await reader.press('[data-does=check]');
    await reader.says(CARD, 'handtekening klopt niet');
    expect(await reader.read(CARD)).toContain('Versie 1 ·');
  });
});

test('the same file works in the pane of Outlook, and its idea names the set', async () => {
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', chromiumSandbox: false });
  try {
    const { pane, page } = await openEmulatedOutlook(await browser.newContext({ ignoreHTTPSErrors: true }), {
      bodyHtml: `<div>Hoi Sem,</div><div>${SENTENCE}</div>`,
      to: [{ address: 'sem@student.school.example', name: 'Sem' }],
      roaming: { settings: '{"version":2,"isIntroduced":true}' },
    });
    await pane.getByText('Instellingen', { exact: true }).first().click();
    const file = { name: 'team-zorg.json', mimeType: 'application/json', buffer: Buffer.from(saved) };
    await pane.locator('.own-sets input[type=file]').setInputFiles(file);
    await pane.locator('#take').click();
    const idea = pane.locator('.item', { hasText: 'Een gewoner woord' });
    await idea.getByRole('button', { name: 'Waarom deze tip?' }).click();
    await idea.getByText('Uit de set Team Zorg').waitFor();
    await page.screenshot({ path: join(SHOTS, 'team-story-pane.png') });
  } finally {
    await browser.close();
  }
});
