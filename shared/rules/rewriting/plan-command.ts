import type { Conjugation } from '../../language/dutch/conjugate.ts';
import { conjugate } from '../../language/dutch/conjugate.ts';
import { isKnownVerb, verbsOfStem } from '../../language/dutch/known-verbs.ts';
import { splitParticle } from '../../language/dutch/split-particle.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../language/span.ts';
import type { Token } from '../../language/token.ts';
import { endOfCommands, isBareCommand, joinCommands, startOfCommands, startsOfCommands } from './command-chain.ts';
import type { Address, DutchPlan, Lead, NoPlan } from './dutch-plan.ts';
import { FEELINGS, NEGATIONS, NO_NOUN, PREPOSITIONS, REFLEXIVES, REPROACHES } from './dutch-words.ts';
import { refuseSentence } from './plan-modal.ts';
import { readContent, slice } from './read-content.ts';
import { NOUNS_TOO } from './word-tests.ts';

/** Prepositions that belong to the verb: their phrase follows it (*stoppen met praten*). */
const OWN_PREPOSITION: Readonly<Record<string, string>> = {
  stoppen: 'met',
  ophouden: 'met',
  beginnen: 'met',
  doorgaan: 'met',
  luisteren: 'naar',
  reageren: 'op',
  wachten: 'op',
  letten: 'op',
  opletten: 'bij',
  werken: 'aan',
  zorgen: 'voor',
  deelnemen: 'aan',
  leren: 'voor',
};
const CLAUSES = new Set(
  'als wanneer zodra voordat nadat omdat zodat totdat dat om of voor welke welk hoeveel waarom wat hoe waar wie die tenzij'.split(
    ' ',
  ),
);
/** Particles that are as often a word of their own at the end of an order: *werk hard*, *blijf thuis*. */
const WORDS_TOO = new Set(
  'goed hard vast lang thuis binnen buiten boven weer stil snel voort kort laag hoog'.split(' '),
);
const LONGEST = 12;
/** Verbs that govern a verb with *te*. */
const TE_GOVERNORS = new Set('proberen beginnen weigeren vergeten durven'.split(' '));

/** Takes an imperative apart: its stem back to the infinitive, with the particle that stands at a distance. */
export function planCommand(sentence: Sentence, trigger: Span, address: Address): DutchPlan | NoPlan {
  const { tokens } = sentence;
  const found = tokens.findIndex((token) => token.start >= trigger.start);
  const refused = refuseSentence(sentence, -1);
  if (refused) return refused;
  if (found < 0) return 'unknown-verb';
  const at = startOfCommands(tokens, found);
  const lead = leadOf(sentence, at);
  if (!lead) return 'lead';
  const { end, tail } = endOfCommands(sentence, at);
  if (end < tokens.length && tail === '' && !/^[.!…]+$/.test(tokens[end]?.lower ?? '')) return 'tail';
  const reader = readerOf(tokens, address);
  if (at === 0 && verbsOfStem(tokens[0]?.lower ?? '').length === 0) return planInfinitive(sentence, reader);
  const starts = startsOfCommands(tokens, at, end);
  // *Stop met zeuren en vertrek*: short as a slap, and no question makes it kinder.
  if (tokens.some((token, word) => word > at && token.lower === 'en' && isBareCommand(tokens, word + 1)))
    return 'conjunction';
  const plans: DutchPlan[] = [];
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] ?? at;
    const next = starts[index + 1];
    const candidates = verbsOfStem(tokens[start]?.lower ?? '');
    if (candidates.length === 0) return 'unknown-verb';
    const plan = readCommand(sentence, {
      at: start,
      end: next === undefined ? end : next - 1,
      candidates,
      lead,
      reader,
    });
    if (typeof plan === 'string') return plan;
    plans.push(plan);
  }
  return joinCommands(sentence, { plans, starts, tail });
}

