import { nothing, render, type TemplateResult } from 'lit/html.js';
import { cardStyles } from '../../shared/ui/card/card.styles.ts';
import { markStyles } from '../../shared/ui/mark/mark.styles.ts';
import { keepToPeople } from './keep-to-people.ts';

/** Our own layer above the page: never inside an editable, gone without a trace when it is removed. */
export interface Layer {
  readonly root: ShadowRoot;
  readonly showCard: (view: TemplateResult | typeof nothing, at: DOMRect | null) => void;
  readonly showMark: (view: TemplateResult | typeof nothing, at: DOMRect | null) => void;
  readonly showLines: (lines: readonly Line[]) => void;
  readonly focusCard: () => void;
  readonly isCardFocused: () => boolean;
  readonly remove: () => void;
}

/** An underline on the screen, for text that highlights cannot reach. */
interface Line {
  readonly rect: DOMRect;
  readonly level: 'soft' | 'ordinary' | 'strong';
}

const GAP = 8;
const STYLES = `
  :host { all: initial; position: fixed; inset: 0; border: 0; padding: 0; margin: 0; background: none; overflow: visible; pointer-events: none; width: auto; height: auto; }
  .place { position: fixed; pointer-events: auto; }
  .place:empty { display: none; }
  .line { position: fixed; pointer-events: none; border-block-end: 2px dashed var(--mark); }
  .line[data-level='soft'] { border-block-end-style: dotted; }
  .line[data-level='strong'] { border-block-end: 3px double var(--mark); }
  @media (forced-colors: active) { .line { border-color: LinkText; } }
`;

/** Opens the layer over the page of `field`; inside an open modal dialog when the field is in one, else nothing there could be clicked. */
export function openLayer(field: Element): Layer {
  const page = field.ownerDocument;
  const host = page.createElement('uitnodigend-layer');
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = page.createElement('style');
  sheet.textContent = `${cardStyles}\n${markStyles}\n${STYLES}`;
  const part = (className: string): HTMLElement => {
    const made = page.createElement('div');
    made.className = className;
    return made;
  };
  const [lines, mark, card] = [part('lines'), part('place'), part('place')];
  root.append(sheet, lines, mark, card);
  keepToPeople(root, host);
  (field.closest('dialog:modal') ?? page.documentElement).append(host);
  host.showPopover();
  return {
    root,
    showCard: (view, at) => {
      render(view, card);
      if (view !== nothing && at) placeCard(card, at);
    },
    showMark: (view, at) => {
      render(at ? view : nothing, mark);
      if (at) placeMark(mark, at);
    },
    showLines: (places) => lines.replaceChildren(...places.map((line) => drawLine(page, line))),
    focusCard: () => card.querySelector<HTMLElement>('button.choice')?.focus({ preventScroll: true }),
    isCardFocused: () => root.activeElement !== null,
    remove: () => host.remove(),
  };
}

function drawLine(page: Document, { rect, level }: Line): HTMLElement {
  const line = page.createElement('div');
  line.className = 'line';
  line.dataset['level'] = level;
  Object.assign(line.style, {
    left: `${rect.left}px`,
    top: `${rect.top}px`,
    width: `${rect.width}px`,
    height: `${rect.height}px`,
  });
  return line;
}

/** Below the words, else above them, else beside them; always inside the window, and off the words when it can be. */
function placeCard(card: HTMLElement, at: DOMRect): void {
  const { innerWidth, innerHeight } = window;
  const { width, height } = card.getBoundingClientRect();
  const inWidth = (left: number): number => Math.max(GAP, Math.min(left, innerWidth - width - GAP));
  const inHeight = (top: number): number => Math.max(GAP, Math.min(top, innerHeight - height - GAP));
  const below = at.bottom + GAP;
  const above = at.top - GAP - height;
  const beside = at.right + GAP;
  const isBeside = below + height > innerHeight && above < GAP && beside + width <= innerWidth;
  const top = below + height <= innerHeight || above < GAP ? inHeight(below) : above;
  Object.assign(card.style, { left: `${isBeside ? beside : inWidth(at.left)}px`, top: `${top}px` });
}

function placeMark(mark: HTMLElement, at: DOMRect): void {
  const { innerWidth, innerHeight } = window;
  const { width, height } = mark.getBoundingClientRect();
  const left = Math.max(GAP, Math.min(at.right - width - GAP, innerWidth - width - GAP));
  const top = Math.max(GAP, Math.min(at.bottom - height - GAP, innerHeight - height - GAP));
  Object.assign(mark.style, { left: `${left}px`, top: `${top}px` });
}
