import { expect, test } from 'vitest';
import { planDuty } from '../../../../shared/rules/rewriting/plan-duty.ts';
import { readSentence } from '../../../fixtures/read-sentence.ts';

test.each([
  ['Je bent verplicht een helm te dragen.', { reader: 'je', parts: [{ middle: 'een helm' }] }],
  ['Bij ziekte bent u verplicht om te bellen.', { reader: 'u', front: 'bij ziekte' }],
  ['Het is verplicht voor iedereen om een pas te dragen.', { reader: 'iedereen', parts: [{ middle: 'een pas' }] }],
  ['Wij verzoeken u vriendelijk de factuur te betalen.', { reader: 'u', parts: [{ middle: 'de factuur' }] }],
  ['Als u niet kunt, verzoek ik u dit te melden.', { lead: { kind: 'condition' }, weak: 'dit' }],
])('%s', (text, expected) => expect(planDuty(readSentence(text), 'je')).toMatchObject(expected));

test('without a reader the draft tells who is meant', () => {
  expect(planDuty(readSentence('Het is verplicht om te bellen.'), 'jullie')).toMatchObject({ reader: 'jullie' });
});

test.each([
  ['Je moet komen.', 'no-modal'],
  ['Je bent verplicht verzekerd.', 'no-infinitive'],
  ['Ben je verplicht om te komen?', 'marks'],
])('%s is left: %s', (text, why) => expect(planDuty(readSentence(text), 'je')).toBe(why));
