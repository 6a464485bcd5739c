import type { SampleMail } from '../formats/sample-mail.ts';
import { createReviewer } from '../review/create-reviewer.ts';
import type { Reviewer } from '../review/review.ts';
import type { Finding, Level } from '../rules/finding.ts';
import type { Rule } from '../rules/rule.ts';

/** Something found in a sample, with its words. */
export interface SampleFinding {
  readonly rule: string;
  readonly level: Level;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** What other rules make of one sample: found newly, no longer found, or found with another weight. */
export interface SampleDifference {
  readonly sample: string;
  readonly gained: readonly SampleFinding[];
  readonly lost: readonly SampleFinding[];
  readonly weighed: readonly (SampleFinding & { readonly before: Level })[];
}

/** Reviews each sample with the rules before and after. @returns the samples of which the findings differ. */
export function diffFindings(
  samples: readonly SampleMail[],
  before: readonly Rule[],
  after: readonly Rule[],
): SampleDifference[] {
  const earlier = createReviewer(before);
  const later = createReviewer(after);
  return samples.flatMap((sample) => {
    const old = findingsIn(sample, earlier);
    const now = findingsIn(sample, later);
    const difference = {
      sample: sample.id,
      gained: [...now].flatMap(([key, finding]) => (old.has(key) ? [] : [finding])),
      lost: [...old].flatMap(([key, finding]) => (now.has(key) ? [] : [finding])),
      weighed: [...now].flatMap(([key, finding]) => {
        const level = old.get(key)?.level;
        return level === undefined || level === finding.level ? [] : [{ ...finding, before: level }];
      }),
    };
    const isSame = difference.gained.length + difference.lost.length + difference.weighed.length === 0;
    return isSame ? [] : [difference];
  });
}

/** Everything found in one sample, with its words, by place and rule. */
export function findingsIn(sample: SampleMail, reviewer: Reviewer): Map<string, SampleFinding> {
  const { language, channel, text } = sample;
  const { findings } = reviewer.review(text, { language, channel, audience: 'auto' });
  const show = ({ rule, level, start, end }: Finding): [string, SampleFinding] => [
    `${start} ${end} ${rule}`,
    { rule, level, start, end, words: text.slice(start, end) },
  ];
  return new Map(findings.map(show));
}
