import { stepsKey } from '../../shared/situation/site-profile.ts';
import type { AskedPlace, PageSignals, Steps } from '../../shared/situation/site-profile.ts';

type Root = Document | ShadowRoot;

/** Longest text that is read at one place, and how many places of one kind are looked at (our choice). */
const LONGEST = 200;
const MOST = 5;

/** Reads only what profiles ask about; never what stands in an input. `roots` are the frames and shadow roots met. */
export function readSignals(places: readonly AskedPlace[]): { signals: PageSignals; roots: ReadonlySet<Root> } {
  const roots = new Set<Root>([document]);
  const found: Record<string, readonly string[]> = {};
  for (const { steps, readsText } of places) {
    const elements = findAll(steps, roots);
    if (elements.length > 0) found[stepsKey(steps)] = readsText ? [...new Set(elements.map(textOf))] : [''];
  }
  return { signals: { url: location.href, title: document.title, found }, roots };
}

function findAll(steps: Steps, met: Set<Root>): Element[] {
  let inside: Root[] = [document];
  for (const step of steps.slice(0, -1)) {
    inside = inside.flatMap((root) => select(root, step)).flatMap((element) => insideOf(element) ?? []);
    for (const root of inside) met.add(root);
  }
  const last = steps[steps.length - 1] ?? '';
  return inside
    .flatMap((root) => select(root, last))
    .filter((element) => element.checkVisibility())
    .slice(0, MOST);
}

function select(root: Root, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

function insideOf(element: Element): Root | null {
  try {
    return element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument ?? null;
  } catch {
    return null;
  }
}

function textOf(element: Element): string {
  if (element.localName === 'select') {
    const select = element as HTMLSelectElement;
    return (select.selectedOptions[0]?.textContent ?? '').trim().slice(0, LONGEST);
  }
  if (element.localName === 'input' || element.localName === 'textarea') return '';
  return (element.textContent ?? '').trim().slice(0, LONGEST);
}
