import type { Conjugation } from '../../language/dutch/conjugate.ts';
import { isKnownVerb, verbOfSubordinate, verbsOfStem } from '../../language/dutch/known-verbs.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../language/span.ts';
import type { Token } from '../../language/token.ts';
import { wordAt } from '../../language/word-at.ts';
import { chooseVerb, lastIndex, splitCluster } from './choose-verb.ts';
import {
  endOfCommands,
  hidesCommand,
  isBareCommand,
  joinCommands,
  startOfCommands,
  startsOfCommands,
} from './command-chain.ts';
import type { Address, DutchPlan, Lead, NoPlan } from './dutch-plan.ts';
import { DETERMINERS, FEELINGS, NEGATIONS, NO_NOUN, PREPOSITIONS, REFLEXIVES, REPROACHES } from './dutch-words.ts';
import { moveComplement } from './move-complement.ts';
import { refuseSentence } from './plan-modal.ts';
import { readContent, slice } from './read-content.ts';

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
  'als terwijl zolang doordat hoewel indien tot wanneer zodra voordat nadat omdat zodat totdat dat om of voor welke welk hoeveel waarom wat hoe waar wie die tenzij'.split(
    ' ',
  ),
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
  if (end < tokens.length && tail === '' && !/^[.!…]+$/.test(wordAt(tokens, end))) return 'tail';
  const reader = readerOf(tokens, address);
  if (at === 0 && verbsOfStem(wordAt(tokens, 0)).length === 0) return planInfinitive(sentence, reader);
  const starts = startsOfCommands(tokens, at, end);
  if (hidesCommand(tokens, { at, end, starts })) return 'conjunction';
  // *Stop met zeuren en vertrek*: short as a slap, and no question makes it kinder.
  if (tokens.some((token, word) => word > at && token.lower === 'en' && isBareCommand(tokens, word + 1)))
    return 'conjunction';
  const plans: DutchPlan[] = [];
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] ?? at;
    const next = starts[index + 1];
    const candidates = verbsOfStem(wordAt(tokens, start));
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
  const clause = isParticle && CLAUSES.has(wordAt(tokens, opener + 1)) ? opener + 1 : opener;
  const verb = chooseVerb(tokens, { ...command, clause });
  if (!verb) return 'unknown-verb';
  // *Bel of mail je mentor*: two verbs share what follows.
  if (/^(?:en|of)$/.test(wordAt(tokens, at + 1)) && clause !== at + 1) return 'conjunction';
  if (TE_GOVERNORS.has(verb.infinitive)) {
    const trying = readTrying(sentence, { ...command, clause }, verb);
    if (trying) return trying;
  }
  const particle = verb.particle === '' ? -1 : lastIndex(tokens, verb.particle, at + 1, clause);
  const words = tokens.slice(at + 1, end);
  // *wat je **nodig** hebt* reproaches nobody.
  const isSharp = ({ lower }: Token, word: number) =>
    REPROACHES.has(lower) && (lower !== 'nodig' || at + 1 + word < clause);
  if (words.some(isSharp)) return 'reproach';
  if (words.length > LONGEST) return 'long';
  const middleEnd = endOfMiddle(tokens, { at, end, clause, particle, verb });
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
  // *Laat me uitspreken*, *Laat de kans niet voorbijgaan*: an offer or a wish, nothing to do.
  const isLetting = verb.infinitive === 'laten' && !/^(?:zien|weten|horen)$/.test(parts[0]?.cluster ?? '');
  if (isLetting && (negated || /^(?:me|mij|ons)(?: |$)/.test(slice(sentence, at + 1, weak)))) return 'no-act';
  // *Meld u aan* is *zich aanmelden*.
  const pronouns = slice(sentence, at + 1, weak).replace(/^u(?= |$)/, 'zich');
  const reading = { reader, lead, coordinator: '', weak: pronouns, front: '' };
  return { ...reading, parts, tail: moved.tail + tail, negated };
}

/** Where the words before the verb end: at its particle, at a clause, or at a phrase that follows the verb. */
function endOfMiddle(
  tokens: readonly Token[],
  place: { readonly at: number; readonly end: number; clause: number; particle: number; verb: Conjugation },
): number {
  const { at, end, clause, particle, verb } = place;
  if (particle >= 0) return particle;
  if (verb.infinitive === 'laten') {
    // *Laat je werkplan goedkeuren **door je begeleider***.
    const inner = tokens.findIndex(({ lower }, word) => word > at && word < clause && isKnownVerb(lower));
    return inner > at && PREPOSITIONS.has(wordAt(tokens, inner + 1)) ? inner + 1 : clause;
  }
  // *Leer **omgaan** met kritiek*
  if (verb.infinitive === 'leren' && isKnownVerb(wordAt(tokens, at + 1))) return at + 2;
  const own = OWN_PREPOSITION[verb.infinitive];
  if (own === undefined || clause !== end) return clause;
  const found = lastIndex(tokens, own, at + 1, end);
  // *leren voor de toets*, but *voor dinsdag*
  if (own === 'voor' && !DETERMINERS.has(wordAt(tokens, found + 1)) && tokens[found + 1]?.lower !== 'je')
    return verb.infinitive === 'leren' ? clause : found > at ? found : clause;
  const isShort = /^(?:mij|me|ons|hem|haar|elkaar|hen|tijd)$/.test(wordAt(tokens, found + 1)) && found + 2 === end;
  return found > at && !isShort ? found : clause;
}

