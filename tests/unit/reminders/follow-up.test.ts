import { describe, expect, test } from 'vitest';
import {
  dueFollowUp,
  followUpKey,
  isFollowUp,
  settleFollowUp,
  startFollowUps,
  type FollowUp,
  type FollowUpRule,
} from '../../../shared/reminders/follow-up.ts';

const day = (n: number, hour = 0): number => new Date(2026, 10, n, hour).getTime();
const words = { named: '{name}', plain: 'x' };
const rule = (id: string, days: number, again: boolean): FollowUpRule => ({
  id,
  after: [`m4.${id}`],
  item: `m4.${id}`,
  days,
  again,
  nl: words,
  en: words,
});
const RULES = [rule('absence', 3, false), rule('keep-in-touch', 21, true)];
const absence = (change: Partial<FollowUp> = {}): FollowUp => ({
  rule: 'absence',
  made: day(1),
  due: day(4),
  ...change,
});

describe('what begins when something is done', () => {
  test('comes back after its days, at the start of a day, about the same student', () => {
    const done = { item: 'm4.absence', about: 'a', now: day(1, 15) };
    expect(startFollowUps(RULES, done, [])).toEqual([{ rule: 'absence', about: 'a', made: day(1, 15), due: day(4) }]);
  });
  test('is nothing for another item, and nothing that was put away for good', () => {
    expect(startFollowUps(RULES, { item: 'm1.a', now: day(1) }, [])).toEqual([]);
    const over = absence({ about: 'a', due: null });
    const begin = (about: string) => startFollowUps(RULES, { item: 'm4.absence', about, now: day(1) }, [over]);
    expect([begin('a').length, begin('b').length]).toEqual([0, 1]);
  });
});

describe('what a choice makes of it', () => {
  test.each([
    ['later: tomorrow', 'absence', 'later', day(11)],
    ['done, once: over', 'absence', 'done', undefined],
    ['done, staying in touch: again', 'keep-in-touch', 'done', day(31)],
    ['never: no more', 'keep-in-touch', 'never', null],
  ] as const)('%s', (_, id, outcome, due) => {
    const known = RULES.find((each) => each.id === id) as FollowUpRule;
    expect(settleFollowUp({ ...absence(), rule: id }, known, { outcome, now: day(10, 9) })?.due).toBe(due);
  });
});

describe('what is due', () => {
  test.each<[string, FollowUp[], string | undefined, number, string | undefined]>([
    ['nothing before its day', [absence()], undefined, day(3, 23), undefined],
    ['on its day', [absence()], undefined, day(4), 'absence'],
    ['about a student: with that one only', [absence({ about: 'a' })], 'b', day(9), undefined],
    ['about a student: not where nobody is known', [absence({ about: 'a' })], undefined, day(9), undefined],
    ['about a student: there it is', [absence({ about: 'a' })], 'a', day(9), 'absence a'],
    ['never again', [absence({ due: null })], undefined, day(9), undefined],
    ['the longest due first', [absence(), { ...absence({ due: day(2) }), rule: 'z' }], undefined, day(9), 'z'],
    [
      'made on a clock that was nine days ahead',
      [absence({ made: day(10), due: day(13) })],
      undefined,
      day(1),
      undefined,
    ],
    ['and moved along with the clock', [absence({ made: day(10), due: day(10, 1) })], undefined, day(10, 2), 'absence'],
  ])('%s', (...[, followUps, about, now, key]) => {
    const due = dueFollowUp(followUps, about, now);
    expect(due ? followUpKey(due) : undefined).toBe(key);
  });
});

test.each<[unknown, boolean]>([
  [absence(), true],
  [absence({ about: 'a', due: null }), true],
  [{ ...absence(), due: 'soon' }, false],
  [null, false],
])('%o is one: %s', (value, isOne) => expect(isFollowUp(value)).toBe(isOne));
