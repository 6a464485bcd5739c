import { isConditional } from './dutch/is-conditional.ts';
import { isOutdone } from './dutch/is-outdone.ts';
import { isHurt } from './dutch/is-hurt.ts';
import { isSacrifice } from './dutch/is-sacrifice.ts';
import { isYardstick } from './dutch/is-yardstick.ts';
import { isThreat } from './dutch/is-threat.ts';
import { isDemand } from './dutch/is-demand.ts';
import { followsOpinion, statesDuty } from './dutch/states-duty.ts';
import { isAboutSchool, isBan, isExpectation, isReadersTask } from './dutch/tells-of-duty.ts';
import { hasReaderSubject } from './dutch/has-reader-subject.ts';
import { isComplaint, isOwnReading, isSaidOfPerson, isSuspicion } from './dutch/tells-of-reproach.ts';
import {
  callsEasy,
  isBehind,
  isDeficiency,
  isLabel,
  isLastingFact,
  isVagueRequest,
  lacksUnderstanding,
  lacksYet,
  opensWithLabel,
} from './dutch/tells-of-ability.ts';
import { statesEnglishDuty } from './english/states-duty.ts';
import { isBareCommand } from './is-bare-command.ts';
import { isQuestion, isStatement } from './is-statement.ts';
import { isShouting } from './is-shouting.ts';
import type { Language } from './language.ts';
import type { Sentence } from './sentence.ts';

type ClauseTest = (sentence: Sentence, token: number) => boolean;

const DUTCH: Readonly<Record<string, ClauseTest>> = {
  duty: statesDuty,
  opinion: followsOpinion,
  demand: isDemand,
  fact: isLastingFact,
  yet: lacksYet,
  yetskill: lacksUnderstanding,
  deficient: isDeficiency,
  behind: isBehind,
  easy: callsEasy,
  label: isLabel,
  labelhead: opensWithLabel,
  request: isVagueRequest,
  person: isSaidOfPerson,
  own: isOwnReading,
  reader: hasReaderSubject,
  complaint: isComplaint,
  guess: isSuspicion,
  task: isReadersTask,
  expects: isExpectation,
  school: isAboutSchool,
  ban: isBan,
  conditional: isConditional,
  threat: isThreat,
  hurt: isHurt,
  sacrifice: isSacrifice,
  yardstick: isYardstick,
  outdone: isOutdone,
  statement: isStatement,
  asks: isQuestion,
  command: isBareCommand,
  shouting: isShouting,
};
const ENGLISH: Readonly<Record<string, ClauseTest>> = {
  duty: statesEnglishDuty,
  statement: isStatement,
  asks: isQuestion,
  command: isBareCommand,
  shouting: isShouting,
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
