import type { DeskAction } from '../../../shared/desk/actions.ts';
import { emptyDesk, type DeskState } from '../../../shared/desk/state.ts';
import { update } from '../../../shared/desk/update.ts';
import type { Review, Reviewer } from '../../../shared/review/review.ts';
import type { Finding } from '../../../shared/rules/finding.ts';

/** A reviewer small enough to see through: every sentence with *moet* has a finding, and two rewrites. *wel* and *maar* make it another category. */
export const SMALL_REVIEWER: Reviewer = {
  review: (text) => smallReview(text),
  rewrites: (text, { sentence }) => {
    const rest = text
      .slice(sentence.start, sentence.end)
      .replace(/^.*?moet /, '')
      .replace(/\.$/, '');
    return [
      { ...sentence, kind: 'ask', text: `Wil je ${rest}?` },
      { ...sentence, kind: 'propose', text: `Ik stel voor: ${rest}.` },
    ];
  },
};

/** What the small reviewer finds; sentences end with a full stop. */
export function smallReview(text: string): Review {
  const findings: Finding[] = [];
  for (const match of text.matchAll(/[^.\s][^.]*\./g)) {
    const at = match[0].indexOf('moet');
    if (at === -1) continue;
    const sentence = { start: match.index, end: match.index + match[0].length };
    const start = sentence.start + at;
    const level = match[0].includes('echt') ? 'strong' : match[0].includes('even') ? 'soft' : 'ordinary';
    const category = match[0].includes('wel') ? 'threat' : match[0].includes('maar') ? 'blame' : 'directive.must';
    findings.push({
      start,
      end: start + 4,
      category,
      rule: `${category}/moeten`,
      level,
      language: 'nl',
      sentence,
    });
  }
  return { language: 'nl', findings, elements: { present: [], missing: [] }, checks: [] };
}

/** The action of a review of this text. */
export function reviewed(text: string, at = 1000): DeskAction {
  return { kind: 'reviewed', text, review: smallReview(text), at };
}

/** A desk after these actions, from the start. */
export function deskAfter(...actions: readonly DeskAction[]): DeskState {
  return actions.reduce(update, emptyDesk('nl'));
}

/** Id of the nth item, from 0; throws when there is none, so that a test cannot pass on nothing. */
export function idOf(state: DeskState, nth: number): string {
  const item = state.items[nth];
  if (!item) throw new RangeError(`no item ${nth}`);
  return item.id;
}
