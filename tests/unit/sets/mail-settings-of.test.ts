import { expect, test } from 'vitest';
import { mailSettingsOf } from '../../../shared/sets/mail-settings-of.ts';
import { makeSet } from '../../fixtures/team-sets.ts';

const readers = { domains: { 'student.example': 'student' }, patterns: ['####@school.example'], groups: [] };

test('sets say who reads where, and which settings hold, the nearest first', () => {
  const team = makeSet({ readers, settings: { nudgeOnSend: true, lineWhileWriting: false } });
  const own = makeSet({ id: 'own', settings: { nudgeOnSend: false } });
  expect(
    mailSettingsOf([
      { set: own, layer: 'own' },
      { set: team, layer: 'team' },
    ]),
  ).toEqual({ readers, nudgeOnSend: false, lineWhileWriting: false, locks: [] });
});

test('a lock names its set, and keeps a set above it out', () => {
  const team = makeSet({ settings: { nudgeOnSend: true }, locks: ['setting:nudgeOnSend'] });
  const own = makeSet({ id: 'own', settings: { nudgeOnSend: false } });
  expect(
    mailSettingsOf([
      { set: team, layer: 'team' },
      { set: own, layer: 'own' },
    ]),
  ).toMatchObject({ nudgeOnSend: true, locks: [{ what: 'nudgeOnSend', by: 'Team A' }] });
});

test('sets that say none of it say nothing', () => {
  expect(mailSettingsOf([])).toBeUndefined();
  expect(mailSettingsOf([{ set: makeSet(), layer: 'team' }])).toBeUndefined();
});
