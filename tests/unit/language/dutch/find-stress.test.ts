import { describe, expect, test } from 'vitest';
import { endsInMuteE } from '../../../../shared/language/dutch/find-stress.ts';

describe('the last e of a stem', () => {
  test.each(['wandel', 'reken', 'adem', 'luister', 'herinner', 'verander', 'verduister', 'bewonder', 'bedel'])(
    '%s is mute',
    (raw) => expect(endsInMuteE(raw)).toBe(true),
  );

  test.each(['prober', 'smer', 'verter', 'vertel', 'bestel', 'herstel', 'speel', 'beoordel', 'sorter'])(
    '%s is stressed',
    (raw) => expect(endsInMuteE(raw)).toBe(false),
  );
});
