import type { Localized } from '../rules/rule.ts';

/** Something in a file that a person can mend. */
export interface Problem {
  /** The file as its author knows it: `rules/nl/directives.yml`. */
  readonly file: string;
  /** The place inside: `rules[2] task-subject › match[0]`. */
  readonly at: string;
  /** The same place as keys, where a form can show it beside its field. */
  readonly path?: readonly (string | number)[];
  /** Line in the file, from 1; 0 when it is not known. */
  readonly line: number;
  readonly say: Localized;
}

/** A decoded value, or what stands in the way. */
export type Decoded<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Tells on which line a path of keys stands; 0 when unknown. */
export type Locate = (path: readonly (string | number)[]) => number;

/** One line for a console: file, line, place and what is asked. */
export function formatProblem(problem: Problem, language: 'nl' | 'en'): string {
  const line = problem.line > 0 ? `:${problem.line}` : '';
  return `${problem.file}${line}: ${problem.at}: ${problem.say[language]}`;
}
