import { expect, test } from 'vitest';
import { decodeTeamSet } from '../../../../shared/formats/decode-team-set.ts';
import { setContext } from '../../../../shared/formats/set-context.ts';
import { SHIPPED } from '../../../../shared/generated/shipped.ts';
import { setParts, type PartId } from '../../../../shared/sets/parts/set-parts.ts';
import type { PartValues } from '../../../../shared/sets/parts/set-part.ts';
import { emptySet } from '../../../../shared/sets/set-draft.ts';

const PARTS = setParts(SHIPPED);
const FILLED: Readonly<Record<PartId, { readonly key: string | null; readonly values: PartValues }>> = {
  words: { key: null, values: { language: 'nl', word: 'middels', instead: 'met', why: 'Dat leest makkelijker.' } },
  elements: {
    key: null,
    values: {
      language: 'nl',
      element: 'pos.trust',
      words: ['komt goed'],
      forms: '',
      unless: [],
      fires: ['Het **komt goed**.'],
      quiet: ['Tot morgen.'],
    },
  },
  readers: { key: null, values: { at: 'student.school.example', who: 'student' } },
  accents: { key: null, values: { mechanism: 'm4' } },
  wordings: {
    key: 'directive.must/moeten',
    values: { title: 'Vraag het samen', why: 'Een vraag geeft ruimte.', instead: ['wil je'], sample: '' },
  },
  messagePrompts: { key: 'reason', values: { say: 'Waarom eigenlijk?', good: '' } },
};

test.each(Object.entries(FILLED))('what is filled in for %s comes back, can be used, and can go', (id, made) => {
  const part = PARTS[id as PartId];
  const empty = emptySet('team-a', 'Team A', 'nl');
  const { content, path } = part.put(empty, made.values, made.key);
  expect(path[0]).toBe(id);
  expect(decodeTeamSet(content, setContext('a', SHIPPED), 'edit')).toMatchObject({ ok: true });
  const [entry, ...others] = part.entries(content);
  expect(others).toEqual([]);
  expect(entry?.values).toEqual(made.values);
  // Put in once more, it takes its own place.
  expect(part.put(content, entry?.values ?? {}, entry?.key ?? null).content).toEqual(content);
  expect(part.drop(content, entry?.key ?? '')).toEqual(empty);
  expect(Object.keys(part.empty(empty))).toEqual(Object.keys(made.values));
});
