import { followsOpinion, statesDuty } from './dutch/states-duty.ts';
import { statesEnglishDuty } from './english/states-duty.ts';
import { isBareCommand } from './is-bare-command.ts';
import { isQuestion, isStatement } from './is-statement.ts';
import type { Language } from './language.ts';
import type { Sentence } from './sentence.ts';

type ClauseTest = (sentence: Sentence, token: number) => boolean;

const DUTCH: Readonly<Record<string, ClauseTest>> = {
  duty: statesDuty,
  opinion: followsOpinion,
  statement: isStatement,
  asks: isQuestion,
  command: isBareCommand,
};
const ENGLISH: Readonly<Record<string, ClauseTest>> = {
  duty: statesEnglishDuty,
  statement: isStatement,
  asks: isQuestion,
  command: isBareCommand,
};

/** The names a pattern may use behind `@`, per language. */
export const CLAUSE_TESTS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(Object.keys(DUTCH)),
  en: new Set(Object.keys(ENGLISH)),
};

/** Answers a clause test for the token a match was found by; an unknown test never holds. */
export function holdsClauseTest(language: Language, sentence: Sentence, test: string, token: number): boolean {
  const clauseTest = (language === 'nl' ? DUTCH : ENGLISH)[test];
  return clauseTest !== undefined && clauseTest(sentence, token);
}
