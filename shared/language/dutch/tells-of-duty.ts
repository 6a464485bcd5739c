import type { Sentence } from '../sentence.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Subjects that do the work in stead of the reader. */
const OTHER_ACTORS = set(
  'ik we wij hij zij ze school ouders moeder vader docent mentor bedrijf gemeente er iemand uitgever door men',
);
const READER = set('je jij jou jouw u uw jullie');
/** Tokens in a passive that still reads as an order without a reader (our choice). */
const LONGEST_ORDER = 12;
const GLAD = set(
  'leuk goed fijn lukken kunnen nog blijven halen redden slagen thuis veilig helpen slaagt haalt redt welkom blij gezellig',
);
const SCHOOL = set(
  'les lessen toets toetsen examen examens stage herkansing aanwezigheid deelname opdracht opdrachten inleveren telefoon telefoons mobiel bellen filmen roken vapen eten drinken praten appen klas lokaal school excursie werkkleding bril kantine plein praktijkles gastles workshop uitstel verlof afwezigheid aanmelden afmelden bijeenkomst ouderavond pas pasje werkplaats mentoruur verzetten petje pet petten jas jassen oortjes koptelefoon kauwgom spieken spijbelen telaatkomen laatkomen inhalen uitleg voorbereiding introductie open-dag opkomst portfolio sportdag projectweek gesprek inschrijving computer laptop gebruik afspraak afspraken overleg theorie gym praktijklokaal lokalen gang gangen schoolplein terrein schoolterrein toetsweek examenlokaal praktijkruimte stageplek sieraden oorbellen lunch toilet wc klaslokaal sporthal mobieltje smartwatch smartwatches keuken magazijn groepsapp kapsalon laptops opdrachten samenwerken ziekmelden toegang herkansen vapen telefoons',
);

/** The clause test `@task`: does the thing that *moet* lie with the reader, and with nobody who is named beside it? */
export function isReadersTask({ tokens, closing }: Sentence, token: number): boolean {
  if (closing === '?') return false;
  // A passive that names no reader is about how things are done (reference D1, trap 13).
  const isPassive = tokens.some((each) => each.lower === 'worden');
  if (isPassive && tokens.length > LONGEST_ORDER && !tokens.some((each) => READER.has(each.lower))) return false;
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.lower ?? '';
    if (OTHER_ACTORS.has(word) && Math.abs(at - token) <= 8 && (word !== 'er' || at < token)) return false;
    if (at > token && at - token <= 3 && GLAD.has(word)) return false;
  }
  return true;
}

/** The clause test `@expects`: *ik verwacht dat je ...*, *ik wil dat je ...* as an order, not as a good wish. */
export function isExpectation({ tokens, closing }: Sentence, token: number): boolean {
  if (closing === '?') return false;
  return !tokens.slice(token + 1).some((other) => GLAD.has(other.lower) || other.lower === 'als');
}

/** The clause test `@school`: is the sentence about something of school, so that *verplicht* or *mag niet* is a rule for the reader? */
export function isAboutSchool({ tokens, closing }: Sentence): boolean {
  return closing !== '?' && tokens.some((other) => SCHOOL.has(other.lower));
}

const KIND = set(
  'missen jezelf vergeten onderschatten bang trots alleen missen streng klagen opgeven verwachten druk ontbreken schamen',
);
const NO_BAN = set('misschien eigenlijk hoop hopelijk zodat omdat waarom of volgens vroeger');

/** The clause test `@ban`: *mag niet* as a ban of the school, not as a comfort (*je mag niet te streng zijn*) or a question. */
export function isBan({ tokens, closing }: Sentence, token: number): boolean {
  if (closing === '?') return false;
  return !tokens.some(
    (other, at) => (KIND.has(other.lower) && Math.abs(at - token) <= 5) || (NO_BAN.has(other.lower) && at < token),
  );
}
