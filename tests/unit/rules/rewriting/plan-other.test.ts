import { expect, test } from 'vitest';
import { planOther } from '../../../../shared/rules/rewriting/plan-other.ts';
import { readSentence } from '../../../fixtures/read-sentence.ts';

test.each([
  ['Vrijdag moet je moeder het formulier ondertekenen.', ' of je moeder vrijdag het formulier ondertekent'],
  ['Je ouders moeten zich melden bij de balie.', ' of je ouders zich melden bij de balie'],
  ['Voor 1 mei dient uw werkgever te tekenen.', ' of uw werkgever voor 1 mei tekent'],
  ['Je begeleider moet je uren aftekenen.', ' of je begeleider je uren aftekent'],
])('%s', (text, tail) => {
  expect(planOther(readSentence(text))).toMatchObject({ tail, parts: [{ verb: { infinitive: 'vragen' } }] });
});

test.each([
  ['De docent moet je verslag nakijken.', 'no-reader'],
  ['Je groepje moet presenteren.', 'no-act'],
  ['Je ouders moeten er niet komen.', 'no-act'],
  ['Als je ziek bent moet je moeder bellen.', 'front'],
  ['Je moeder moet bellen; ik wacht.', 'marks'],
])('%s is left to a person: %s', (text, why) => expect(planOther(readSentence(text))).toBe(why));
