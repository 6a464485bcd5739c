import type { Sentence } from '../sentence.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that turn a consequence into an offer or a wish. */
const KIND = set(
  'graag samen gerust help helpen helpt voorkomen fijn sterkte beterschap overleggen extra liever eerder',
);
const READER = set('je jij jou jouw u uw jullie wie iedereen');
const FAILING = set(
  'niet geen niks niets weer opnieuw nog laat doorgaat doorgaan zonder nooit onvoldoende weigert mist missen verzuimt spijbelt spijbel steelt fraudeert spiekt pest blijft blijf wegblijft te',
);
/** A step by the school, or what it ends in: heard without a negation before it. */
const STEPS = set(
  'melding afscheid onvoldoende straf strafwerk sanctie sancties schorsing boete leerplicht leerplichtambtenaar rmc duo politie eruit nablijven maatregelen vertrekken opstappen nul dossier examencommissie verzuimmelding consequenties uitschrijven schorsen verwijderen wegsturen ontslaan doubleren uitstroom geschorst uitgeschreven verwijderd geweigerd stopgezet beëindigd ingetrokken ontslagen genoodzaakt teamleider directie directeur incassobureau waarschuwing punt punten aftrek puntenaftrek',
);
/** What a student can lose ... */
const ASSETS = set(
  'diploma stage stageplek stageplaats plek plaats opleiding inschrijving bsa studieadvies contract recht herkansing toets opdracht verslag werk uren stageuren studiepunten examen kans schooljaar jaar cijfer certificaat toegang traject account begeleiding borg',
);
/** ... and how. */
const LOSSES = set(
  'vergeten kwijt weg stopt stoppen stop eindigt vervalt vervallen verliest verlies verspeelt negatief ongeldig voorbij fluiten schudden beëindigen overdoen afgelopen kost intrekken afbreken afgebroken nakijken stopgezet blokkeren blokkeer geblokkeerd afgesloten ingenomen geannuleerd ander',
);
const DENIALS = set('niet geen nooit');
/** What a school withholds from somebody. */
const WITHHELD = set(
  'nagekeken beoordeeld beoordeel beoordelen nakijken meegeteld tellen telt mee verlengd uitbetaald geaccepteerd accepteer toegelaten laten slagen afstuderen overgaan over diploma examen bevorderd studiepunten herkansen herkansing cijfer beoordeling vergoeding handtekening goedgekeurd terugkomen terug verder blijven',
);
/** What tells that a rule without a reader is about school: *bij het niet nakomen van deze afspraken ...*. */
const SCHOOL = set('wij we afspraken stage opleiding traject afwezigheid verzuim');
const OTHERWISE = set('anders zo of');
const ASKS_WHETHER = set('weet weten vraag vragen vraagt kijk kijken horen hoor zeg benieuwd check overleg twijfel');

/**
 * The clause test `@threat`: does the sentence tie something bad that the school decides to what the reader does or leaves?
 * `token` is the word that ties: *anders*, *of*, *dan*, *als*, *wie*, *zonder*, *bij*, *voor elke*.
 */
export function isThreat({ tokens, closing }: Sentence, token: number): boolean {
  if (closing === '?') return false;
  const words = tokens.map((each) => each.lower);
  const [condition, consequence] = divide(words, token);
  if (consequence.some((word) => KIND.has(word)) || !isFailing(words, token, condition)) return false;
  // *Zonder pas kun je niet meedoen* is a ban: what lacks is no misdeed (guide, settled question 6).
  const isNeed = words[token] === 'zonder';
  return isToReader(words, token) && isHarsh(consequence, isNeed);
}

/** Said of the reader: in so many words, by an order (*kom op tijd of ...*), or by what happened before (*bij nog een ...*). */
function isToReader(words: readonly string[], token: number): boolean {
  if (words[token] === 'of' || words[token + 1] === 'nog') return true;
  return words.some((word) => READER.has(word)) || (token === 0 && words.some((word) => SCHOOL.has(word)));
}

