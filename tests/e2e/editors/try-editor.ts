import type { TestedBrowser } from '../../browsers/browser-page.ts';
import { waitFor } from '../../browsers/firefox.ts';
import type { Line } from '../../fixtures/editors/mounted-editor.ts';
import { openEditor } from './editor-page.ts';
import type { EditorPage } from './editor-page.ts';
import type { BrowserName, Target } from './targets.ts';

const SENTENCE = 'Je moet morgen je opdracht inleveren.';
const REWRITE = 'Wil je morgen je opdracht inleveren?';
const LINES: readonly Line[] = [[{ text: 'Hoi Sem,' }], [{ text: SENTENCE }], [{ text: 'Tot gauw.' }]];
const STYLED: readonly Line[] = [
  [{ text: 'Hoi Sem,' }],
  [{ text: 'Je moet ' }, { text: 'morgen', bold: true }, { text: ' je opdracht inleveren.' }],
  [{ text: 'Tot gauw.' }],
];
/** The mail that is answered stands above. */
const QUOTED: readonly Line[] = [[{ text: '> Je moet mij bellen.' }], ...LINES];
const CHANGED: readonly Line[] = [[{ text: 'Hoi Sem,' }], [{ text: `Denk ik: ${SENTENCE}` }], [{ text: 'Tot gauw.' }]];

/** Longer than any of these editors waits before it begins a new undo step. */
const OWN_STEP = 1300;
/** Longer than the pause before a review, in milliseconds. */
const PAUSE = 700;
/** What is not there after this long does not come, in milliseconds. */
const SILENCE = 2500;

/** What was seen to happen in one editor. A step that was not reached is left out. */
export type Seen = Partial<Record<Step, string>>;

/** In the order of the table of `CONTRIBUTING.md`. */
export const STEPS = [
  'found',
  'painted',
  'applied',
  'undo',
  'redo',
  'composed',
  'later',
  'caret',
  'two',
  'quoted',
  'stale',
  'style',
  'content',
] as const;
type Step = (typeof STEPS)[number];

