import type { Sentence } from './sentence.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that make a command friendly (guide, A2: *stays silent*). */
const SOFTENERS = set(
  'graag gerust even maar eens svp alsjeblieft alstublieft a.u.b. aub fijn rustig please feel just do weten know jezelf',
);
/** Words that give the reason in the same sentence. */
const REASONS = set('want omdat zodat daarom wanneer because otherwise');
/** These give it only at the head of a clause: *dan kan ik ...*, not *als je er dan bent*. */
const REASON_OPENERS = set('dan zo so then');
/** Between these and the verb a command may start; elsewhere the word is a noun or a verb with its subject before it. */
const BEFORE = set(', ; : en maar and but');
const MARKS = set(', ; :');
const PARTNERS = set('je dat u sure out in op');
/** What a reader has: behind *je* they make it a possessive (*maak je opdrachten af*), not the subject of a question. */
const OWN = set(
  'achterstand lessen uren telefoon jas schoenen kluis kluisje stageplek verzuim gedrag afspraak contract brief tas houding stagebedrijf stagebegeleider praktijkbegeleider mentor best huiswerk opdracht opdrachten werk spullen verslag verslagen logboek boek boeken toets toetsen planning portfolio mail mails afspraken tafel plek werkplek laptop deel taken taak uren administratie presentatie stageverslag zaken mond verantwoordelijkheid boeltje rommel agenda formulier formulieren',
);
/** Small words that never are what a reader has: *doe je mee*, *kom je niet*. */
const NO_THING = set(
  'niet geen mee dat dit het de een er nu dan ook nog wel even maar morgen vandaag straks hier daar naar op in aan bij met om te zo eens toch al iets niets alles ons mij me hem haar ze hen uit over voor van je af door weg thuis alleen samen graag nooit altijd vaak soms zorgen druk terug weer',
);
/** Verbs whose *je* behind them is hardly ever a subject without a question mark or a comma. */
const OWNING = set('doe maak pak ruim lever zet werk regel toon');
/** Steps of a recipe or a manual: a sentence that opens with one shows how, it does not command (guide, A2). */
const HOW_TO = set(
  'meng roer bak kook snijd verwarm kneed klop schenk giet spoel klik open download upload vul kies scan log sluit plak vouw stik naai draai schroef druk tik typ selecteer kopieer installeer sla bewaar voeg strooi verdeel bestrijk schil hak pers rol',
);
const SUBJECTS = set('ik we wij hij zij ze je jij u jullie you i he she they');

/**
 * The clause test `@command`: is this an order without a softener, a reason or a condition around it?
 *
 * @param token index of the verb, or of the word that belongs to it (*zorg dat*, *meld je*).
 */
export function isBareCommand(sentence: Sentence, token: number): boolean {
  const { tokens } = sentence;
  if (sentence.closing === '?' || (token > 1 && HOW_TO.has(tokens[0]?.lower ?? ''))) return false;
  const hasPartner = PARTNERS.has(tokens[token]?.lower ?? '');
  const verb = hasPartner ? token - 1 : token;
  if (verb > 0 && !BEFORE.has(tokens[verb - 1]?.lower ?? '')) return false;
  if (verb > 0 && hasSubjectBefore(sentence, verb)) return false;
  if (!hasPartner && SUBJECTS.has(tokens[verb + 1]?.lower ?? '') && !isPossessive(tokens, verb + 1)) return false;
  return !isSoftened(tokens, verb);
}

/** A reason may stand anywhere in the sentence, a softener in the clause of the verb; *maar* and *en* before it only join. */
function isSoftened(tokens: Sentence['tokens'], verb: number): boolean {
  if (tokens.some((other, at) => REASONS.has(other.lower) || opensReason(tokens, at))) return true;
  if (SOFTENERS.has(tokens[0]?.lower ?? '')) return true;
  let start = verb;
  while (start > 0 && !BEFORE.has(tokens[start - 1]?.lower ?? '')) start--;
  for (let at = start; at < tokens.length; at++) {
    const word = tokens[at]?.lower ?? '';
    if (at > verb && MARKS.has(word)) return false;
    if (SOFTENERS.has(word)) return true;
  }
  return false;
}

function opensReason(tokens: Sentence['tokens'], at: number): boolean {
  return REASON_OPENERS.has(tokens[at]?.lower ?? '') && MARKS.has(tokens[at - 1]?.lower ?? '');
}

/** *je opdrachten*, *je best*. */
function isPossessive(tokens: Sentence['tokens'], at: number): boolean {
  if (tokens[at]?.lower !== 'je') return false;
  const thing = tokens[at + 1];
  if (OWN.has(thing?.lower ?? '')) return true;
  const isThing = thing?.kind === 'word' && !NO_THING.has(thing.lower);
  return isThing && OWNING.has(tokens[at - 1]?.lower ?? '') && !tokens.slice(at).some(({ lower }) => lower === ',');
}

/** *je leest en schrijft*: the clause before it has a subject, so the verb is no command. */
function hasSubjectBefore(sentence: Sentence, verb: number): boolean {
  for (let at = verb - 1; at >= 0; at--) {
    const word = sentence.tokens[at]?.lower ?? '';
    if ((SUBJECTS.has(word) && !isPossessive(sentence.tokens, at)) || word === 'als' || word === 'if') return true;
  }
  return false;
}
