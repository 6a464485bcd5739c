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
  'aria-label',
  'role',
];
const LANDMARKS: readonly string[] = ['main', 'nav', 'header', 'aside', 'form', 'article', 'dialog'];
const HEADINGS: readonly string[] = ['h1', 'h2', 'h3'];
const PLAIN_NAME = /^[A-Za-z][A-Za-z_-]*[A-Za-z0-9_-]?$/;
/** What stands in an attribute may be a few words. */
const PLAIN_WORDS = /^[A-Za-z][A-Za-z_ -]*[A-Za-z0-9_-]?$/;
/** The end of a path of ids as JSF (`form:j_idt42:note`) and ASP.NET (`ctl00_Main_note`, `ctl00$Main$note`) make it. */
const PATH_ENDS: readonly RegExp[] = [/([:$][A-Za-z][A-Za-z_-]*)$/, /^ctl\d.*(_[A-Za-z-]+)$/];
/** Anchors that are tried, the nearest first (our choice). */
const MOST_ANCHORS = 3;

/**
 * Proposes selectors for an element, the most lasting first; none that will not last, and none that holds a word of
 * what stands there: that could be the name of a student. Different kinds of names take turns, so that a redesign
 * that takes one kind away leaves another.
 *
 * @param ancestors nearest first
 */
export function proposePlaces(element: PlainElement, ancestors: readonly PlainElement[], text: string): string[] {
  const own = selectorsOf(element);
  const anchors = ancestors
    .map(anchorOf)
    .filter((each) => each !== null)
    .slice(0, MOST_ANCHORS);
  const anchored: string[] = [];
  for (const anchor of anchors) for (const each of [element.tag, ...own]) anchored.push(`${anchor} ${each}`);
  const heading = HEADINGS.includes(element.tag) ? [element.tag] : [];
  const words = foldText(text)
    .split(' ')
    .filter((word) => word.length > 2);
  return takeTurns([[...own, ...heading], anchored]).filter(
    (selector, place, all) =>
      all.indexOf(selector) === place &&
      whyFragile(selector) === null &&
      !words.some((word) => foldText(selector).includes(word)),
  );
}

/** The first of each, then the second of each. */
function takeTurns(lists: readonly (readonly string[])[]): string[] {
  const turns = lists.reduce((most, list) => Math.max(most, list.length), 0);
  const taken: string[] = [];
  for (let turn = 0; turn < turns; turn++) for (const list of lists) taken.push(...list.slice(turn, turn + 1));
  return taken;
}

function selectorsOf({ tag, id, classes, attributes }: PlainElement): string[] {
  const found: string[] = [];
  for (const name of LASTING_ATTRIBUTES) {
    const value = attributes[name];
    if (value === undefined) continue;
    if (PLAIN_WORDS.test(value)) found.push(`${tag}[${name}='${value}']`);
    else if (name === 'name') found.push(...byPathEnd(tag, 'name', value));
  }
  if (PLAIN_NAME.test(id)) found.push(`#${id}`);
  else found.push(...byPathEnd(tag, 'id', id));
  if (tag.includes('-')) found.push(tag);
  for (const each of classes) if (PLAIN_NAME.test(each)) found.push(`${tag}.${each}`);
  return found;
}

function byPathEnd(tag: string, attribute: string, value: string): string[] {
  const ends = PATH_ENDS.map((end) => end.exec(value)?.[1]).filter((end) => end !== undefined);
  return ends.map((end) => `${tag}[${attribute}$='${end}']`);
}

function anchorOf({ id, tag, classes }: PlainElement): string | null {
  const names = [
    ...(PLAIN_NAME.test(id) ? [`#${id}`] : []),
    ...(LANDMARKS.includes(tag) || tag.includes('-') ? [tag] : []),
    ...classes.filter((each) => PLAIN_NAME.test(each)).map((each) => `.${each}`),
  ];
  return names.filter((name) => whyFragile(name) === null)[0] ?? null;
}
