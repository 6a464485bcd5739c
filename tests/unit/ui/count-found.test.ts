import { expect, test } from 'vitest';
import { countFound } from '../../../shared/ui/count-found.ts';
import { smallDesk } from '../desk/small-desk.ts';

test('says which kinds of idea were found and how often, and not a word of the text', async () => {
  const desk = await smallDesk('Je moet bellen. Je moet komen.');
  expect(desk.state().items).toHaveLength(2);
  const counts = countFound(desk.state());
  expect(counts).toEqual([{ kind: 'directive.must', count: 2 }]);
  expect(JSON.stringify(counts)).not.toMatch(/bellen|komen/);
});
