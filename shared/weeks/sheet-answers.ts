import { SMALLEST_GROUP } from './team-counts.ts';

/** How well a statement of students fits, as one colleague sees it. */
export const VERDICTS = ['yes', 'sometimes', 'not-yet'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What one colleague filled in on the sheet, as it goes to the team when that person chooses so: no name, no device. */
export interface SheetAnswers {
  /** Drawn for each sheet, so that the same file twice counts once. */
  readonly id: string;
  /** Words by question; a question without words is left out. */
  readonly words: Readonly<Record<string, string>>;
  /** Verdicts by statement. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

/** Sheets of several people together, or how many people are still wanted. */
export type TeamAnswers =
  | { readonly isEnough: false; readonly people: number; readonly wanted: number }
  | {
      readonly isEnough: true;
      readonly people: number;
      /** The words to each question, in the order of the alphabet, so that no place tells who wrote what. */
      readonly words: Readonly<Record<string, readonly string[]>>;
      readonly verdicts: Readonly<Record<string, Readonly<Record<Verdict, number>>>>;
    };

/** Puts sheets of colleagues together; the same file twice counts once, and fewer than a group stay hidden. */
export function joinAnswers(files: readonly SheetAnswers[]): TeamAnswers {
  const unique = [...new Map(files.map((file) => [file.id, file])).values()];
  const people = unique.length;
  if (people < SMALLEST_GROUP) return { isEnough: false, people, wanted: SMALLEST_GROUP - people };
  const words = new Map<string, string[]>();
  const verdicts = new Map<string, Record<Verdict, number>>();
  for (const sheet of unique) {
    for (const [question, said] of Object.entries(sheet.words)) {
      words.set(question, [...(words.get(question) ?? []), said].toSorted());
    }
    for (const [statement, verdict] of Object.entries(sheet.verdicts)) {
      const counted = verdicts.get(statement) ?? { yes: 0, sometimes: 0, 'not-yet': 0 };
      verdicts.set(statement, { ...counted, [verdict]: counted[verdict] + 1 });
    }
  }
  return { isEnough: true, people, words: Object.fromEntries(words), verdicts: Object.fromEntries(verdicts) };
}

/** The answers with one question answered otherwise; words of white space alone are none. */
export function answerWith(
  answers: SheetAnswers,
  part:
    { readonly question: string; readonly words: string } | { readonly statement: string; readonly verdict: Verdict },
): SheetAnswers {
  if ('statement' in part) return { ...answers, verdicts: { ...answers.verdicts, [part.statement]: part.verdict } };
  const { [part.question]: _, ...others } = answers.words;
  return { ...answers, words: part.words.trim() === '' ? others : { ...others, [part.question]: part.words } };
}

/** Was anything filled in? */
export function hasAnswers({ words, verdicts }: SheetAnswers): boolean {
  return Object.keys(words).length + Object.keys(verdicts).length > 0;
}