/** *Contact opnemen met je mentor*: the infinitive orders by itself. */
function planInfinitive(sentence: Sentence, reader: Address): DutchPlan | NoPlan {
  const content = readContent(sentence, { from: 0, te: false });
  if (typeof content === 'string') return content === 'reproach' ? content : 'unknown-verb';
  const [part, ...others] = content.parts;
  if (!part || part.middle === '' || content.negated) return 'unknown-verb';
  const middle = part.middle.charAt(0).toLowerCase() + part.middle.slice(1);
  return {
    ...content,
    reader,
    lead: { text: '', kind: 'none' },
    coordinator: '',
    front: '',
    parts: [{ ...part, middle }, ...others],
  };
}

interface Command {
  readonly at: number;
  readonly end: number;
  readonly candidates: readonly Conjugation[];
  readonly lead: Lead;
  readonly reader: Address;
}

function readCommand(sentence: Sentence, command: Command): DutchPlan | NoPlan {
  const { tokens } = sentence;
  const { at, end, lead, reader } = command;
  const opener = startOfClause(tokens, at + 1, end);
  const isParticle = command.candidates.some((verb) => verb.particle !== '' && verb.particle === tokens[opener]?.lower);
  const clause = isParticle && CLAUSES.has(tokens[opener + 1]?.lower ?? '') ? opener + 1 : opener;
  const verb = chooseVerb(tokens, { ...command, clause });
  if (!verb) return 'unknown-verb';
  // *Bel of mail je mentor*: two verbs share what follows.
  if (/^(?:en|of)$/.test(tokens[at + 1]?.lower ?? '') && clause !== at + 1) return 'conjunction';
  if (TE_GOVERNORS.has(verb.infinitive)) {
    const trying = readTrying(sentence, { ...command, clause }, verb);
    if (trying) return trying;
  }
  const particle = verb.particle === '' ? -1 : lastIndex(tokens, verb.particle, at + 1, clause);
  const words = tokens.slice(at + 1, end);
  if (words.some((token) => REPROACHES.has(token.lower))) return 'reproach';
  if (words.length > LONGEST) return 'long';
  let middleEnd = particle >= 0 ? particle : clause;
  const own = OWN_PREPOSITION[verb.infinitive];
  if (particle < 0 && verb.infinitive === 'laten') {
    // *Laat je werkplan goedkeuren **door je begeleider***.
    const inner = tokens.findIndex(({ lower }, word) => word > at && word < clause && isKnownVerb(lower));
    if (inner > at && PREPOSITIONS.has(tokens[inner + 1]?.lower ?? '')) middleEnd = inner + 1;
  }
  if (particle < 0 && own !== undefined && clause === end) {
    const found = lastIndex(tokens, own, at + 1, end);
    const isShort =
      /^(?:mij|me|ons|hem|haar|elkaar|hen|tijd)$/.test(tokens[found + 1]?.lower ?? '') && found + 2 === end;
    if (found > at && !isShort) middleEnd = found;
  }
  const tailFrom = particle >= 0 ? particle + 1 : middleEnd;
  const weak = weakEnd(tokens, { from: at + 1, to: middleEnd, verb });
  const moved = moveComplement(verb, slice(sentence, weak, middleEnd));
  if (needsMore(verb, { weak: slice(sentence, at + 1, weak), middle: moved.middle, hasTail: tailFrom < end })) {
    return 'no-act';
  }
  const tail = tailFrom < end ? ` ${slice(sentence, tailFrom, end)}` : '';
  if (moved.tail !== '' && tail !== '') return 'tail';
  const negated = tokens.slice(at + 1, clause).some((token) => NEGATIONS.has(token.lower));
  const parts = splitCluster(verb, moved.middle);
  if (!parts) return 'unknown-verb';
  // *Meld u aan* is *zich aanmelden*.
  const pronouns = slice(sentence, at + 1, weak).replace(/^u(?= |$)/, 'zich');
  const reading = { reader, lead, coordinator: '', weak: pronouns, front: '' };
  return { ...reading, parts, tail: moved.tail + tail, negated };
}

