import { stepsKey } from '../../shared/situation/site-profile.ts';
import type { AskedPlace, FieldRule, PageSignals, Steps } from '../../shared/situation/site-profile.ts';
import { focusedElements } from './documents.ts';

type Root = Document | ShadowRoot;

/** Longest text that is read at one place, and how many places of one kind are looked at (our choice). */
const LONGEST = 200;
const MOST = 5;

/** What profiles ask about a page. */
export interface Asked {
  readonly places: readonly AskedPlace[];
  /** Regions of which nothing is read. */
  readonly ignore: readonly Steps[];
  readonly fields: readonly FieldRule[];
}

/** Reads only what profiles ask about; never what stands in an input. `roots` are the frames and shadow roots met. */
export function readSignals(
  { places, ignore, fields }: Asked,
  page = document,
): { signals: PageSignals; roots: ReadonlySet<Root> } {
  const roots = new Set<Root>([page]);
  const left = ignore.flatMap((steps) => elementsAt(steps, page, roots));
  const found: Record<string, readonly string[]> = {};
  for (const { steps, readsText } of places) {
    const elements = elementsAt(steps, page, roots)
      .filter((element) => element.checkVisibility() && !left.some((region) => holds(region, element)))
      .slice(0, MOST);
    if (elements.length > 0) found[stepsKey(steps)] = readsText ? [...new Set(elements.map(textOf))] : [''];
  }
  const focus = fields.length > 0 ? focusedElements() : [];
  const focused = fields
    .flatMap(({ at }) => at)
    .filter((steps) => elementsAt(steps, page, roots).some((field) => focus.some((element) => holds(field, element))))
    .map(stepsKey);
  return { signals: { url: page.location.href, title: page.title, found, focused }, roots };
}

/** Does an element stand in another, also through shadow roots and frames? */
export function holds(outer: Element, element: Element): boolean {
  for (let here: Element | null = element; here; here = hostOf(here)) if (outer.contains(here)) return true;
  return false;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  if (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (root as ShadowRoot).host ?? null;
  return (root as Document).defaultView?.frameElement ?? null;
}

/** Every element at these steps; `met` gathers the frames and shadow roots on the way. */
export function elementsAt(steps: Steps, page: Document, met = new Set<Root>()): Element[] {
  let inside: Root[] = [page];
  for (const step of steps.slice(0, -1)) {
    inside = inside.flatMap((root) => select(root, step)).flatMap((element) => insideOf(element) ?? []);
    for (const root of inside) met.add(root);
  }
  const last = steps[steps.length - 1] ?? '';
  return inside.flatMap((root) => select(root, last));
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
