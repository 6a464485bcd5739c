import { expect, test } from 'vitest';
import type { PromptMoment } from '../../../shared/prompts/choose-prompt.ts';
import { chooseReminder } from '../../../shared/prompts/choose-reminder.ts';
import type { FollowUp, FollowUpRule } from '../../../shared/reminders/follow-up.ts';
import type { Outcome } from '../../../shared/reminders/outcome.ts';

const NOW = new Date(2026, 10, 25, 15).getTime();
const words = { named: '{name}', plain: 'x' };
const RULE: FollowUpRule = { id: 'touch', after: ['m4.a'], item: 'm4.a', days: 21, again: true, nl: words, en: words };
const text = { plain: 'x' };
const OFFERED = { prompts: [{ item: 'm1.a', moments: ['coach'], nl: text, en: text } as const], rules: [RULE] };
const moment: PromptMoment = { moment: 'coach', scope: 'student', priorities: [], now: NOW };
const due: FollowUp = { rule: 'touch', made: NOW - 9, due: NOW };
const left: Outcome = { item: 'm1.a', at: NOW, outcome: 'left' };

test.each<[string, Partial<PromptMoment>, FollowUp[], Outcome[], string | null]>([
  ['what is due goes first', {}, [due], [], 'follow-up'],
  ['else a prompt', {}, [{ ...due, due: NOW + 1 }], [], 'prompt'],
  ['about one student: not with another', { about: 'b' }, [{ ...due, about: 'a' }], [], 'prompt'],
  ['a group: nothing about one student', { scope: 'group' }, [due], [], 'prompt'],
  ['a rule that no longer ships', {}, [{ ...due, rule: 'gone' }], [], 'prompt'],
  ['Laat zo: silence', {}, [due], [left], null],
])('%s', (...[, change, followUps, outcomes, kind]) => {
  expect(chooseReminder(OFFERED, { ...moment, ...change }, { outcomes, followUps })?.kind ?? null).toBe(kind);
});
