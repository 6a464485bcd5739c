import { nothing, render, type TemplateResult } from 'lit/html.js';
import { markStyles } from '../../shared/ui/mark/mark.styles.ts';
import type { CardParts } from './card-parts.ts';
import { keepToPeople } from './keep-to-people.ts';
import { placeCard, type Box } from './place-card.ts';
import { SEEN_WHILE_ALIVE } from './while-alive.ts';

/** Our own layer above the page: never inside an editable, gone without a trace when it is removed. */
export interface Layer {
  readonly root: ShadowRoot;
  /** Draws the card with what came for it, if it came. */
  readonly showCard: (card: CardParts | undefined, draw: DrawCard, at: CardAnchor) => void;
  readonly showMark: (view: TemplateResult | typeof nothing, at: DOMRect | null) => void;
  /** Where the mark stands. */
  readonly markBox: () => DOMRect;
  /** Says something to who listens instead of looks. */
  readonly tell: (words: string, language: string) => void;
  /** Draws underlines in an ink that is seen on the page. */
  readonly showLines: (lines: readonly Line[], ink?: string) => void;
  /** Gives the focus to the first choice. */
  readonly focusCard: () => void;
  readonly hasFocus: () => boolean;
  readonly remove: () => void;
}

type DrawCard = (card: CardParts, place: HTMLElement) => void;

/** What a card stands beside. */
interface CardAnchor {
  /** What it is about: as long as that stays the same, the card stays where it is. */
  readonly about: string | undefined;
  readonly words: Box;
  /** True when the words may have moved on the screen: the page scrolled, or the window has another size. */
  readonly hasMoved: boolean;
}

/** An underline on the screen, for text that highlights cannot reach. */
interface Line {
  readonly rect: DOMRect;
  readonly level: 'soft' | 'ordinary' | 'strong';
  /** True for the words whose card is open. */
  readonly isOpen: boolean;
}

const GAP = 8;
/** Where the focus goes in: a sentence to copy after a refusal, the first choice, or what else there is to press. */
const ENTRIES = ['.status button', '.choice', '.small', 'button'];
/** A page may style everything it can reach: nothing of that comes in, and the host stays what it is. */
const HOST =
  'all:initial!important;display:block!important;position:fixed!important;inset:0!important;inline-size:auto!important;block-size:auto!important;border:0!important;padding:0!important;margin:0!important;background:none!important;overflow:visible!important;pointer-events:none!important';
const STYLES = `
  .place { all: initial; position: fixed; pointer-events: auto; ${SEEN_WHILE_ALIVE} }
  .place:empty { display: none; }
  .line { position: fixed; pointer-events: none; ${SEEN_WHILE_ALIVE} border-block-end: 2px dashed var(--mark); }
  .line[data-level='soft'] { border-block-end-style: dotted; }
  .line[data-level='strong'] { border-block-end: 3px double var(--mark); }
  .told { position: fixed; inset: 0 auto auto 0; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .line.open { background: color-mix(in srgb, var(--mark) 16%, transparent); }
  .card { max-block-size: min(720px, var(--room)); }
  @media (forced-colors: active) { .line { border-color: LinkText; } }
`;

/** Opens the layer over the page of `field`; inside an open modal dialog when the field is in one, else nothing there could be clicked. */
export function openLayer(field: Element): Layer {
  const page = field.ownerDocument;
  const host = page.createElement('uitnodigend-layer');
  host.setAttribute('popover', 'manual');
  host.style.cssText = HOST;
  const root = host.attachShadow({ mode: 'open' });
  const sheet = page.createElement('style');
  sheet.textContent = `${markStyles}\n${STYLES}`;
  const part = (className: string): HTMLElement => {
    const made = page.createElement('div');
    made.className = className;
    return made;
  };
  const [lines, mark, card, told] = [part('lines'), part('place'), part('place'), part('told')];
  told.setAttribute('role', 'status');
  root.append(sheet, lines, mark, card, told);
  keepToPeople(root, host);
  // Left behind by a run whose extension went without a word.
  for (const old of page.querySelectorAll(host.localName)) old.remove();
  (field.closest('dialog:modal') ?? page.documentElement).append(host);
  host.showPopover();
  const isRtl = getComputedStyle(field).direction === 'rtl';
  let placed: string | undefined;
  let isStyled = false;
  return {
    root,
    showCard: (parts, draw, { about, words, hasMoved }) => {
      if (!parts) return;
      // Before our own: they are the ground that a card and its place stand on.
      if (!isStyled) sheet.textContent = `${parts.styles}\n${sheet.textContent}`;
      isStyled = true;
      draw(parts, card);
      if (about !== undefined && (about !== placed || hasMoved)) moveCard(card, words, isRtl);
      placed = about;
    },
    showMark: (view, at) => {
      render(at ? view : nothing, mark);
      if (at) placeMark(mark, at, isRtl);
    },
    markBox: () => mark.getBoundingClientRect(),
    tell: (words, language) => {
      told.lang = language;
      told.textContent = words;
    },
    showLines: (places, ink) => {
      if (ink !== undefined) lines.style.setProperty('--mark', ink);
      lines.replaceChildren(...places.map((line) => drawLine(page, line)));
    },
    focusCard: () => {
      const entry = ENTRIES.map((selector) => card.querySelector<HTMLElement>(selector)).find(
        (found) => found !== null,
      );
      entry?.focus({ preventScroll: true });
    },
    hasFocus: () => root.activeElement !== null,
    remove: () => host.remove(),
  };
}

function drawLine(page: Document, { rect, level, isOpen }: Line): HTMLElement {
  const line = page.createElement('div');
  line.className = isOpen ? 'line open' : 'line';
  line.dataset['level'] = level;
  Object.assign(line.style, {
    left: `${rect.left}px`,
    top: `${rect.top}px`,
    width: `${rect.width}px`,
    height: `${rect.height}px`,
  });
  return line;
}

function moveCard(card: HTMLElement, words: Box, isRtl: boolean): void {
  const { innerWidth: width, innerHeight: height } = window;
  card.style.setProperty('--room', `${height}px`);
  const place = placeCard(words, card.getBoundingClientRect(), { width, height }, isRtl);
  const pixels = (at: number | undefined): string => (at === undefined ? 'auto' : `${at}px`);
  Object.assign(card.style, { left: pixels(place.left), top: pixels(place.top), bottom: pixels(place.bottom) });
  card.style.setProperty('--room', pixels(place.room));
}

/** In the lower corner of the field where lines end; inside the window. */
function placeMark(mark: HTMLElement, field: DOMRect, isRtl: boolean): void {
  const { innerWidth, innerHeight } = window;
  mark.style.setProperty('--field', `${field.width - 2 * GAP}px`);
  const { width, height } = mark.getBoundingClientRect();
  const corner = isRtl ? field.left + GAP : field.right - width - GAP;
  const left = Math.max(GAP, Math.min(corner, innerWidth - width - GAP));
  const top = Math.max(GAP, Math.min(field.bottom - height - GAP, innerHeight - height - GAP));
  Object.assign(mark.style, { left: `${left}px`, top: `${top}px` });
}