/** *Probeer **op tijd te komen***, *Vergeet niet **je pas mee te nemen***: all of it follows the verb. Null without *te*. */
function readTrying(
  sentence: Sentence,
  { at, end, lead, reader, clause }: Command & { readonly clause: number },
  verb: Conjugation,
): DutchPlan | NoPlan | null {
  const { tokens } = sentence;
  const words = tokens.slice(at + 1, clause);
  if (!words.some(({ lower }, word) => lower === 'te' && isKnownVerb(wordAt(words, word + 1)))) return null;
  if (words.some((token) => REPROACHES.has(token.lower))) return 'reproach';
  const isKept = verb.infinitive === 'vergeten' && words[0]?.lower === 'niet';
  const denied = words.filter((token) => NEGATIONS.has(token.lower)).length;
  if (words.length > LONGEST || denied > (isKept ? 1 : 0)) return 'no-act';
  const first = isKept ? 1 : words.findIndex((token) => !EARLY.has(token.lower));
  const from = at + 1 + Math.max(first, 0);
  const part = { link: '', middle: slice(sentence, at + 1, from), verb, cluster: '' };
  const plain = { reader, lead, coordinator: '', weak: '', front: '', negated: isKept };
  return { ...plain, parts: [part], tail: ` ${slice(sentence, from, end)}` };
}

/** What stays before a verb with *te*: *eens proberen ... te*. */
const EARLY = new Set('eens even ook dan vandaag morgen nu vast'.split(' '));

function startOfClause(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (
    (at < end && !(/^waar/.test(wordAt(tokens, at)) || CLAUSES.has(wordAt(tokens, at)))) ||
    (at < end && !isClauseHere(tokens, at))
  )
    at++;
  // *zorg er **voor** dat je ...*: the preposition stays with *er*.
  if (wordAt(tokens, at - 1) === 'voor' && wordAt(tokens, at) === 'dat') return at;
  return at < end && at > from && PREPOSITIONS.has(wordAt(tokens, at - 1)) ? at - 1 : at;
}

const SOFTENER = /^(?:al(?:stu|sje)blieft|a\.u\.b\.|svp|graag)$/;

/** *kom* alone and *doe normaal* name no act that could be asked for. */
function needsMore(verb: Conjugation, rest: { weak: string; middle: string; hasTail: boolean }): boolean {
  const { weak, middle, hasTail } = rest;
  if (
    verb.infinitive === 'houden' &&
    !/(?:^|\s)(?:aan|afstand|netjes|schoon|vrij|leeg|warm|rustig|dicht|gesloten|opgeladen|in|op|kort|rekening|bij)(?:\s|$)/.test(
      middle,
    )
  )
    return true;
  if (verb.infinitive === 'doen' && /^(?:niet )?(?:normaal|rustig|zo|even|voort)/.test(middle)) return true;
  if ((verb.infinitive === 'eten' && middle === 'smakelijk') || /(?:^|\s)naar$/.test(middle)) return true;
  // *Zeg alsjeblieft*: what is to be said stands elsewhere.
  if (SOFTENER.test(middle) && weak === '' && !hasTail && /^(?:zeggen|doen|maken|geven|nemen)$/.test(verb.infinitive))
    return true;
  if (verb.infinitive === 'maken' && weak === '' && middle === '') return true;
  if (verb.infinitive === 'maken' && FEELINGS.test(middle)) return true;
  return weak === '' && middle === '' && !hasTail && verb.particle === '';
}

const SUBJECT = /^(?:er|je|jij|u|jullie|we|wij|ik|ze|hij|zij|men|ge|gij|iemand|iedereen)$/;

function endsFinite(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word');
  const last = wordAt(words, words.length - 1);
  return verbOfSubordinate(last) !== null || /^(?:is|zijn|heeft|hebben|bent|komen|gaan)$/.test(last);
}

function isClauseHere(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (word === 'dat' && /^(?:zorg|ervoor)$/.test(wordAt(tokens, at - 1))) return true;
  if (word === 'om') return tokens.slice(at).some((token) => token.lower === 'te');
  // *controleer **of** je*, *voor hij koud wordt*; but *bel of mail je mentor*, *voor je mentor*.
  if (word === 'of') return SUBJECT.test(next) || /^(?:de|het|alle|alles)$/.test(next);
  if (word === 'voor') return /^(?:hij|ze|zij|we|ik|het)$/.test(next) && tokens.length - at <= 6;
  if (/^(?:welke?|hoeveel|waarom)$/.test(word)) return true;
  // *tot de bel **gaat***; but *tot de pauze*.
  if (word === 'tot') return endsFinite(tokens);
  if (/^waar.+/.test(word)) return true;
  if (word === 'wat') return SUBJECT.test(next) || /^(?:de|het)$/.test(next);
  if (word === 'die' || word === 'dat')
    return /^(?:je|u|jullie|we|wij|ik|het|er|de|hij|ze|dit|alles|iedereen)$/.test(next);
  return true;
}

function weakEnd(tokens: readonly Token[], place: { from: number; to: number; verb: Conjugation }): number {
  let at = place.from;
  while (at < place.to) {
    const word = wordAt(tokens, at);
    const bare = at + 1 >= place.to || NO_NOUN.has(wordAt(tokens, at + 1));
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
