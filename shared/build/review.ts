import { readFileSync } from 'node:fs';
import { formatProblem } from '../formats/problem.ts';
import { createReviewer } from '../review/create-reviewer.ts';
import type { Reviewer } from '../review/review.ts';
import type { Level } from '../rules/finding.ts';
import { layerRules } from '../rules/layer-rules.ts';
import type { Rule } from '../rules/rule.ts';
import { effectiveItems } from '../sets/effective-items.ts';
import { layerOfSet, layerOfShipped } from '../sets/layer-of-set.ts';
import { mergeLayers } from '../sets/merge-layers.ts';
import { ensureGenerated } from './generate.ts';
import { readReviewLine } from './read-review-lines.ts';
import { readReviewOptions } from './review-options.ts';
import type { ReviewOptions } from './review-options.ts';
import { readSetFile } from './read-set-file.ts';
import { printReview, showReview } from './show-review.ts';
import type { ShownReview } from './show-review.ts';

/** Exit codes: reviewed, findings at the asked level, bad input. */
const REVIEWED = 0;
const FOUND = 1;
const BAD_INPUT = 2;

const LEVELS: readonly Level[] = ['soft', 'ordinary', 'strong'];

/** The command line `npm run review`. @returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const options = readReviewOptions(args);
  if (typeof options === 'string') return complain(options);
  const problems = ensureGenerated();
  if (problems.length > 0) return complain(problems.map((problem) => formatProblem(problem, 'en')).join('\n'));
  const rules = await readRules(options.sets);
  if (typeof rules === 'string') return complain(rules);
  const { MESSAGE_GATES } = await import('../generated/message-gates.ts');
  const reviewer = createReviewer(rules, MESSAGE_GATES);
  return options.format === 'jsonl' ? reviewLines(options, reviewer) : reviewTexts(options, reviewer);
}

function complain(line: string): number {
  process.stderr.write(`${line}\n`);
  return BAD_INPUT;
}

/** The shipped rules with each set laid over them, or the line to complain with. */
async function readRules(sets: readonly string[]): Promise<readonly Rule[] | string> {
  const { SHIPPED } = await import('../generated/shipped.ts');
  let layer = layerOfShipped(SHIPPED);
  for (const file of sets) {
    const decoded = await readSetFile(file, 'import');
    if (!decoded.ok) return decoded.problems.map((problem) => formatProblem(problem, 'en')).join('\n');
    layer = mergeLayers(layer, layerOfSet(decoded.value, 'team'));
  }
  return layerRules(SHIPPED.rules, effectiveItems(layer).rules);
}

/** Strict: text in another encoding is better refused than misread. A byte order mark is no part of the text. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** A file or standard input as UTF-8. @returns the text, or null after a line that says why it cannot be read. */
function readInput(file: string): string | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch {
    complain(`review: ${file} cannot be read`);
    return null;
  }
  try {
    return UTF8.decode(bytes);
  } catch {
    complain(`review: ${file} is not UTF-8 text`);
    return null;
  }
}

function reviewTexts(options: ReviewOptions, reviewer: Reviewer): number {
  const reviews: ShownReview[] = [];
  let exit = REVIEWED;
  for (const input of options.inputs) {
    const text = readInput(input);
    if (text === null) {
      exit = BAD_INPUT;
      continue;
    }
    const review = showReview(reviewer, { id: input, text, situation: options });
    reviews.push(review);
    if (options.format === 'text') process.stdout.write(`${printReview(review, text)}\n`);
  }
  if (options.format === 'json' && reviews.length > 0) {
    const shown = options.inputs.length === 1 ? reviews[0] : reviews;
    process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
  }
  return exit === BAD_INPUT ? exit : exitCode(reviews, options.failOn);
}

function reviewLines(options: ReviewOptions, reviewer: Reviewer): number {
  let exit = REVIEWED;
  for (const input of options.inputs) {
    const text = readInput(input);
    if (text === null) {
      exit = BAD_INPUT;
      continue;
    }
    const found = reviewInput({ name: input, text }, options, reviewer);
    exit = Math.max(exit, found);
  }
  return exit;
}

/** Reviews line by line, so that one bad line costs nothing but itself. */
function reviewInput(input: { name: string; text: string }, options: ReviewOptions, reviewer: Reviewer): number {
  let exit = REVIEWED;
  const out: string[] = [];
  input.text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const read = readReviewLine(line, options);
    if (typeof read === 'string') {
      exit = complain(`review: ${input.name}, line ${index + 1}: ${read}`);
      return;
    }
    const review = showReview(reviewer, read);
    out.push(JSON.stringify(review));
    exit = Math.max(exit, exitCode([review], options.failOn));
  });
  if (out.length > 0) process.stdout.write(`${out.join('\n')}\n`);
  return exit;
}

function exitCode(reviews: readonly ShownReview[], failOn: Level | null): number {
  if (failOn === null) return REVIEWED;
  const least = LEVELS.indexOf(failOn);
  const isAtLevel = (level: Level) => LEVELS.indexOf(level) >= least;
  return reviews.some((review) => review.findings.some((finding) => isAtLevel(finding.level))) ? FOUND : REVIEWED;
}

/** A reader that closes the pipe early (`| head`) has what it wants. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(REVIEWED);
  throw error;
});
process.exitCode = await main(process.argv.slice(2));
