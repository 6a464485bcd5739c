import type { Level } from '../../shared/rules/finding.ts';

/** Underlines by CSS Custom Highlights: they touch neither the nodes nor the model of an editor. */
export interface Highlights {
  readonly show: (places: readonly { readonly range: Range; readonly level: Level }[], open?: Range | null) => void;
  readonly remove: () => void;
}

const LEVELS: readonly Level[] = ['soft', 'ordinary', 'strong'];
const OPEN = 'uitnodigend-open';
const nameOf = (level: Level): string => `uitnodigend-${level}`;

/** One hue, told apart by line (design, section 8): #1d7f82 has 4.8:1 on white, #6cc4c0 9:1 on near black. */
const RULES = `
  ::highlight(uitnodigend-soft) { text-decoration: underline dotted #1d7f82 2px; }
  ::highlight(uitnodigend-ordinary) { text-decoration: underline dashed #1d7f82 2px; }
  ::highlight(uitnodigend-strong) { text-decoration: underline double #1d7f82 2px; }
  ::highlight(uitnodigend-open) { background-color: #1d7f8229; }
`;

/** Prepares highlights for the tree a field stands in: Firefox applies a document's rules in no shadow root. */
export function openHighlights(field: Element): Highlights {
  const tree = field.getRootNode() as Document | ShadowRoot;
  // Each frame has registry and constructors of its own.
  const { CSS, CSSStyleSheet, Highlight } = field.ownerDocument.defaultView as Window & typeof globalThis;
  const isDark = lightness(getComputedStyle(field).color) > 0.5;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(isDark ? RULES.split('#1d7f82').join('#6cc4c0') : RULES);
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  return {
    show: (places, open) => {
      // The words whose card is open.
      if (open) CSS.highlights.set(OPEN, new Highlight(open));
      else CSS.highlights.delete(OPEN);
      for (const level of LEVELS) {
        const ranges = places.filter((place) => place.level === level).map((place) => place.range);
        if (ranges.length > 0) CSS.highlights.set(nameOf(level), new Highlight(...ranges));
        else CSS.highlights.delete(nameOf(level));
      }
    },
    remove: () => {
      for (const name of [OPEN, ...LEVELS.map(nameOf)]) CSS.highlights.delete(name);
      tree.adoptedStyleSheets = Array.from(tree.adoptedStyleSheets).filter((other) => other !== sheet);
    },
  };
}

/** Light letters mean a dark page. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / (3 * 255);
}