/** *Probeer **op tijd te komen***, *Vergeet niet **je pas mee te nemen***: all of it follows the verb. Null without *te*. */
function readTrying(
  sentence: Sentence,
  { at, end, lead, reader, clause }: Command & { readonly clause: number },
  verb: Conjugation,
): DutchPlan | NoPlan | null {
  const { tokens } = sentence;
  const words = tokens.slice(at + 1, clause);
  if (!words.some(({ lower }, word) => lower === 'te' && isKnownVerb(words[word + 1]?.lower ?? ''))) return null;
  if (words.some((token) => REPROACHES.has(token.lower))) return 'reproach';
  if (words.length > LONGEST || words.some((token) => NEGATIONS.has(token.lower))) return 'no-act';
  const first = words.findIndex((token) => !EARLY.has(token.lower));
  const from = at + 1 + Math.max(first, 0);
  const part = { link: '', middle: slice(sentence, at + 1, from), verb, cluster: '' };
  const plain = { reader, lead, coordinator: '', weak: '', front: '', negated: false };
  return { ...plain, parts: [part], tail: ` ${slice(sentence, from, end)}` };
}

/** What stays before a verb with *te*: *eens proberen ... te*. */
const EARLY = new Set('eens even ook dan vandaag morgen nu vast'.split(' '));

/** What belongs to a noun or adjective follows the verb: *respect tonen **voor je klas***, *eerlijk zijn **over gisteren***. */
function moveComplement(verb: Conjugation, middle: string): { readonly middle: string; readonly tail: string } {
  const ill = verb.infinitive === 'melden' ? /^(ziek|beter|present)(?: (.*))?$/.exec(middle) : null;
  if (ill) return { middle: `${ill[2] ?? ''} ${ill[1] ?? ''}`.trim(), tail: '' };
  const held = (verb.infinitive === 'zijn' ? TRAIT : HELD_NOUN).exec(middle);
  // *aan het begin van de dag*: a time, nothing that is made.
  const found = / ?(?:het|de|aan|op|in) [a-zé-]+$/.test(held?.[1] ?? '') ? null : held;
  const bare = found ?? (verb.infinitive === 'gaan' ? GOING : TIME_LAST).exec(middle) ?? BARE_NOUN.exec(middle);
  return bare ? { middle: bare[1] ?? '', tail: ` ${bare[2] ?? ''}` } : { middle, tail: '' };
}

const TRAIT =
  /^((?:(?:ook|altijd|wel) )?(?:eerlijk|duidelijk|open|zuinig|voorzichtig|kritisch)) ((?:over|in|met|op|tegen) .*)$/;
/** *in gesprek gaan **met je begeleider***. */
const GOING = /^((?:.* )?(?:aan de slag|in gesprek|om de tafel)) ((?:met|over) .*)$/;
/** *bij mij melden **voor 9.00 uur***: the time stood behind the place. */
const TIME_LAST =
  /^((?:.* )?(?:bij|naar) (?:mij|me|ons|(?:de|het|je|jullie|uw|mijn) [a-zé-]+)) ((?:voor|vóór|om|uiterlijk|na|tussen|op (?:het einde|maandag|dinsdag|woensdag|donderdag|vrijdag)|aan het (?:einde|begin)) ?.*)$/;
/** *aantekeningen maken **tijdens de les***: a bare noun stays beside its verb. */
const BARE_NOUN =
  /^([a-zé]{4,}(?:en|s)) ((?:tijdens|in|op|bij|voor|met|over|van|naar) (?:de|het|een|je|jullie|uw|elk|elke|mijn) .*)$/;
const HELD_NOUN =
  /^((?:.* )?(?:respect|begrip|interesse|afspraak|afspraken|contact|gebruik|begin|back-up|kopie|foto|keuze|samenvatting|overzicht|lijst|planning|rekening)) ((?:voor|in|met|van|uit|over) .*)$/;

