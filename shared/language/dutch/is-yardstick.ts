import type { Sentence } from '../sentence.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What others have, and the reader is reminded of: *wel*, *allang*, *gewoon*, or a better degree. */
const CONTRASTS = set('wel al allang gewoon prima netjes zonder makkelijk moeiteloos');
const DEGREES = set('verder beter sneller rustiger netter zelfstandiger harder ijveriger serieuzer gemotiveerder');
const ACHIEVED = set(
  'kan kunnen kon konden lukt lukte redt redden doet doen deed deden haalt halen haalden gehaald af klaar ingeleverd gereageerd snapt snappen begrijpt begrijpen gedaan gemaakt binnen betaald getekend tijd geregeld gelukt geslaagd afgerond voldoende stage stageplek orde',
);
/** What a school simply tells: who is free, who starts when, who finds it hard too. */
const TOLD = set(
  'ook vrij les help helpen helpt samen uitleg lokaal begint beginnen begonnen start starten uur welkom lastig moeilijk spannend weg ziek krijgt krijgen gerust wil willen mag mogen fijn gefeliciteerd leuk goed trots',
);
const PEOPLE = set('klas groep groepje studenten leerlingen team lichting jaar jullie');
const JOINED = set('met aan naar voor van door tegen');

/** The clause test `@yardstick`: the others at `token` do what the reader does not: *de rest heeft het allang af*. */
export function isYardstick({ tokens, closing }: Sentence, token: number): boolean {
  if (closing === '?') return false;
  const words = tokens.map((each) => each.lower);
  const has = (list: ReadonlySet<string>): boolean => words.some((word) => list.has(word));
  if (has(TOLD) || JOINED.has(words[token - 1] ?? '') || JOINED.has(words[token - 2] ?? '')) return false;
  // *de rest van de opdrachten* is about work.
  if (
    words[token] === 'rest' &&
    words[token + 1] === 'van' &&
    !words.slice(token + 2, token + 5).some((word) => PEOPLE.has(word))
  )
    return false;
  // *jullie klas heeft het netjes gedaan* is about the reader, *je klasgenoten* is not.
  if (/^(?:klas|groep)$/.test(words[token] ?? '') && !isOther(words, token)) return false;
  const behind = words.slice(token + 1);
  return behind.some((word) => DEGREES.has(word)) || (behind.some((word) => CONTRASTS.has(word)) && has(ACHIEVED));
}

function isOther(words: readonly string[], token: number): boolean {
  return words[token - 1] === 'andere' || /^(?:van|hiernaast)$/.test(words[token + 1] ?? '');
}
