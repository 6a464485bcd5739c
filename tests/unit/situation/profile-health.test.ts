import { expect, test } from 'vitest';
import { countVisit, isHealth, isOutdated, type ProfileHealth } from '../../../shared/situation/profile-health.ts';

const DAY = 86_400_000;
const visits = (known: readonly boolean[], now = 0): ProfileHealth | undefined =>
  known.reduce<ProfileHealth | undefined>((health, isKnown) => countVisit(health, isKnown, now), undefined);
const UNKNOWN = Array<boolean>(20).fill(false);

test.each<[string, ProfileHealth | undefined, number, boolean]>([
  ['nothing counted', undefined, 90, false],
  ['many pages unknown, for two months', visits(UNKNOWN), 61, true],
  ['many pages unknown, today', visits(UNKNOWN), 3, false],
  ['few pages unknown', visits(UNKNOWN.slice(1)), 61, false],
  ['one was known again', countVisit(visits(UNKNOWN), true, 60 * DAY), 61, false],
])('%s', (_, health, days, expected) => {
  expect(isOutdated(health, days * DAY)).toBe(expected);
});

test.each<[unknown, boolean]>([
  [visits([true]), true],
  [{ known: 1 }, false],
  [null, false],
])('%o is one: %s', (value, isOne) => expect(isHealth(value)).toBe(isOne));
