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
  /** The second editor on the page, seen in the same way. */
  readonly other: EditorPage | undefined;
}

/** What stands in an editor, and in a second one below it when there is to be one. */
interface Lines {
  readonly lines: readonly Line[];
  readonly other?: readonly Line[];
}

/** Opens an editor with these lines. */
export async function openEditor(
  { newPage }: TestedBrowser,
  url: string,
  editor: string,
  { lines, other }: Lines,
): Promise<EditorPage> {
  const browser = await newPage();
  const query = new URLSearchParams({ editor, lines: JSON.stringify(lines) });
  if (other) query.set('other', JSON.stringify(other));
  await browser.goto(`${url}/?${query}`);
  await waitFor(() => browser.evaluate(`'mounted' in window`));
  return { ...editorIn(browser, 'mounted'), other: other && editorIn(browser, 'other') };
}

function editorIn(browser: BrowserPage, name: 'mounted' | 'other'): EditorPage {
  const has = (selector: string) => browser.evaluate(`!!${LAYER}?.querySelector('${selector}')`);
  const place = async () => JSON.parse(String(await browser.evaluate(`JSON.stringify(place(${name}))`))) as DOMRect;
  const clickOurs = async (selector: string): Promise<void> => {
    const [x, y] = await standingStill(browser, selector);
    await browser.clickAt(x, y);
  };
  return {
    browser,
    lines: async () => JSON.parse(String(await browser.evaluate(`JSON.stringify(${name}.lines())`))) as string[],
    saved: async () => String(await browser.evaluate(`${name}.saved()`)),
    underlined: async () => String(await browser.evaluate(`underlined(${name})`)),
    enter: async () => {
      await browser.evaluate(`void ${name}.field().scrollIntoView({ block: 'nearest' })`);
      const field = await place();
      await browser.clickAt(field.x + field.width / 2, field.y + Math.min(field.height / 2, 60));
      await browser.press('End', true);
    },
    isMarked: async () =>
      (await browser.evaluate(`(() => {
        const mark = ${LAYER}?.querySelector('.mark button')?.getBoundingClientRect();
        const field = ${name}.field();
        const box = (field.ownerDocument.defaultView.frameElement ?? field).getBoundingClientRect();
        return !!mark && mark.top >= box.top && mark.bottom <= box.bottom;
      })()`)) === true,
    openCard: async () => {
      await clickOurs('.mark button');
      await waitFor(() => has('.card button.choice'));
    },
    choose: async () => {
      await clickOurs('.card button.choice');
      await waitFor(() => browser.evaluate(`!!${LAYER}?.querySelector('.mark button.link, .card .to-copy')`));
      return (await has('.card .to-copy')) === true ? 'copy offered' : 'applied';
    },
    load: async (next) => void (await browser.evaluate(`void ${name}.load(${JSON.stringify(next)})`)),
    other: undefined,
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