function startOfClause(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (
    (at < end && !(/^waar/.test(tokens[at]?.lower ?? '') || CLAUSES.has(tokens[at]?.lower ?? ''))) ||
    (at < end && !isClauseHere(tokens, at))
  )
    at++;
  return at < end && at > from && PREPOSITIONS.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
}

/** The verb whose particle stands at the end, or before its tail; otherwise the plain one. */
function chooseVerb(tokens: readonly Token[], command: Command & { readonly clause: number }): Conjugation | null {
  for (const verb of command.candidates) {
    if (verb.particle === '') continue;
    const found = lastIndex(tokens, verb.particle, command.at + 1, command.clause);
    const before = tokens[found - 1]?.lower ?? '';
    // *Ga naar **binnen***, *Kom er even **bij***: no particles.
    if (found < 0 || /^(?:naar|van|tot)$/.test(before) || isPronominal(tokens, command, found)) continue;
    if (found === command.clause - 1 || PREPOSITIONS.has(tokens[found + 1]?.lower ?? '')) return verb;
  }
  const plain = command.candidates.find((verb) => verb.particle === '');
  const last = tokens[command.clause - 1]?.lower ?? '';
  if (!plain || command.clause - 1 === command.at || WORDS_TOO.has(last)) return plain ?? null;
  // *wat tijd **door met** je groep*: a particle of a verb that is not known.
  const isStray = (at: number) => STRAY.test(`${tokens[at]?.lower ?? ''} ${tokens[at + 1]?.lower ?? ''}`);
  for (let at = command.at + 1; at < command.clause - 1; at++) if (isStray(at)) return null;
  if (isPronominal(tokens, command, command.clause - 1)) return plain;
  const joined = last + plain.infinitive;
  return splitParticle(joined).particle === last && isKnownVerb(joined) ? conjugate(joined) : plain;
}

const STRAY =
  /^(?:door|in|op|af|uit|aan|mee|na|toe|weg|terug) (?:met|van|in|op|aan|bij|voor|naar|via|tot|over|door|uit|tijdens)$/;

/** *er een foto **bij***, *er je naam **op***: the preposition belongs to *er*, not to the verb. */
function isPronominal(tokens: readonly Token[], command: Command, at: number): boolean {
  const there = tokens.findIndex((token, word) => word > command.at && word < at && token.lower === 'er');
  if (there < 0 || !/^(?:aan|bij|in|mee|op|onder|uit|voor|tegen|van|tussen)$/.test(tokens[at]?.lower ?? ''))
    return false;
  return !tokens.slice(there, at).some((token) => PREPOSITIONS.has(token.lower) || token.lower === 'mee');
}

/** *Laat morgen **zien***, *Ga nu **slapen***: the second verb stands behind the first in the infinitive. */
function splitCluster(verb: Conjugation, middle: string): DutchPlan['parts'] | null {
  if (/^(?:we|ons)(?: |$)/.test(middle) && verb.infinitive === 'laten') return null;
  const found = /^(?:(.*) )?(\S+)$/.exec(middle);
  const last = found?.[2] ?? '';
  const isSecond =
    verb.infinitive === 'laten'
      ? /^(?:zien|weten|horen)$/.test(last) || (isKnownVerb(last) && !NOUNS_TOO.has(last))
      : /^(?:gaan|komen|blijven)$/.test(verb.infinitive) && isKnownVerb(last);
  if (verb.infinitive === 'laten' && !isSecond) return null;
  return [{ link: '', middle: isSecond ? (found?.[1] ?? '') : middle, verb, cluster: isSecond ? last : '' }];
}

const SOFTENER = /^(?:al(?:stu|sje)blieft|a\.u\.b\.|svp|graag)$/;