/** Goes through an editor as a person does, and writes down what happens. Never rejects: what broke is what was seen. */
export async function tryEditor(browser: TestedBrowser, url: string, target: Target): Promise<Seen> {
  const seen: Seen = {};
  for (const scenario of scenariosOf(target)) {
    try {
      await scenario({ browser, url, target }, seen);
    } catch (error) {
      seen.content ??= `broke: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  return seen;
}

function scenariosOf(target: Target): readonly Scenario[] {
  if (target.leftAlone) return [stayAway];
  return target.isRich ? [rewrite, typeOn, stale, styled, compare] : [rewrite, typeOn, stale, compare];
}

/** What has to be seen. Fields without formatting have no styles to keep; an exception that is none any more is one too. */
export function wanted(target: Target, browser: BrowserName): Seen {
  if (target.leftAlone) return { found: 'left alone' };
  const steps = STEPS.filter((step) => target.isRich || step !== 'style');
  const { exception } = target;
  const answer = (step: Step): string =>
    exception?.browser === browser && exception.step === step ? `no: ${exception.why}` : 'yes';
  return Object.fromEntries(steps.map((step) => [step, answer(step)]));
}

interface Trial {
  readonly browser: TestedBrowser;
  readonly url: string;
  readonly target: Target;
}

type Scenario = (trial: Trial, seen: Seen) => Promise<void>;

const says = (isSo: boolean, otherwise: string): string => (isSo ? 'yes' : otherwise);
const same = (one: readonly string[], other: readonly string[]): boolean => one.join('\n') === other.join('\n');
const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const texts = (lines: readonly Line[]): string[] => lines.map((line) => line.map(({ text }) => text).join(''));
const rewritten = (lines: readonly string[]): string[] => lines.map((line) => line.replace(SENTENCE, REWRITE));

async function within(look: () => Promise<boolean>): Promise<boolean> {
  return waitFor(look).then(
    () => true,
    () => false,
  );
}

/** Opens the editor and types one letter as a person. */
async function enter(
  { browser, url, target }: Trial,
  lines: readonly Line[],
  other?: readonly Line[],
): Promise<EditorPage> {
  const page = await openEditor(browser, url, target.name, { lines, ...(other && { other }) });
  await page.enter();
  await page.browser.type('Z');
  return page;
}

/** The same, until the idea is there. */
async function enterMarked(trial: Trial, lines: readonly Line[], other?: readonly Line[]): Promise<EditorPage> {
  const page = await enter(trial, lines, other);
  await waitFor(page.isMarked);
  return page;
}

const stayAway: Scenario = async (trial, seen) => {
  const page = await enter(trial, LINES);
  await rest(SILENCE);
  seen.found = says(await page.isMarked(), 'left alone');
  await page.browser.close();
};

const rewrite: Scenario = async (trial, seen) => {
  const page = await enter(trial, LINES);
  await rest(OWN_STEP);
  const marked = await within(page.isMarked);
  seen.found = says(marked, 'no');
  if (!marked) return page.browser.close();
  const before = await page.lines();
  const saved = await page.saved();
  let underlined = '';
  const painted = await within(async () => (underlined = await page.underlined()) === 'Je moet');
  seen.painted = says(painted, `underlined: ${underlined}`);
  await page.openCard();
  const outcome = await page.choose();
  const after = await page.lines();
  seen.applied = says(outcome === 'applied' && same(after, rewritten(before)), `${outcome}: ${after.join(' | ')}`);
  await page.browser.press('z', true);
  const undone = await within(async () => same(await page.lines(), before) && (await page.saved()) === saved);
  seen.undo = says(undone, (await page.lines()).join(' | '));
  await page.browser.press('z', true, true);
  if (!(await soon(async () => same(await page.lines(), after)))) await page.browser.press('y', true);
  seen.redo = says(await soon(async () => same(await page.lines(), after)), (await page.lines()).join(' | '));
  await page.browser.close();
};

/** For what comes within a second or not at all. */
async function soon(look: () => Promise<boolean>): Promise<boolean> {
  for (let turn = 0; turn < 10; turn++) {
    if (await look()) return true;
    await rest(100);
  }
  return false;
}

/**
 * A word is composed after the idea was found, and more typed; after the rewrite the next letter belongs where the
 * person was, at the end of the message. Then the same in a second editor, which holds a mail that is answered too.
 */
const typeOn: Scenario = async (trial, seen) => {
  const page = await enterMarked(trial, LINES, QUOTED);
  const last = async (): Promise<string> => (await page.lines()).at(-1)?.trimEnd() ?? '';
  // The browser lets go of letters that are being composed as soon as somebody else writes or selects.
  for (const letters of ['´', 'é', 'éé']) {
    await page.browser.compose(letters);
    await rest(PAUSE);
  }
  await page.browser.compose('één', true);
  seen.composed = says(await soon(async () => (await last()) === 'Tot gauw.Zéén'), await last());
  await page.browser.type('Y');
  const typed = await last();
  await page.openCard();
  await page.choose();
  const wanted = rewritten([...texts(LINES).slice(0, -1), typed]);
  seen.later = says(await soon(async () => same(await page.lines(), wanted)), (await page.lines()).join(' | '));
  await page.browser.type('X');
  seen.caret = says(await soon(async () => (await last()) === `${typed}X`), (await page.lines()).join(' | '));
  if (page.other) await turnTo(page.other, page, seen);
  await page.browser.close();
};

/** The mark goes along to another editor, the first keeps its text, and of a quoted mail nothing is read or written. */
async function turnTo(page: EditorPage, left: EditorPage, seen: Seen): Promise<void> {
  const kept = await left.saved();
  await page.enter();
  await page.browser.type('Z');
  const isThere = await within(page.isMarked);
  const isAlone = (await left.isMarked()) === false;
  let underlined = '';
  const isPainted = await within(async () => (underlined = await page.underlined()) === 'Je moet');
  await page.openCard();
  await page.choose();
  const wanted = rewritten([...texts(QUOTED).slice(0, -1), 'Tot gauw.Z']);
  const isWritten = await soon(async () => same(await page.lines(), wanted));
  seen.quoted = says(isPainted && isWritten, `underlined: ${underlined}; ${(await page.lines()).join(' | ')}`);
  const isKept = (await left.saved()) === kept;
  seen.two = says(isThere && isAlone && isKept, `mark ${isThere}, alone ${isAlone}, first kept ${isKept}`);
}

/** The editor gets other text while the card is open: nothing may be written over it. */
const stale: Scenario = async (trial, seen) => {
  const page = await enterMarked(trial, LINES);
  await page.openCard();
  await page.load(CHANGED);
  const loaded = await page.lines();
  const outcome = await Promise.race([page.choose().catch(() => 'card closed'), rest(3000).then(() => 'card closed')]);
  await rest(300);
  const after = await page.lines();
  seen.stale = says(same(after, loaded) && outcome !== 'applied', `${outcome}: ${after.join(' | ')}`);
  await page.browser.close();
};

/** A sentence in more than one style: the style of its first character, or a refusal; and one undo brings all back. */
const styled: Scenario = async (trial, seen) => {
  const page = await enterMarked(trial, STYLED);
  await rest(OWN_STEP);
  const before = await page.lines();
  const saved = await page.saved();
  await page.openCard();
  const outcome = await page.choose();
  const after = await page.lines();
  if (outcome !== 'applied') {
    seen.style = says(
      same(after, before) && (await page.saved()) === saved,
      `refused, and changed: ${after.join(' | ')}`,
    );
  } else {
    const isPlain = !/<(?:strong|b)>|"bold"|"strong"|"format":1/.test(await page.saved());
    await page.browser.press('z', true);
    const undone = await soon(async () => (await page.saved()) === saved);
    seen.style = says(
      same(after, rewritten(before)) && isPlain && undone,
      `${after.join(' | ')}${isPlain ? '' : ', bold left'}${undone ? '' : `, undo: ${await page.saved()}`}`,
    );
  }
  await page.browser.close();
};

/** What would be saved is byte for byte what it is without the extension: the same page under a name that is off. */
const compare: Scenario = async (trial, seen) => {
  const withUs = await enterMarked(trial, LINES);
  const without = await enter({ ...trial, url: trial.url.replace('localhost', '127.0.0.1') }, LINES);
  await rest(OWN_STEP);
  const marked = await without.isMarked();
  const [one, other] = [await withUs.saved(), await without.saved()];
  const own = await withUs.browser.evaluate(`/uitnodigend/.test(mounted.field().outerHTML)`);
  seen.content = says(!marked && one === other && own === false, `${one} <> ${other}`);
  await withUs.browser.close();
  await without.browser.close();
};
