import type { BrowserPage, TestedBrowser } from '../../browsers/browser-page.ts';
import { waitFor } from '../../browsers/firefox.ts';
import type { Line } from '../../fixtures/editors/mounted-editor.ts';

const LAYER = `document.querySelector('uitnodigend-layer')?.shadowRoot`;

/** A page with one real editor, as a person and as the editor itself see it. */
export interface EditorPage {
  readonly browser: BrowserPage;
  readonly lines: () => Promise<readonly string[]>;
  readonly saved: () => Promise<string>;
  /** The words that are underlined at this moment. */
  readonly underlined: () => Promise<string>;
  /** Clicks in the field, and goes to its end. */
  readonly enter: () => Promise<void>;
  readonly isMarked: () => Promise<boolean>;
  /** Opens the card of the first idea by the mark. */
  readonly openCard: () => Promise<void>;
  /** Takes the first rewrite, and answers what the person gets to see then. */
  readonly choose: () => Promise<'applied' | 'copy offered'>;
  readonly load: (lines: readonly Line[]) => Promise<void>;
}

/** Opens an editor with these lines. */
export async function openEditor(
  { newPage }: TestedBrowser,
  url: string,
  editor: string,
  lines: readonly Line[],
): Promise<EditorPage> {
  const browser = await newPage();
  const query = new URLSearchParams({ editor, lines: JSON.stringify(lines) });
  await browser.goto(`${url}/?${query}`);
  await waitFor(() => browser.evaluate(`'mounted' in window`));
  const has = (selector: string) => browser.evaluate(`!!${LAYER}?.querySelector('${selector}')`);
  const clickOurs = async (selector: string): Promise<void> => {
    const [x, y] = await standingStill(browser, selector);
    await browser.clickAt(x, y);
  };
  return {
    browser,
    lines: async () => JSON.parse(String(await browser.evaluate('JSON.stringify(mounted.lines())'))) as string[],
    saved: async () => String(await browser.evaluate('mounted.saved()')),
    underlined: async () => String(await browser.evaluate('underlined()')),
    enter: async () => {
      const field = JSON.parse(String(await browser.evaluate('JSON.stringify(place())'))) as DOMRect;
      await browser.clickAt(field.x + field.width / 2, field.y + Math.min(field.height / 2, 60));
      await browser.press('End', true);
    },
    isMarked: () => has('.mark button').then((answer) => answer === true),
    openCard: async () => {
      await clickOurs('.mark button');
      await waitFor(() => has('.card button.choice'));
    },
    choose: async () => {
      await clickOurs('.card button.choice');
      await waitFor(() => browser.evaluate(`!!${LAYER}?.querySelector('.mark button.link, .card .to-copy')`));
      return (await has('.card .to-copy')) === true ? 'copy offered' : 'applied';
    },
    load: async (next) => void (await browser.evaluate(`void mounted.load(${JSON.stringify(next)})`)),
  };
}

/** A person aims at what stands still: the same place for six looks, which is longer than the pause before a review. */
async function standingStill(browser: BrowserPage, selector: string): Promise<[number, number]> {
  const middle = `(() => { const box = ${LAYER}?.querySelector('${selector}')?.getBoundingClientRect();
    return box ? (box.x + box.width / 2) + ' ' + (box.y + box.height / 2) : ''; })()`;
  let last = '';
  let looks = 0;
  await waitFor(async () => {
    const now = String(await browser.evaluate(middle));
    looks = now === last && now !== '' ? looks + 1 : 0;
    last = now;
    return looks >= 6;
  });
  const [x = 0, y = 0] = last.split(' ').map(Number);
  return [x, y];
}
