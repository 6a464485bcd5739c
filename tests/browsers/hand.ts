import type { BrowserPage } from './browser-page.ts';
import { waitFor } from './firefox.ts';

/** What a person does on a page of the extension, the same in either browser. Parts are named by CSS selectors. */
export interface Hand {
  readonly press: (selector: string) => Promise<void>;
  /** A real click, where a browser asks for one. */
  readonly click: (selector: string) => Promise<void>;
  readonly fill: (selector: string, text: string) => Promise<void>;
  /** Opens a file with the page's own button for it. */
  readonly openFile: (name: string, text: string) => Promise<void>;
  /** Presses a button that saves a file. @returns what is in the file */
  readonly save: (selector: string) => Promise<string>;
  /** Waits until a part says some words. */
  readonly says: (selector: string, words: string) => Promise<void>;
  readonly read: (selector: string) => Promise<string>;
}

/** @param root where the parts stand: the document, or a shadow root in it */
export function handOn(page: BrowserPage, root = 'document'): Hand {
  const part = (selector: string): string => `${root}?.querySelector(${JSON.stringify(selector)})`;
  const read = async (selector: string): Promise<string> =>
    String(await page.evaluate(`${part(selector)}?.textContent ?? ''`));
  const there = (selector: string): Promise<void> => waitFor(() => page.evaluate(`!!${part(selector)}`));
  const press = async (selector: string): Promise<void> => {
    await there(selector);
    await page.evaluate(`${part(selector)}.click()`);
  };
  return {
    press,
    read,
    click: async (selector) => {
      await there(selector);
      const [x = 0, y = 0] = await standingStill(page, part(selector));
      await page.clickAt(x, y);
    },
    fill: async (selector, text) => {
      await there(selector);
      await page.evaluate(`(() => {
        const field = ${part(selector)};
        field.value = ${JSON.stringify(text)};
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
    },
    openFile: async (name, text) => {
      await there('input[type=file]');
      await page.evaluate(`(() => {
        const files = new DataTransfer();
        files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
        const input = ${part('input[type=file]')};
        input.files = files.files;
        input.dispatchEvent(new Event('change'));
      })()`);
    },
    save: async (selector) => {
      // A download stands in a folder of the browser; what goes into it passes here.
      await page.evaluate(`(() => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          URL.createObjectURL = make;
          void blob.text().then((text) => { globalThis.savedText = text; });
          return make.call(URL, blob);
        };
        globalThis.savedText = undefined;
      })()`);
      await press(selector);
      await waitFor(() => page.evaluate(`globalThis.savedText !== undefined`));
      return String(await page.evaluate(`globalThis.savedText`));
    },
    says: (selector, words) => waitFor(async () => (await read(selector)).includes(words)),
  };
}

/** A person aims at what stands still: the middle of a part in sight, the same for three looks. */
async function standingStill(page: BrowserPage, part: string): Promise<number[]> {
  const middle = `(() => {
    const box = ${part}?.getBoundingClientRect();
    if (!box) return '';
    if (box.top < 0 || box.bottom > innerHeight) ${part}.scrollIntoView({ block: 'center', behavior: 'instant' });
    return (box.x + box.width / 2) + ' ' + (box.y + box.height / 2);
  })()`;
  let last = '';
  let looks = 0;
  await waitFor(async () => {
    const now = String(await page.evaluate(middle));
    looks = now === last && now !== '' ? looks + 1 : 0;
    last = now;
    return looks >= 3;
  });
  return last.split(' ').map(Number);
}
