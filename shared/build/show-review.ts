import type { GuessedLanguage } from '../language/language.ts';
import type { Span } from '../language/span.ts';
import type { PresentElement, Reviewer } from '../review/review.ts';
import type { Finding, Level } from '../rules/finding.ts';
import type { Rewrite } from '../rules/rewrite.ts';
import type { Situation } from '../situation/situation.ts';

/** A finding as the command line prints it: with its rewrites made. */
export interface ShownFinding extends Span {
  readonly category: string;
  readonly rule: string;
  readonly level: Level;
  readonly rewrites: readonly Rewrite[];
}

/** A review as the command line prints it. Offsets are UTF-16, end-exclusive, into the input text. */
export interface ShownReview {
  readonly id: string | number;
  readonly language: GuessedLanguage;
  readonly findings: readonly ShownFinding[];
  readonly elements: { readonly present: readonly PresentElement[]; readonly missing: readonly string[] };
  readonly checks: readonly string[];
}

/** Reviews a text and makes every rewrite. */
export function showReview(
  reviewer: Reviewer,
  input: { readonly id: string | number; readonly text: string; readonly situation: Situation },
): ShownReview {
  const { id, text, situation } = input;
  const { language, findings, elements, checks } = reviewer.review(text, situation);
  const shown = findings.map((finding) => showFinding(reviewer, text, finding));
  return { id, language, findings: shown, elements, checks };
}

function showFinding(reviewer: Reviewer, text: string, finding: Finding): ShownFinding {
  const { start, end, category, rule, level } = finding;
  const rewrites = reviewer
    .rewrites(text, finding)
    .map((made) => ({ start: made.start, end: made.end, text: made.text, kind: made.kind }));
  return { start, end, category, rule, level, rewrites };
}

/** A review for a reader at a terminal: line and column, the words, and what could stand there. */
export function printReview(review: ShownReview, text: string): string {
  const placeOf = placesOf(text);
  const lines = review.findings.flatMap((finding) => {
    const { line, column } = placeOf(finding.start);
    const words = text.slice(finding.start, finding.end).replace(/\s+/g, ' ');
    const head = `${review.id}:${line}:${column}: ${finding.category} (${finding.level}): ${words}`;
    return [head, ...finding.rewrites.map((rewrite) => `    ${rewrite.kind}: ${rewrite.text.replace(/\s+/g, ' ')}`)];
  });
  return (lines.length > 0 ? lines : [`${review.id}: Niets op te merken.`]).join('\n');
}

/** Counts lines as it goes: ask for offsets in order, so that a long text is walked once. */
function placesOf(text: string): (offset: number) => { line: number; column: number } {
  let line = 1;
  let start = 0;
  return (offset) => {
    for (let end = text.indexOf('\n', start); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
      line++;
      start = end + 1;
    }
    return { line, column: offset - start + 1 };
  };
}
