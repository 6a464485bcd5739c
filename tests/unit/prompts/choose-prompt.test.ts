import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choosePrompt } from '../../../shared/prompts/choose-prompt.ts';
import type { PromptMoment, ShownPrompt } from '../../../shared/prompts/choose-prompt.ts';
import type { Prompt } from '../../../shared/prompts/prompt.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 25);
const prompt = (item: string, named: boolean, moments: Prompt['moments'] = ['coach']): Prompt => {
  const text = named ? { named: `${item} {name}`, plain: item } : { plain: item };
  return { item, moments, nl: text, en: text };
};
const PROMPTS = [
  prompt('m4.a', true),
  prompt('m1.a', true),
  prompt('m1.b', false),
  prompt('m2.a', false, ['note', 'team']),
];
const moment: PromptMoment = { moment: 'coach', scope: 'student', priorities: [], now: NOW };
const shown = (item: string, days: number, outcome: ShownPrompt['outcome'] = 'shown'): ShownPrompt => ({
  item,
  at: NOW - days * DAY,
  outcome,
});

describe('choosePrompt', () => {
  test.each<[string, Partial<PromptMoment>, ShownPrompt[], string | null, string | null]>([
    ['nothing known: relation first', {}, [], 'm1.a', 'moment'],
    ['the team finds another mechanism important', { priorities: ['m4.*'] }, [], 'm4.a', 'priority'],
    ['a mechanism that came by waits for the other', {}, [shown('m1.a', 2)], 'm4.a', 'balance'],
    ['after four weeks all is open again, the oldest first', {}, [shown('m1.a', 30)], 'm1.b', 'moment'],
    ['a group: no prompt about one student', { scope: 'group' }, [], 'm1.b', 'moment'],
    ['a note', { moment: 'note' }, [], 'm2.a', 'moment'],
    ['nothing fits a mail', { moment: 'mail' }, [], null, null],
    ['today was left: silence', {}, [shown('m4.a', 0.5, 'left')], null, null],
    ['yesterday was left: again', {}, [shown('m4.a', 1.5, 'left')], 'm1.a', 'balance'],
    ['later comes back the next day', { priorities: ['m4.a'] }, [shown('m4.a', 2, 'later')], 'm4.a', 'priority'],
    ['later today stays away', { priorities: ['m4.a'] }, [shown('m4.a', 0.5, 'later')], 'm1.a', 'balance'],
    ['never stays never', { priorities: ['m4.a'] }, [shown('m4.a', 400, 'never')], 'm1.a', 'moment'],
  ])('%s', (...[, change, history, item, because]) => {
    const chosen = choosePrompt(PROMPTS, { ...moment, ...change }, history);
    expect(chosen?.prompt.item ?? null).toBe(item);
    expect(chosen?.because ?? null).toBe(because);
  });

  const history = fc.array(
    fc.record({
      item: fc.constantFrom(...PROMPTS.map((each) => each.item)),
      at: fc.integer({ min: NOW - 60 * DAY, max: NOW + DAY }),
      outcome: fc.constantFrom('shown', 'later', 'done', 'left', 'never'),
    }),
    { maxLength: 12 },
  );

  test('is the same for the same input, in whatever order the history stands', () => {
    fc.assert(
      fc.property(history, (past) => {
        expect(choosePrompt(PROMPTS, moment, past.toReversed())).toEqual(choosePrompt(PROMPTS, moment, past));
      }),
    );
  });

  test('never shows what was shown in the last four weeks, or put away for good', () => {
    fc.assert(
      fc.property(history, (past) => {
        const item = choosePrompt(PROMPTS, moment, past)?.prompt.item;
        for (const each of past) {
          const days = each.outcome === 'later' ? 1 : 28;
          if (each.outcome === 'never' || (each.at <= NOW && NOW - each.at < days * DAY))
            expect(item).not.toBe(each.item);
        }
      }),
    );
  });
});
