import { LASTING_ATTRIBUTES, proposePlaces } from '../../shared/situation/propose-places.ts';
import type { PlainElement } from '../../shared/situation/propose-places.ts';
import { ask } from '../browser/content-api.ts';
import { documentsHere } from './documents.ts';
import { SEEN_WHILE_ALIVE } from './while-alive.ts';

type Root = Document | ShadowRoot;

/** Longest text that is read, and the most places that are proposed (our choice). */
const LONGEST = 80;
const MOST = 4;

/** One pick a page: a second takes the place of the first. */
const world = globalThis as unknown as { uitnodigendPick?: AbortController };

/**
 * Lets a person point at one thing on the page, also in frames of the same origin and in open shadow roots; the click
 * goes no further. `Esc` stops. Tells the panel what was read.
 */
export function pickPlace(): void {
  world.uitnodigendPick?.abort();
  const life = new AbortController();
  world.uitnodigendPick = life;
  const { signal } = life;
  const frame = document.createElement('uitnodigend-pick');
  frame.style.cssText = `position:fixed;z-index:2147483647;pointer-events:none;box-sizing:border-box;border:3px solid #0f5c5c;border-radius:4px;outline:2px solid #fff;margin:0;padding:0;background:none;${SEEN_WHILE_ALIVE}`;
  frame.setAttribute('popover', 'manual');
  document.documentElement.append(frame);
  frame.showPopover();
  signal.addEventListener('abort', () => frame.remove());
  const onMove = (event: Event): void => {
    const { top, left, width, height } = boxOf(targetOf(event));
    frame.style.inset = `${top - 3}px auto auto ${left - 3}px`;
    frame.style.inlineSize = `${width + 6}px`;
    frame.style.blockSize = `${height + 6}px`;
  };
  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onClick = (event: Event): void => {
    if (!event.isTrusted) return;
    stop(event);
    life.abort();
    const element = targetOf(event);
    const isField = isWritable(element);
    const text = isField ? '' : (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
    void ask({ kind: 'picked', host: location.hostname, text, isField, places: placesFor(element, text) });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    stop(event);
    life.abort();
  };
  const options = { capture: true, signal };
  for (const page of documentsHere()) {
    page.addEventListener('pointerover', onMove, options);
    page.addEventListener('pointerdown', stop, options);
    page.addEventListener('mousedown', stop, options);
    page.addEventListener('click', onClick, options);
    page.addEventListener('keydown', onKey, options);
  }
}

/** What was pointed at. In an editor that is the whole field; an editor that fills a frame is known by its frame. */
function targetOf(event: Event): Element {
  const element = event.composedPath()[0] as HTMLElement;
  let field: HTMLElement = element;
  while (field.isContentEditable && field.parentElement?.isContentEditable) field = field.parentElement;
  const page = field.ownerDocument;
  const isFrameOfEditor = page.designMode === 'on' || (field.isContentEditable && field === page.body);
  return (isFrameOfEditor ? page.defaultView?.frameElement : null) ?? field;
}

function isWritable(element: Element): boolean {
  if (/^(?:input|textarea|select)$/.test(element.localName) || (element as HTMLElement).isContentEditable) return true;
  const body = (element as Partial<HTMLIFrameElement>).contentDocument?.body;
  return body?.isContentEditable === true || body?.ownerDocument.designMode === 'on';
}

/** Where an element stands in the window of this script. */
function boxOf(element: Element): { top: number; left: number; width: number; height: number } {
  const box = element.getBoundingClientRect();
  let { top, left } = box;
  let page = element.ownerDocument;
  while (page !== document) {
    const host = page.defaultView?.frameElement;
    if (!host) break;
    const outer = host.getBoundingClientRect();
    top += outer.top + host.clientTop;
    left += outer.left + host.clientLeft;
    page = host.ownerDocument;
  }
  const { width, height } = box;
  return { top, left, width, height };
}

/** Steps to the proposals at which nothing else stands; no steps when a host around it is not to be found back. */
function placesFor(element: Element, text: string): string[][] {
  const root = element.getRootNode() as Root;
  const selectors = uniqueSelectors(element, root, text);
  const host = hostOf(root);
  if (host === null) return selectors.slice(0, MOST).map((selector) => [selector]);
  const outer = placesFor(host, text);
  const [way, ...others] = outer;
  if (way === undefined) return [];
  const straight = selectors.map((selector) => [...way, selector]);
  const around = others.flatMap((other) => selectors.slice(0, 1).map((selector) => [...other, selector]));
  return [...straight.slice(0, MOST - 1), ...around, ...straight.slice(MOST - 1)].slice(0, MOST);
}

function hostOf(root: Root): Element | null {
  if (root === document) return null;
  return root.nodeType === Node.DOCUMENT_NODE
    ? ((root as Document).defaultView?.frameElement ?? null)
    : (root as ShadowRoot).host;
}

function uniqueSelectors(element: Element, root: Root, text: string): string[] {
  const ancestors: PlainElement[] = [];
  for (let up = element.parentElement; up; up = up.parentElement) ancestors.push(plain(up));
  return proposePlaces(plain(element), ancestors, text).filter((selector) => {
    const there = [...root.querySelectorAll(selector)].filter((each) => each.checkVisibility());
    return there.length === 1 && there[0] === element;
  });
}

function plain(element: Element): PlainElement {
  const attributes: Record<string, string> = {};
  for (const name of LASTING_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null) attributes[name] = value;
  }
  return { tag: element.localName, id: element.id, classes: [...element.classList], attributes };
}
