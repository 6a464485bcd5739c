import type { Span } from '../language/span.ts';
import type { Finding } from '../rules/finding.ts';

/** One edit: `[start, end)` of the old text became `inserted` UTF-16 units. */
export interface TextEdit extends Span {
  readonly inserted: number;
}

/**
 * Carries findings across one edit: before it they stay, after it they shift, and a finding whose sentence was touched
 * is dropped, not guessed; the next review brings it back.
 */
export function remapFindings(findings: readonly Finding[], edit: TextEdit): Finding[] {
  const shift = edit.inserted - (edit.end - edit.start);
  const carried: Finding[] = [];
  for (const finding of findings) {
    if (finding.sentence.end < edit.start) carried.push(finding);
    else if (finding.sentence.start > edit.end) carried.push(moveFinding(finding, shift));
  }
  return carried;
}

/** The same finding, `shift` UTF-16 units further on. */
export function moveFinding(finding: Finding, shift: number): Finding {
  const sentence = { start: finding.sentence.start + shift, end: finding.sentence.end + shift };
  return { ...finding, start: finding.start + shift, end: finding.end + shift, sentence };
}
