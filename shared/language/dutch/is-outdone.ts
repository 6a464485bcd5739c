import type { Sentence } from '../sentence.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const OTHERS = set(
  'andere anderen rest klasgenoten klasgenoot medestudenten groepsgenoten groepje groep klas studenten leerlingen iedereen gemiddelde leeftijdsgenoten jaargenoten teamgenoten stagiairs stagiaires broer zus parallelklas vrienden',
);
const SUBJECTS = set('je jij u jullie jouw scoort werkt leest rekent presteert');
/** Praise, when it is said of the reader; and times and sizes, which praise nobody. */
const NO_SHORTFALL = set(
  'beter sneller verder hoger netter rustiger actiever zelfstandiger vlotter socialer handiger knapper slimmer sterker eerder later vroeger groter kleiner dichter korter ander verder mooier vaker leuker serieuzer harder',
);
const TURNING = set('minder niet');
const GIVEN = set('krijg krijgt krijgen begint mag mogen anders knap goed mooi top trots fijn');

/** The clause test `@outdone`: a person falls short beside others: *langzamer dan de rest*, *minder ver dan je klas*. */
export function isOutdone({ tokens, closing }: Sentence, token: number): boolean {
  if (closing === '?') return false;
  const words = tokens.map((each) => each.lower);
  const before = words.slice(0, token);
  if (words[token + 1] === 'in' || !words.slice(token + 1, token + 5).some((word) => OTHERS.has(word))) return false;
  if (!before.some((word) => SUBJECTS.has(word)) || words.some((word) => GIVEN.has(word))) return false;
  const nearby = before.slice(-4);
  if (nearby.some((word) => TURNING.has(word))) return true;
  return nearby.some((word) => /^(?:.{3,}er|meer)$/.test(word) && !NO_SHORTFALL.has(word) && !NAMES_OTHERS.test(word));
}

/** Words in *-er* that compare nothing. */
const NAMES_OTHERS =
  /^(?:.*(?:meester|leider|nummer)|over|onder|weer|later|zeker|maar|daar|hier|keer|moeder|broer|cijfer|december|november|oktober|september|winter|zomer|eerder)$/;
