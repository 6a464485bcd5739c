import { LASTING_ATTRIBUTES, proposePlaces } from '../../shared/situation/propose-places.ts';
import type { PlainElement } from '../../shared/situation/propose-places.ts';
import { ask } from '../browser/content-api.ts';

/** Longest text that is read, and the most places that are proposed (our choice). */
const LONGEST = 80;
const MOST = 4;

/** One pick a page: a second takes the place of the first. */
const world = globalThis as unknown as { uitnodigendPick?: AbortController };

/** Lets a person point at one thing on the page; the click goes no further. `Esc` stops. Tells the panel what was read. */
export function pickPlace(): void {
  world.uitnodigendPick?.abort();
  const life = new AbortController();
  world.uitnodigendPick = life;
  const { signal } = life;
  const frame = document.createElement('uitnodigend-pick');
  frame.style.cssText =
    'position:fixed;z-index:2147483647;pointer-events:none;box-sizing:border-box;border:3px solid #0f5c5c;border-radius:4px;outline:2px solid #fff';
  document.documentElement.append(frame);
  signal.addEventListener('abort', () => frame.remove());
  const onMove = (event: Event): void => {
    const box = (event.target as Element).getBoundingClientRect();
    frame.style.inset = `${box.top - 3}px auto auto ${box.left - 3}px`;
    frame.style.inlineSize = `${box.width + 6}px`;
    frame.style.blockSize = `${box.height + 6}px`;
  };
  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onClick = (event: Event): void => {
    if (!event.isTrusted) return;
    stop(event);
    life.abort();
    const element = event.target as Element;
    const text = readText(element);
    void ask({ kind: 'picked', host: location.hostname, text, places: placesFor(element, text) });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    stop(event);
    life.abort();
  };
  const options = { capture: true, signal };
  document.addEventListener('pointerover', onMove, options);
  document.addEventListener('pointerdown', stop, options);
  document.addEventListener('mousedown', stop, options);
  document.addEventListener('click', onClick, options);
  document.addEventListener('keydown', onKey, options);
}

/** Never what stands in a field: only text of the page. */
function readText(element: Element): string {
  if (/^(?:input|textarea|select)$/.test(element.localName) || (element as HTMLElement).isContentEditable) return '';
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

/** The proposals at which nothing else stands. */
function placesFor(element: Element, text: string): string[][] {
  const ancestors: PlainElement[] = [];
  for (let up = element.parentElement; up; up = up.parentElement) ancestors.push(plain(up));
  return proposePlaces(plain(element), ancestors, text)
    .filter((selector) => {
      const there = [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility());
      return there.length === 1 && there[0] === element;
    })
    .slice(0, MOST)
    .map((selector) => [selector]);
}

function plain(element: Element): PlainElement {
  const attributes: Record<string, string> = {};
  for (const name of LASTING_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null) attributes[name] = value;
  }
  return { tag: element.localName, id: element.id, classes: [...element.classList], attributes };
}
