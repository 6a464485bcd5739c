import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choosePrompt } from '../../../shared/prompts/choose-prompt.ts';
import type { PromptMoment } from '../../../shared/prompts/choose-prompt.ts';
import type { Prompt } from '../../../shared/prompts/prompt.ts';
import { daysLater } from '../../../shared/reminders/days.ts';
import type { Outcome } from '../../../shared/reminders/outcome.ts';

const DAY = 86_400_000;
const NOW = new Date(2026, 10, 25, 15).getTime();
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
const shown = (item: string, days: number, outcome: Outcome['outcome'] = 'shown'): Outcome => ({
  item,
  at: NOW - days * DAY,
  outcome,
});

describe('choosePrompt', () => {
  test.each<[string, Partial<PromptMoment>, Outcome[], string | null, string | null]>([
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
    ['a clock set back: what is ahead counts as just now', {}, [shown('m1.a', -9)], 'm4.a', 'balance'],
    ['for another student it is new', { about: 'b' }, [{ ...shown('m1.b', 2), about: 'a' }], 'm4.a', 'balance'],
    ['for this student it rests', { scope: 'group', about: 'a' }, [{ ...shown('m1.b', 2), about: 'a' }], null, null],
    ['never stays never', { priorities: ['m4.a'] }, [shown('m4.a', 400, 'never')], 'm1.a', 'moment'],
  ])('%s', (...[, change, history, item, because]) => {
    const chosen = choosePrompt(PROMPTS, { ...moment, ...change }, history);
    expect(chosen?.prompt.item ?? null).toBe(item);
    expect(chosen?.because ?? null).toBe(because);
  });

  test('a page about something brings what is about it first; a student’s own page has no such order', () => {
    const about = (item: string, pages: Prompt['pages']): Prompt => ({ ...prompt(item, false), pages });
    const prompts = [about('m1.x', ['planning', 'student']), about('m7.x', ['attendance']), prompt('m2.x', false)];
    const chosen = (page: PromptMoment['page']) => choosePrompt(prompts, { ...moment, ...(page && { page }) }, []);
    expect(chosen('attendance')).toMatchObject({ prompt: { item: 'm7.x' }, because: 'page' });
    expect(chosen('progress')?.prompt.item).toBe('m2.x');
    expect(chosen('student')).toMatchObject({ prompt: { item: 'm1.x' }, because: 'moment' });
    expect(chosen(undefined)?.prompt.item).toBe('m2.x');
  });

  const history = fc.array(
    fc.record({
      item: fc.constantFrom(...PROMPTS.map((each) => each.item)),
      at: fc.integer({ min: NOW - 60 * DAY, max: NOW + DAY }),
      outcome: fc.constantFrom('shown', 'later', 'done', 'left', 'never'),
    }),
    { maxLength: 12 },
  );

  test('a prompt about a kind of page waits for that page', () => {
    const [first] = PROMPTS;
    const bound = first ? [{ ...first, pages: ['attendance' as const] }] : [];
    expect(choosePrompt(bound, moment, [])).toBeNull();
    expect(choosePrompt(bound, { ...moment, page: 'notes' }, [])).toBeNull();
    expect(choosePrompt(bound, { ...moment, page: 'attendance' }, [])?.prompt.item).toBe('m4.a');
  });

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
          const at = Math.min(each.at, NOW);
          const isShort = each.outcome === 'later' || each.outcome === 'left';
          if (each.outcome === 'never' || (isShort ? NOW < daysLater(at, 1) : NOW - at < 28 * DAY))
            expect(item).not.toBe(each.item);
        }
      }),
    );
  });
});
