import { whyFragile } from './fragile-selector.ts';
import { foldText } from './match-words.ts';

/** An element as plain data: what a selector could name. */
export interface PlainElement {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
}

/** Attributes that developers name on purpose, the most lasting first. */
export const LASTING_ATTRIBUTES: readonly string[] = [
  'data-testid',
  'data-test',
  'itemprop',
  'name',
  'aria-current',
  'role',
];
const LANDMARKS: readonly string[] = ['main', 'nav', 'header', 'aside', 'form', 'article'];
const HEADINGS: readonly string[] = ['h1', 'h2', 'h3'];
const PLAIN_NAME = /^[A-Za-z][A-Za-z_-]*[A-Za-z0-9_-]?$/;

/**
 * Proposes selectors for an element, the most lasting first; none that will not last, and none that holds a word of
 * what stands there: that could be the name of a student.
 *
 * @param ancestors nearest first
 */
export function proposePlaces(element: PlainElement, ancestors: readonly PlainElement[], text: string): string[] {
  const own = selectorsOf(element);
  const anchor = ancestors.map(anchorOf).filter((each) => each !== null)[0];
  const tail = own.length > 0 ? own : [element.tag];
  const anchored =
    anchor === undefined || anchor === null ? [] : [element.tag, ...tail].map((each) => `${anchor} ${each}`);
  const words = foldText(text)
    .split(' ')
    .filter((word) => word.length > 2);
  const all = [...own, ...anchored, ...(HEADINGS.includes(element.tag) ? [element.tag] : [])];
  return all.filter(
    (selector, place) =>
      all.indexOf(selector) === place &&
      whyFragile(selector) === null &&
      !words.some((word) => foldText(selector).includes(word)),
  );
}

function selectorsOf({ tag, id, classes, attributes }: PlainElement): string[] {
  const found: string[] = [];
  for (const name of LASTING_ATTRIBUTES) {
    const value = attributes[name];
    if (value !== undefined && PLAIN_NAME.test(value)) found.push(`${tag}[${name}='${value}']`);
  }
  if (PLAIN_NAME.test(id)) found.push(`#${id}`);
  for (const each of classes) if (PLAIN_NAME.test(each)) found.push(`${tag}.${each}`);
  return found;
}

function anchorOf(element: PlainElement): string | null {
  if (PLAIN_NAME.test(element.id) && whyFragile(`#${element.id}`) === null) return `#${element.id}`;
  return LANDMARKS.includes(element.tag) ? element.tag : null;
}
