import type { Field } from './find-field.ts';

/** Least height of a large text field: about four lines, in CSS pixels (our choice). */
const LARGE = 80;

/** Is this a field for a whole message, and not for a remark of one line? An editor that fills its page always is. */
export function isLarge({ element }: Field): boolean {
  return element.ownerDocument !== document || element.getBoundingClientRect().height >= LARGE;
}
