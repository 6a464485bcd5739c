import { isCapital } from '../character-class.ts';
import type { Sentence } from '../sentence.ts';
import type { Token } from '../token.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const READER = set('je jij u jullie ge gij');
const READERS = set('iedereen allen studenten leerlingen deelnemers');
/** Pronouns that make a following *je* an object: *ik moet je vragen* (reference D1, trap 1). */
const OTHER_SUBJECT = set('ik we wij hij zij ze men er het iemand niemand');
/** *dat/dit/wat moet je* keeps je as the subject. */
const SUBORDINATORS = set(
  'als wanneer indien hoe waar waarom wie wat welke welk omdat doordat toen terwijl zodat tenzij mits voordat nadat totdat sinds zodra zolang of die naarmate hoewel ofschoon waarmee waarvoor waarop waarin waarvan waarover',
);
/** Prepositions that open a fronted phrase; some writers put a comma behind it. */
const FRONTED = set('door voor om bij na tot met zonder volgens tijdens wegens vanwege');
const QUESTION_WORDS = set('wat wie waar wanneer waarom hoe welk welke hoeveel hoelang waarmee waarvoor');
const COORDINATORS = set('en maar want dus');
/** Verbs of looking: *Moet je die rook zien* is a cry, not a duty (trap 2). */
const LOOKING = set('zien horen kijken nagaan');
/** What a mind does cannot be ordered: *je moet weten dat ...* (trap 3); *schrikken* and kin are comfort. */
const OF_THE_MIND = set('weten toegeven nagaan beseffen realiseren voorstellen schrikken denken vergeten');
const TE_MODALS = set('dien dient dienen hoort horen behoort behoren heeft hebt hebben dienden hoorde hoorden');
/** *hierdoor moet je* tells a consequence. */
const SUGGESTING = set('misschien wellicht soms hierdoor daardoor zeker');
const PAST = set('moest moesten');
const OPINION = set('vind vinden denk denken wil willen');

/**
 * The clause test `@duty`: does the sender or the school lay a duty on the reader with the modal at `modal`?
 * Shallow on purpose: each condition is a trap of `reference D1` with real sentences in its test.
 */
export function statesDuty(sentence: Sentence, modal: number): boolean {
  const { tokens } = sentence;
  const word = tokens[modal];
  if (!word || PAST.has(word.lower)) return false;
  const clause = clauseAround(tokens, modal);
  if (isOtherSubject(tokens, modal) || isSuggestion(tokens, clause, modal)) return false;
  if (asks(sentence, clause, modal) || opensCondition(sentence, clause, modal)) return false;
  if (isSubordinate(tokens, clause, modal)) return false;
  if (TE_MODALS.has(word.lower) && !hasTeInfinitive(tokens, modal, clause.end)) return false;
  return !isIdiom(tokens, modal, clause.end) && !isAboutAnyone(sentence, clause, modal);
}

/** Places and times of no school: what *je moet* there holds for anyone (trap 9). */
const ELSEWHERE = set(
  'leger leven verkeer buitenland algemeen natuur wereld politiek geloof islam liefde oorlog sport',
);
/** Verbs of a recipe, a sewing pattern, a course of speech: *je moet de r uitspreken* instructs, it does not order. */
const HOW_TO = set(
  'uitspreken aanbrengen roeren kneden braden bakken marineren afgieten vouwen naaien breien haken stikken mengen klutsen glaceren invetten bestrooien garneren omscheppen doorroeren opkloppen zeven blancheren stomen',
);

/** *In het leger moet je je snel aankleden*, *in Japan moet je je schoenen uitdoen*, *je moet het deeg kneden*: about anyone. */
function isAboutAnyone({ text, tokens }: Sentence, clause: Clause, modal: number): boolean {
  const opener = tokens[clause.start];
  if (opener?.lower === 'in' && clause.start < modal) {
    for (let at = clause.start + 1; at < modal; at++) {
      const token = tokens[at];
      if (!token) break;
      if (ELSEWHERE.has(token.lower)) return true;
      if (
        at === clause.start + 1 &&
        token.kind === 'word' &&
        isCapital(text, token.start) &&
        !isCapital(text, token.end - 1)
      )
        return true;
    }
  }
  for (let at = modal + 1; at < clause.end; at++) {
    const word = tokens[at]?.lower ?? '';
    if (HOW_TO.has(word)) return true;
    if (word === 'zien' && tokens[at + 1]?.lower === 'als') return true;
    if (word === 'wel' && tokens[at + 1]?.lower === 'kunnen') return true;
  }
  return false;
}

/** The clause test `@opinion`: *ik vind dat je ... moet* is still a duty, *ik snap dat je moet werken* is none. */
export function followsOpinion(sentence: Sentence, modal: number): boolean {
  for (let at = modal - 1; at > 0; at--) {
    const token = sentence.tokens[at];
    if (token?.lower !== 'dat') continue;
    const before = sentence.tokens.slice(Math.max(0, at - 4), at);
    return before.some((other) => OPINION.has(other.lower)) && !before.some((other) => other.lower === 'niet');
  }
  return false;
}

