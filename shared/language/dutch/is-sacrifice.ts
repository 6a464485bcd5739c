import type { Sentence } from '../sentence.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Who went to the trouble: the writer, or people around the reader. */
const GIVERS = set(
  "ik me mij we wij ons team collega collega's groep groepje groepsgenoten klasgenoten stagebegeleider praktijkopleider begeleider bedrijf docent docenten iedereen ze",
);
const READER = set('je jij u jullie');
const NEGLECT = set('niet geen niks niets nooit nergens weg vergeet vergeten laat afgezegd zomaar lachen');
/** *dit krijgt hij ervoor terug*, *en dit is het resultaat*. */
const RETURNS = set('terug ervoor dank resultaat bedankje beloning');
/** An offer, thanks or a wish goes with the trouble. */
const KIND = set(
  'gerust graag hoef hoeft hoeven kun kunt kan kunnen mag mogen fijn samen helpen help hoop leuk sorry wil wilt als trots',
);

/**
 * The clause test `@sacrifice`: somebody's trouble is held against what the reader did or left: *ik werk over en jij komt niet*.
 * `token` is the joint between the two.
 */
export function isSacrifice({ tokens, closing }: Sentence, token: number): boolean {
  if (closing === '?') return false;
  const words = tokens.map((each) => each.lower);
  if (words.some((word) => KIND.has(word)) || !words.slice(0, token).some((word) => GIVERS.has(word))) return false;
  const behind = words.slice(token + 1);
  if (behind.some((word) => RETURNS.has(word))) return true;
  const reader = behind.findIndex((word) => READER.has(word));
  return reader >= 0 && reader < 3 && behind.some((word) => NEGLECT.has(word));
}
