import type { SampleMail } from '../formats/sample-mail.ts';
import type { TeamSet } from '../formats/team-set.ts';
import type { Span } from '../language/span.ts';
import { createReviewer } from '../review/create-reviewer.ts';
import type { PresentElement, Reviewer } from '../review/review.ts';
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

/** What is good already in a text, in the order of the text. */
export function goodInText(text: string, reviewer: Reviewer): readonly PresentElement[] {
  return reviewer.review(text, ORDINARY_SITUATION).elements.present.toSorted((a, b) => a.start - b.start);
}

/** A sample mail with the places where something was found in it. */
export interface MailHit {
  readonly id: string;
  readonly text: string;
  readonly hits: readonly Span[];
}

/** The sample mails in which a rule of the set itself finds something, and where. */
export function mailsHit(set: TeamSet | null, mails: readonly SampleMail[]): readonly MailHit[] {
  if (!set || set.rules.length === 0) return [];
  const reviewer = createReviewer(set.rules);
  return mails.flatMap((mail) => {
    const hits = [...findingsIn(mail, reviewer).values()].map(({ start, end }) => ({ start, end }));
    return hits.length > 0 ? [{ id: mail.id, text: mail.text, hits }] : [];
  });
}
