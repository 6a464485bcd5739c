import type { SampleMail } from '../formats/sample-mail.ts';
import type { TeamSet } from '../formats/team-set.ts';
import { createReviewer } from '../review/create-reviewer.ts';
import type { Reviewer } from '../review/review.ts';
import type { Finding } from '../rules/finding.ts';
import type { Rule } from '../rules/rule.ts';
import { ORDINARY_SITUATION } from '../situation/situation.ts';
import { findingsIn } from './diff-findings.ts';
import { laySets } from './lay-sets.ts';

/** The rules that ship with a set laid over them; those that ship alone while the set cannot be read yet. */
export function rulesWith(set: TeamSet | null, shipped: readonly Rule[]): readonly Rule[] {
  return set ? laySets(shipped, [set]) : shipped;
}

/** All that is found in a text as a mail to a student, in the order of the text. */
export function findInText(text: string, reviewer: Reviewer): readonly Finding[] {
  const { findings } = reviewer.review(text, ORDINARY_SITUATION);
  return findings.toSorted((a, b) => a.start - b.start);
}

/** The sample mails in which a rule of the set itself finds something, with what it finds. */
export function mailsHit(
  set: TeamSet | null,
  mails: readonly SampleMail[],
): readonly { readonly id: string; readonly words: readonly string[] }[] {
  if (!set || set.rules.length === 0) return [];
  const reviewer = createReviewer(set.rules);
  return mails.flatMap((mail) => {
    const words = [...findingsIn(mail, reviewer).values()].map((finding) => finding.words);
    return words.length > 0 ? [{ id: mail.id, words }] : [];
  });
}
