import { expect, test } from 'vitest';
import { readSiteFile } from '../../../shared/formats/read-site-file.ts';
import { OWN_PROFILES } from '../../fixtures/own-profiles.ts';

const fileOf = (text: string): File => new File([text], 'school.json');

test('a file that holds a site profile is read', async () => {
  const read = await readSiteFile(fileOf(JSON.stringify(OWN_PROFILES[0])));
  expect(read).toMatchObject({ kind: 'read', site: { id: 'wicket' } });
});

test('anything else is told apart, and never throws', async () => {
  expect(await readSiteFile(fileOf('{'))).toEqual({ kind: 'no-json' });
  expect(await readSiteFile(fileOf(' '.repeat(200_001)))).toEqual({ kind: 'too-large' });
  const { problems } = (await readSiteFile(fileOf('{"id": 5}'))) as { problems: readonly { file: string }[] };
  expect(problems[0]?.file).toBe('school.json');
});
