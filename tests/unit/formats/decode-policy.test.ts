import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePolicy } from '../../../shared/formats/decode-policy.ts';
import { SHIPPED } from '../../../shared/generated/shipped.ts';
import { ruleFileOf, setData } from '../../fixtures/team-sets.ts';

const text = JSON.stringify(setData({ rules: [ruleFileOf('spoon', 'lepeltje')] }));
const whole = {
  sets: [text],
  subscriptions: [{ address: 'https://school.example/set.json', key: 'A'.repeat(43) }],
  sitesAllowed: ['https://*.school.example/*'],
  sitesDenied: ['https://bank.example/*'],
  locks: ['sets'],
  by: 'ICT van de school',
  why: { nl: 'Zo praten alle teams hetzelfde.', en: 'So all teams speak alike.' },
};
const SCHEMA = JSON.parse(
  readFileSync(new URL('../../../extension/public/managed-schema.json', import.meta.url), 'utf8'),
) as { properties: Record<string, unknown> };

test('a policy is read as it was written, and fits the schema that the browser checks', () => {
  expect(decodePolicy(whole, SHIPPED)).toMatchObject({
    ...whole,
    sets: [{ text, set: { id: 'team-a' } }],
    problems: [],
  });
  expect(new Ajv({ strict: false }).validate(SCHEMA, whole)).toBe(true);
  expect(Object.keys(SCHEMA.properties)).toEqual(Object.keys(whole));
});

test('without a policy nothing is set', () => {
  for (const data of [undefined, null, {}, 3])
    expect(decodePolicy(data, SHIPPED)).toMatchObject({ sets: [], sitesAllowed: [], locks: [], problems: [] });
});

test('what does not fit is named and left aside, the rest holds', () => {
  const policy = decodePolicy(
    { ...whole, sets: [text, '{"format":'], sitesDenied: ['everything', 'https://bank.example/*'], locks: 'sets' },
    SHIPPED,
  );
  expect(policy).toMatchObject({
    sitesDenied: ['https://bank.example/*'],
    locks: [],
    subscriptions: whole.subscriptions,
  });
  expect(policy.sets).toHaveLength(1);
  expect(policy.problems.map(({ file, at }) => `${file} ${at}`)).toEqual([
    'policy: sets[1] (file)',
    'policy sitesDenied[0]',
    'policy locks',
  ]);
});

test('any data is read, never thrown at', () => {
  fc.assert(fc.property(fc.jsonValue(), (data) => Array.isArray(decodePolicy(data, SHIPPED).problems)));
});

test('the examples in the guide for administrators can be used as they stand', () => {
  const guide = readFileSync(new URL('../../../extension/README.md', import.meta.url), 'utf8');
  const examples = [...guide.matchAll(/```json\n([^`]+)```/g)].map(([, text]) => JSON.parse(text ?? '') as object);
  const policies = examples.map((each) => Object.values(Object.values(innerOf(each))[0] as object)[0] as unknown);
  expect(policies).toHaveLength(2);
  for (const policy of policies) {
    expect(decodePolicy(policy, SHIPPED)).toMatchObject({
      sets: [{ set: { id: 'school' } }],
      locks: ['sets'],
      problems: [],
    });
    expect(new Ajv({ strict: false }).validate(SCHEMA, policy)).toBe(true);
  }
});

/** Chrome: `3rdparty`; Firefox: `policies › 3rdparty`. */
function innerOf(example: object): object {
  const { policies } = example as { policies?: object };
  return (policies ?? (example as Record<string, object>))['3rdparty' as never] as object;
}
