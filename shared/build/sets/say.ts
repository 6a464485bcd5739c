import { formatProblem } from '../../formats/problem.ts';
import type { Problem } from '../../formats/problem.ts';

/** Exit codes: all is well; an answer is no (an example does not hold, sets differ, a signature is wrong); bad input. */
export const WELL = 0;
export const NO = 1;
export const BAD_INPUT = 2;

/** What every command is given. */
export interface Command {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly language: 'nl' | 'en';
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Names what stands in the way, a line each. @returns the exit code. */
export function complain(lines: string | readonly string[], code: number = BAD_INPUT): number {
  process.stderr.write(
    [lines]
      .flat()
      .map((line) => `${line}\n`)
      .join(''),
  );
  return code;
}

export function tell(problems: readonly Problem[], { language }: Command, code: number): number {
  return complain(
    problems.map((problem) => formatProblem(problem, language)),
    code,
  );
}