/** The condition and what follows from it: behind the comma, behind the tie, or before it when the condition comes last. */
function divide(words: readonly string[], token: number): readonly [readonly string[], readonly string[]] {
  const tie = words[token] ?? '';
  if (OTHERWISE.has(tie) || tie === 'dan') return [words.slice(0, token), words.slice(token + 1)];
  const comma = words.indexOf(',', token);
  if (comma > 0) return [words.slice(token, comma), words.slice(comma + 1)];
  const isFirst = token < 2;
  return isFirst ? [words.slice(token), words.slice(token + 1)] : [words.slice(token), words.slice(0, token)];
}

function isFailing(words: readonly string[], token: number, condition: readonly string[]): boolean {
  const tie = words[token] ?? '';
  if (tie === 'of') return isMainClause(words, token) && !condition.some((word) => ASKS_WHETHER.has(word));
  if (tie === 'zo') return words[token + 1] === 'niet';
  if (tie === 'anders') return token === 0 || /^(?:[,;:.–-]|want|en|of|maar|dan)$/.test(words[token - 1] ?? '');
  if (tie === 'wie' && token > 2) return false;
  if (tie === 'zonder' || tie === 'tenzij') return true;
  return condition.some((word) => FAILING.has(word));
}

/** *of ik beoordeel het niet*, unlike *of je mee kunt*: a subject, and something behind it. */
function isMainClause(words: readonly string[], token: number): boolean {
  return token > 2 && /^(?:ik|we|wij|je|jij|u|jullie|het)$/.test(words[token + 1] ?? '');
}

function isHarsh(words: readonly string[], isNeed: boolean): boolean {
  const has = (list: ReadonlySet<string>): boolean => words.some((word) => list.has(word));
  if (words.some((word, at) => STEPS.has(word) && !DENIALS.has(words[at - 1] ?? ''))) return true;
  if (has(ASSETS) && has(LOSSES)) return true;
  if (!isNeed && has(DENIALS) && has(WITHHELD)) return true;
  return isDismissal(words);
}

/** *is het klaar*, *blijft buiten*, *schrijf ik je uit*, *kun je naar huis*, *wordt het een 1*. */
function isDismissal(words: readonly string[]): boolean {
  const line = ` ${words.filter((word) => /[a-z0-9]/.test(word)).join(' ')} `;
  return (
    / (?:bel|bellen|informeer|licht|schakel|mail) (?:ik|we|wij) (?:.+ )?(?:ouders|moeder|vader|werkgever|stagebedrijf) /.test(
      line,
    ) ||
    / (?:ik|we|wij) (?:bel|bellen|informeer|licht|schakel|mail) (?:.+ )?(?:ouders|moeder|vader|werkgever|stagebedrijf) /.test(
      line,
    ) ||
    / (?:ben|zijn) (?:ik|we|wij) (?:\S+ )?klaar met /.test(line) ||
    / naar (?:iemand|een) ander/.test(line) ||
    / (?:mag|gaat|kan|zit) (?:\S+ ){0,3}(?:gang|buiten|achterin) /.test(line) ||
    / (?:zak|blijf) (?:je|jij|jullie) (?:zitten )?/.test(line) ||
    / einde (?:oefening|verhaal) /.test(line) ||
    / (?:is|houdt) het (?:\S+ ){0,2}(?:klaar|afgelopen|over|op|voorbij|einde) /.test(line) ||
    / (?:blijft|blijf|blijven|sta|staat) (?:\S+ ){0,2}(?:buiten|buiten staan|na|thuis) $/.test(line) ||
    / (?:kun|kunt|kan|mag|ga|gaat) (?:\S+ ){1,3}(?:gaan|naar huis|inpakken|wegblijven|weg|thuisblijven|pakken) $/.test(
      line,
    ) ||
    (/ (?:schrijf|schrijven|haal|halen|zet|zetten|gooi|stuur|sturen|meld|melden|verwijder|verwijderen) /.test(line) &&
      / (?:ik|we|wij) /.test(line) &&
      / (?:je|jou|jullie|u) (?:\S+ ){0,3}(?:uit|eruit|weg|af|bij|naar huis|terug|de gang) /.test(line)) ||
    / (?:wordt|krijg|krijgt|geef|staat) (?:\S+ ){0,4}(?:1|één|nul|0) (?:voor |$)/.test(line)
  );
}