/** *kom* alone and *doe normaal* name no act that could be asked for. */
function needsMore(verb: Conjugation, rest: { weak: string; middle: string; hasTail: boolean }): boolean {
  const { weak, middle, hasTail } = rest;
  if (
    verb.infinitive === 'houden' &&
    !/(?:^|\s)(?:aan|netjes|schoon|vrij|leeg|warm|rustig|dicht|gesloten|opgeladen|in|op|kort|rekening|bij)(?:\s|$)/.test(
      middle,
    )
  )
    return true;
  if (verb.infinitive === 'doen' && /^(?:normaal|rustig|zo|even|voort)/.test(middle)) return true;
  if (verb.infinitive === 'eten' && middle === 'smakelijk') return true;
  // *Zeg alsjeblieft*: what is to be said stands elsewhere.
  if (SOFTENER.test(middle) && weak === '' && !hasTail && /^(?:zeggen|doen|maken|geven|nemen)$/.test(verb.infinitive))
    return true;
  if (verb.infinitive === 'maken' && weak === '' && middle === '') return true;
  if (verb.infinitive === 'maken' && FEELINGS.test(middle)) return true;
  return weak === '' && middle === '' && !hasTail && verb.particle === '';
}

const SUBJECT = /^(?:er|je|jij|u|jullie|we|wij|ik|ze|hij|zij|men|ge|gij|iemand|iedereen)$/;

function isClauseHere(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (word === 'dat' && /^(?:zorg|ervoor)$/.test(tokens[at - 1]?.lower ?? '')) return true;
  if (word === 'om') return tokens.slice(at).some((token) => token.lower === 'te');
  // *controleer **of** je*, *voor hij koud wordt*; but *bel of mail je mentor*, *voor je mentor*.
  if (word === 'of') return SUBJECT.test(next) || /^(?:de|het|alle|alles)$/.test(next);
  if (word === 'voor') return /^(?:hij|ze|zij|we|ik|het)$/.test(next) && tokens.length - at <= 6;
  if (/^(?:welke?|hoeveel|waarom)$/.test(word)) return true;
  if (/^waar.+/.test(word)) return true;
  if (word === 'wat') return SUBJECT.test(next) || /^(?:de|het)$/.test(next);
  if (word === 'die' || word === 'dat')
    return /^(?:je|u|jullie|we|wij|ik|het|er|de|hij|ze|dit|alles|iedereen)$/.test(next);
  return true;
}

function lastIndex(tokens: readonly Token[], word: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (tokens[at]?.lower === word) return at;
  return -1;
}

function weakEnd(tokens: readonly Token[], place: { from: number; to: number; verb: Conjugation }): number {
  let at = place.from;
  while (at < place.to) {
    const word = tokens[at]?.lower ?? '';
    const bare = at + 1 >= place.to || NO_NOUN.has(tokens[at + 1]?.lower ?? '');
    const isSelf =
      at === place.from && (word === 'u' || (word === 'je' && REFLEXIVES.has(place.verb.infinitive) && bare));
    if (!isSelf && !/^(?:me|mij|ons|zich|er)$/.test(word) && !(/^(?:het|dit|dat|deze)$/.test(word) && bare)) break;
    at++;
  }
  return at;
}

/** The address the sentence shows itself, else that of the draft. */
function readerOf(tokens: readonly Token[], address: Address): Address {
  if (tokens.some((token) => /^(?:u|uw|uzelf|alstublieft)$/.test(token.lower))) return 'u';
  if (tokens.some((token) => token.lower === 'jullie')) return 'jullie';
  return tokens.some((token) => /^(?:je|jij|jou|jouw)$/.test(token.lower)) ? 'je' : address;
}

function leadOf(sentence: Sentence, at: number): Lead | null {
  if (at === 0) return { text: '', kind: 'none' };
  const text = sentence.text.slice(0, sentence.tokens[at - 1]?.end);
  return /^(?:(?:hoi|beste|dag|hallo)\s[^,]{1,30},|[A-ZÉ][a-zéëï-]+,|nogmaals[:,]|let op:)$/i.test(text)
    ? { text, kind: 'intro' }
    : null;
}
