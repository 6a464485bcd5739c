/** Why a selector will not last, or tells about one person. */
export type Fragility = 'generated' | 'digits' | 'position' | 'bare';

/** Ids and classes that frameworks make up anew: JSF, ASP.NET, Angular, React, CSS-in-JS, Wicket, Select2. */
const GENERATED =
  /j_idt|ctl\d|ng-tns|ng-c\d|:r\w+:|css-[a-z0-9]*\d[a-z0-9]*|sc-[a-z0-9]{5}|#id[0-9a-f]{1,4}(?![\w-])|select2-|ember\d|ext-gen|yui_|mat-input-\d/i;
/** Two digits in a row are mostly a number of a student or a counter. */
const DIGITS = /\d{2}/;
const POSITION = /:nth-|:first-child|:last-child|:first-of-type|:last-of-type/;
/** A tag that stands anywhere: it says nothing about what is inside. */
const BARE = /^(?:div|span|td|tr|table|li|ul|a|p|input|textarea|select|button|iframe|\*)$/;

/**
 * Judges one CSS step. Rules found in real systems: counters and made-up names change with the next visit, positions
 * with the next redesign, and digits may be the number of one student.
 *
 * @returns null for one that may last.
 */
export function whyFragile(selector: string): Fragility | null {
  if (GENERATED.test(selector)) return 'generated';
  if (DIGITS.test(selector)) return 'digits';
  if (POSITION.test(selector)) return 'position';
  return BARE.test(selector.trim()) ? 'bare' : null;
}
