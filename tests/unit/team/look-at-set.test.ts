import { expect, test } from 'vitest';
import { makeKeyPair } from '../../../shared/crypto/ed25519.ts';
import { sealEnvelope } from '../../../shared/crypto/seal-envelope.ts';
import { lookAtSet, openSetFile } from '../../../shared/team/look-at-set.ts';
import { makeSet, ruleFileOf, setData } from '../../fixtures/team-sets.ts';

const TEXT = JSON.stringify(setData({ rules: [ruleFileOf('spoon', 'lepeltje')] }));
const open = (text: string) => openSetFile(new File([text], 'team.json'));

test('a plain file and a signed one are opened', async () => {
  expect(await open(TEXT)).toMatchObject({ kind: 'opened', offer: { text: TEXT, key: null } });
  const keys = await makeKeyPair();
  const envelope = JSON.stringify(await sealEnvelope(TEXT, keys));
  expect(await open(envelope)).toMatchObject({ kind: 'opened', offer: { text: TEXT, key: keys.publicKey } });
});

test('what cannot be read is refused by the name of the file', async () => {
  const half = await open(TEXT.slice(0, 40));
  expect(half).toMatchObject({ kind: 'refused', problems: [{ file: 'team.json' }] });
  expect(await open('{"payload": 1}')).toMatchObject({ kind: 'refused', problems: [{ file: 'team.json' }] });
  const gone = new File([], 'gone.json');
  gone.text = () => Promise.reject(new DOMException('Gone', 'NotFoundError'));
  expect(await openSetFile(gone)).toMatchObject({
    problems: [{ file: 'gone.json', say: { nl: 'Dit bestand kan ik niet openen.' } }],
  });
  const vast = new File([], 'vast.json');
  Object.defineProperty(vast, 'size', { value: 1_000_000_000 });
  expect(await openSetFile(vast)).toMatchObject({
    problems: [{ say: { nl: 'Dit bestand is te groot voor een set.' } }],
  });
});

test('a look tells what comes, and which rules find nearly everything', () => {
  const common = ruleFileOf('the', 'de');
  const { report, everywhere } = lookAtSet(makeSet({ rules: [common] }), [], 'team');
  expect(report.difference.added).toHaveLength(1);
  expect(everywhere.map(({ rule }) => rule)).toEqual(['team.own/the']);
  const quiet = makeSet({ rules: [ruleFileOf('spoon', 'lepeltje')] });
  expect(lookAtSet(quiet, [], 'team').everywhere).toEqual([]);
});
