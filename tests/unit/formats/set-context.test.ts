import { expect, test } from 'vitest';
import { setContext } from '../../../shared/formats/set-context.ts';
import { SHIPPED } from '../../../shared/generated/shipped.ts';

test('a set may refer to all that ships', () => {
  const context = setContext('team.json', SHIPPED);
  expect(context.mechanisms.has('m8')).toBe(true);
  expect(context.messagePrompts.has('reason')).toBe(true);
  expect(context.wordModels.en).toMatchObject({ category: 'language.difficult', language: 'en' });
});

test('without a rule about difficult words there is nothing to model them on', () => {
  expect(() => setContext('team.json', { ...SHIPPED, rules: [] })).toThrow(RangeError);
});