interface Clause {
  readonly start: number;
  readonly end: number;
}

/** From the mark or coordinator before the modal to the next mark. */
function clauseAround(tokens: readonly Token[], modal: number): Clause {
  let start = modal;
  while (start > 0 && !endsClause(tokens, start - 1)) start--;
  let end = modal + 1;
  while (end < tokens.length && !isMark(tokens[end])) end++;
  return { start, end };
}

function endsClause(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (isMark(token)) return true;
  return COORDINATORS.has(token?.lower ?? '');
}

function isMark(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' && ',;:()–—"'.indexOf(token.lower) >= 0;
}

/** *Ik moet je iets vragen*, *dat hij je moet bellen*: the reader is only the object. */
function isOtherSubject(tokens: readonly Token[], modal: number): boolean {
  const before = tokens[modal - 1]?.lower ?? '';
  const after = tokens[modal + 1]?.lower ?? '';
  if (OTHER_SUBJECT.has(before)) return true;
  if (!READER.has(before) && !READERS.has(before) && OTHER_SUBJECT.has(after)) return true;
  return READER.has(before) && OTHER_SUBJECT.has(tokens[modal - 2]?.lower ?? '');
}

/** *Misschien moet je eens ...* is an idea already, *soms moet je ...* is about anyone. */
function isSuggestion(tokens: readonly Token[], clause: Clause, modal: number): boolean {
  for (let at = clause.start; at <= modal + 2 && at < clause.end; at++) {
    if (SUGGESTING.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

/** A question turns the order round or opens with a question word: *Moet je werken?*, *Wat moet je meenemen?* */
function asks(sentence: Sentence, clause: Clause, modal: number): boolean {
  const first = sentence.tokens[clause.start]?.lower ?? '';
  if (QUESTION_WORDS.has(first) && clause.start < modal) return true;
  if (sentence.closing !== '?') return false;
  return !READER.has(sentence.tokens[modal - 1]?.lower ?? '');
}

/** Verb first without a question mark: a condition (*Moet u een rapport presenteren, dan ...*) or a cry (*Moet je die rook zien*). */
function opensCondition(sentence: Sentence, clause: Clause, modal: number): boolean {
  if (modal !== clause.start) return false;
  if (clause.start === 0) return true;
  const { tokens } = sentence;
  if (LOOKING.has(tokens[clause.end - 1]?.lower ?? '')) return true;
  return (
    !opensSubordinate(tokens, clause.start) &&
    !(isMark(tokens[clause.start - 1]) && FRONTED.has(tokens[0]?.lower ?? ''))
  );
}

/** True when the sentence opens with a clause after which the main verb comes first: *Als je ziek bent, moet je bellen.* */
function opensSubordinate(tokens: readonly Token[], until: number): boolean {
  if (SUBORDINATORS.has(tokens[0]?.lower ?? '')) return true;
  return tokens.slice(0, until).some((token) => SUBORDINATORS.has(token.lower));
}

/** *hoe je spaghetti moet koken*, *als je moet gaan*: the verb stands behind its subject and a word that subordinates. */
function isSubordinate(tokens: readonly Token[], clause: Clause, modal: number): boolean {
  if (tokens[modal - 1]?.lower === 'dan') return false;
  for (let at = modal - 1; at >= clause.start; at--) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'dat' && READER.has(tokens[at + 1]?.lower ?? '') && at + 1 < modal) return true;
    if (!SUBORDINATORS.has(word)) continue;
    return at === clause.start || READER.has(tokens[at + 1]?.lower ?? '');
  }
  return false;
}

const TIMES = set('half kwart vijf tien een twee drie vier zes zeven acht negen elf twaalf');

function opensTime(token: Token | undefined): boolean {
  return token?.kind === 'number' || TIMES.has(token?.lower ?? '');
}

/** *dienen*, *horen*, *hebben* are modal only with *te* + infinitive, and not with *om te* (trap 14). */
function hasTeInfinitive(tokens: readonly Token[], modal: number, end: number): boolean {
  for (let at = modal + 1; at < end; at++) {
    const word = tokens[at]?.lower;
    // *om 8.00 uur te melden* tells a time, *om te melden* a purpose.
    if (word === 'om' && !opensTime(tokens[at + 1])) return false;
    if (word === 'te') return /n$/.test(tokens[at + 1]?.lower ?? '');
  }
  return false;
}

function isIdiom(tokens: readonly Token[], modal: number, end: number): boolean {
  let verb = end - 1;
  while (verb > modal && tokens[verb]?.kind !== 'word') verb--;
  for (let at = modal + 1; at < end; at++) {
    const word = tokens[at]?.lower ?? '';
    if (OF_THE_MIND.has(word)) return at < end - 1 ? at - modal <= 4 : true;
    if (word === 'zelf' && OF_THE_MIND.has(tokens[at + 1]?.lower ?? '')) return true;
  }
  return false;
}
