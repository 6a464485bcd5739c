import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright';
import type { ExtensionBrowser } from '../browsers/chromium.ts';
import { openPanelBeside } from '../browsers/open-panel-beside.ts';
import { openEmulatedOutlook } from '../office/emulator/open-outlook.ts';

const SHOTS = join(import.meta.dirname, '..', 'artifacts', 'demonstration');
const SENTENCE = 'Je moet morgen je opdracht inleveren.';
const BETTER = 'Wil je morgen je opdracht inleveren?';
const WAIT = { timeout: 10_000 };

/** What the tour says as it goes. */
type Tell = (line: string) => void;

/** Walks through every surface: types, looks, applies, reads back, undoes. @returns how many places did not hold. */
export async function takeTour(browser: ExtensionBrowser, url: string, tell: Tell): Promise<number> {
  mkdirSync(SHOTS, { recursive: true });
  const page = await browser.context.newPage();
  await page.goto(`${url}/student`);
  await browser.turnOn(page);
  tell(`Switched on at ${new URL(url).host}, by the button in the popup.`);
  let broken = 0;
  for (const path of ['student', 'ajax', 'frame', 'mail']) {
    await page.goto(`${url}/${path}`);
    if (!(await holds(path, tell, () => visitField(page, path, tell)))) broken++;
  }
  if (!(await holds('reminder', tell, () => visitReminder(browser, page, { url, tell })))) broken++;
  await page.close();
  if (!(await holds('outlook', tell, () => visitOutlook(browser, tell)))) broken++;
  tell(`Pictures: ${join('tests', 'artifacts', 'demonstration')}`);
  return broken;
}

async function holds(place: string, tell: Tell, visit: () => Promise<void>): Promise<boolean> {
  try {
    await visit();
    return true;
  } catch (error) {
    tell(`${place}: this did not hold: ${String(error).split('\n')[0]}`);
    return false;
  }
}

async function visitField(page: Page, path: string, tell: Tell): Promise<void> {
  const scope: Page | FrameLocator = path === 'frame' ? page.frameLocator('iframe') : page;
  const field = scope.locator('#field');
  await field.click(WAIT);
  await page.keyboard.type(`Hoi Sem, ${SENTENCE} `);
  const layer = scope.locator('uitnodigend-layer');
  await layer.locator('.mark button').click(WAIT);
  await layer.locator('.card').waitFor(WAIT);
  const found = await layer.locator('.card h2').innerText();
  await page.screenshot({ path: join(SHOTS, `${path}.png`) });
  await layer.locator('button.choice').first().click(WAIT);
  const read = (): Promise<string> =>
    field.evaluate((element) => ('value' in element ? String(element.value) : (element as HTMLElement).innerText));
  await until(async () => (await read()).includes(BETTER), 'the new sentence stands in the field');
  const after = await read();
  await page.keyboard.press('Control+z');
  await until(async () => (await read()).includes(SENTENCE), 'undo gives the sentence back');
  tell(`${path}: found “${found}”, applied, read back “${after.trim()}”, undone.`);
}

async function visitReminder(browser: ExtensionBrowser, page: Page, told: { url: string; tell: Tell }): Promise<void> {
  await page.goto(`${told.url}/index.php?q=student_view_details.php&gibbonPersonID=1&subpage=Notes`);
  const panel = await openPanelBeside(browser, page);
  const words = (): Promise<string> => panel.locator('.reminder h2').innerText();
  await until(async () => (await words()).includes('Sem'), 'the reminder names the student of the page');
  const reminder = await words();
  const why = await panel.locator('.reminder > p').first().innerText();
  await panel.screenshot({ path: join(SHOTS, 'reminder.png') });
  await panel.getByRole('button', { name: 'Later' }).click(WAIT);
  await panel.getByRole('button', { name: 'Toch niet' }).click(WAIT);
  await until(async () => (await words()) === reminder, 'the reminder came back');
  told.tell(`reminder: “${reminder}”, because: “${why}” Put off, and taken back.`);
  await panel.close();
}

async function visitOutlook(browser: ExtensionBrowser, tell: Tell): Promise<void> {
  const { page, pane, body } = await openEmulatedOutlook(browser.context, {
    bodyHtml: `<div>Hoi Sem,</div><div>${SENTENCE}</div>`,
    to: [{ address: 'sem@student.example', name: 'Sem' }],
  });
  await pane
    .getByRole('button', { name: /^Pas aan/ })
    .first()
    .click(WAIT);
  await until(async () => (await body()).includes(BETTER), 'the new sentence stands in the mail');
  await page.screenshot({ path: join(SHOTS, 'outlook.png') });
  await pane
    .getByRole('button', { name: /^Ongedaan maken/ })
    .first()
    .click(WAIT);
  await until(async () => (await body()).includes(SENTENCE), 'undo gives the sentence back');
  tell('outlook: found, applied through the real office.js, read back, undone.');
  await page.close();
}

async function until(holdsNow: () => Promise<boolean>, what: string): Promise<void> {
  for (let look = 0; look < 60; look++) {
    if (await holdsNow()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(what);
}
