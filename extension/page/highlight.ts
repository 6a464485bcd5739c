import type { Level } from '../../shared/rules/finding.ts';
import { inkOn } from './ink.ts';
import { inkWhileAlive } from './while-alive.ts';

/** Underlines by CSS Custom Highlights: they touch neither the nodes nor the model of an editor. */
export interface Highlights {
  readonly show: (places: readonly { readonly range: Range; readonly level: Level }[], open?: Range | null) => void;
  readonly remove: () => void;
}

const LEVELS: readonly Level[] = ['soft', 'ordinary', 'strong'];
const OPEN = 'uitnodigend-open';
const nameOf = (level: Level): string => `uitnodigend-${level}`;

/** One hue, told apart by line (design, section 8). Where a person chose the colours, ours give way. */
const rules = (ink: string): string => `
  ::highlight(uitnodigend-soft) { text-decoration: underline dotted ${ink} 2px; }
  ::highlight(uitnodigend-ordinary) { text-decoration: underline dashed ${ink} 2px; }
  ::highlight(uitnodigend-strong) { text-decoration: underline double ${ink} 2px; }
  ::highlight(uitnodigend-open) { background-color: color-mix(in srgb, ${ink} 16%, transparent); }
  @media (forced-colors: active) {
    ::highlight(uitnodigend-soft), ::highlight(uitnodigend-ordinary), ::highlight(uitnodigend-strong) { text-decoration-color: LinkText; }
    ::highlight(uitnodigend-open) { background-color: Mark; color: MarkText; }
  }
`;

/** Prepares highlights for the tree a field stands in: Firefox applies a document's rules in no shadow root. */
export function openHighlights(field: Element): Highlights {
  const tree = field.getRootNode() as Document | ShadowRoot;
  // Each frame has registry and constructors of its own.
  const view = field.ownerDocument.defaultView as Window & typeof globalThis;
  const { CSSStyleSheet, Highlight } = view;
  const registry = registryOf(view);
  const sheet = new CSSStyleSheet();
  let inkShown = '';
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  return {
    show: (places, open) => {
      const ink = places.length > 0 ? inkOn(field) : inkShown;
      if (ink !== inkShown) sheet.replaceSync(rules(inkWhileAlive(ink)));
      inkShown = ink;
      // The words whose card is open.
      if (open) registry.set(OPEN, new Highlight(open));
      else registry.delete(OPEN);
      for (const level of LEVELS) {
        const ranges = places.filter((place) => place.level === level).map((place) => place.range);
        if (ranges.length > 0) registry.set(nameOf(level), new Highlight(...ranges));
        else registry.delete(nameOf(level));
      }
    },
    remove: () => {
      for (const name of [OPEN, ...LEVELS.map(nameOf)]) registry.delete(name);
      tree.adoptedStyleSheets = Array.from(tree.adoptedStyleSheets).filter((other) => other !== sheet);
    },
  };
}

/** What Firefox gives a content script to see the page's own objects, and to see only the browser's part of one. */
interface FirefoxView {
  readonly wrappedJSObject?: typeof globalThis;
}
declare const XPCNativeWrapper: (object: HighlightRegistry) => HighlightRegistry;

/**
 * The registry of one frame. To a content script Firefox answers `CSS.highlights` of a second frame with that of the
 * first; asked of the page's own object it is the right one.
 */
function registryOf(view: typeof globalThis & FirefoxView): HighlightRegistry {
  try {
    if (view.wrappedJSObject) return XPCNativeWrapper(view.wrappedJSObject.CSS.highlights);
  } catch {
    // The page put something else there.
  }
  return view.CSS.highlights;
}
