import type { Conjugation } from '../../language/dutch/conjugate.ts';
import { isKnownVerb, verbNamed, verbOfSubordinate } from '../../language/dutch/known-verbs.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { Token } from '../../language/token.ts';
import { wordAt } from '../../language/word-at.ts';
import { isSafeTail } from './clause-end.ts';
import type { Actor, Address, DutchPlan, NoPlan, VerbPart } from './dutch-plan.ts';
import { DETERMINERS, NEGATIONS, NO_NOUN, PREPOSITIONS, REFLEXIVES, REPROACHES } from './dutch-words.ts';
import { addressOf, refuseSentence } from './plan-modal.ts';
import type { Content } from './read-content.ts';
import { slice } from './read-content.ts';
import { isNounHere, isParticiple, NOUNS_TOO } from './word-tests.ts';

const MATRIX =
  /^(?:(?:hoi|beste|dag|hallo) [^,:]{1,30}, )?(?:het is (?:(?:wel|ook|dan|absoluut) )?(?:de bedoeling|noodzakelijk|nodig|verplicht|vereist|belangrijk)|de bedoeling is|er wordt (?:van (?:je|jou|u|jullie) )?verwacht|van (?:je|jou|u|jullie) (?:wordt verwacht|verwacht ik|verwachten (?:we|wij))|(?:ik|we|wij) (?:wil|willen|vind|vinden|verwacht|verwachten|denk|denken|eis|eisen)(?: van (?:je|jou|u|jullie))?|ik reken erop|(?:we|wij) rekenen erop) dat (je|jij|u|jullie|iedereen)\s/i;

/** *Het is de bedoeling dat je alles afmaakt* → *Ik stel voor dat je alles afmaakt*: what follows *dat* stays as it is. */
export function replaceMatrix(sentence: Sentence): string | null {
  const found = MATRIX.exec(sentence.text);
  if (!found || /\bmoet(?:en)?\b/.test(sentence.text) || refuseSentence(sentence, -1)) return null;
  if (/^(?:hoi|beste|dag|hallo) /i.test(found[0])) return null;
  const clause = sentence.text.slice(found[0].lastIndexOf(' dat ') + 5);
  const isState =
    /\b(?:bent|zijn|is|hebt|heeft|hebben)(?: [a-z]*ge[a-z]+| (?:be|ver|ont|her|over|onder)[a-z]+)?[.!]*$/.test(clause);
  return `Ik ${isState ? 'hoop' : 'stel voor'} dat ${clause.replace(/!+$/, '.')}`;
}

/** *Ik wil dat je hier vandaag op reageert*: the clause behind *dat* holds the act. */
export function planMatrix(sentence: Sentence): DutchPlan | NoPlan {
  const found = MATRIX.exec(sentence.text);
  if (!found) return 'no-modal';
  const { tokens } = sentence;
  const from = tokens.findIndex((token) => token.start >= found[0].length);
  const last = tokens.length - (tokens[tokens.length - 1]?.kind === 'punctuation' ? 2 : 1);
  const refused = refuseSentence(
    sentence,
    tokens.findIndex((token) => /^moet(?:en)?$/.test(token.lower)),
  );
  if (refused) return refused;
  if (from < 0 || last < from) return 'marks';
  const reader = found[1]?.toLowerCase() === 'iedereen' ? 'iedereen' : addressOf(found[1]?.toLowerCase());
  const end = endOfDatClause(tokens, from, last);
  if (tokens.slice(from, end + 1).some((token) => token.lower === ',' || /^[:;]$/.test(token.lower))) return 'marks';
  const inside = tokens.slice(from, end + 1);
  const isNested = inside.some(
    (token, at) =>
      NESTED.test(token.lower) && (token.lower !== 'om' || inside.slice(at).some((word) => word.lower === 'te')),
  );
  if (isNested) return 'second-clause';
  const content = readDatClause(sentence, { from, last: end, reader });
  if (typeof content === 'string') return content;
  const rest = end < last ? sentence.text.slice(tokens[end]?.end, tokens[last]?.end) : '';
  if (rest !== '' && (content.tail !== '' || !isSafeTail(rest))) return 'tail';
  const greeting = /^(?:hoi|beste|dag|hallo) [^,:]{1,30},/i.exec(found[0])?.[0] ?? '';
  const lead: DutchPlan['lead'] = greeting === '' ? { text: '', kind: 'none' } : { text: greeting, kind: 'intro' };
  return { ...content, tail: content.tail + rest, reader, lead, coordinator: '', front: '' };
}

const THING =
  /^(?:Ik|We|Wij) (?:verwacht|verwachten|wil|willen) (?:van (je|jou|jullie|u) )?(dat (?:de|het|deze|dit|die|alle|alles) [^,.:;]*(?:is|zijn|staat|staan|ligt|liggen|werkt))$/;

/** *Ik verwacht van jullie dat de keuken schoon is*: to see to it is what is asked. */
export function planThing(sentence: Sentence, address: Address): DutchPlan | NoPlan {
  const found = THING.exec(sentence.text.replace(/[.!]+$/, ''));
  if (!found) return 'no-modal';
  const refused = refuseSentence(sentence, -1);
  if (refused) return refused;
  const reader = found[1] === undefined ? address : addressOf(found[1] === 'jou' ? 'je' : found[1]);
  const part = { link: '', middle: '', verb: verbNamed('zorgen'), cluster: '' };
  const bare = { lead: { text: '', kind: 'none' }, coordinator: '', weak: '', front: '', negated: false } as const;
  return { ...bare, reader, parts: [part], tail: ` ${found[2] ?? ''}` };
}

const NESTED = /^(?:die|dat|als|om|of|omdat|zodat|wanneer|voordat|wat|hoe|waar.*)$/;

/** The last word before a clause that opens behind the finite verb: *dat je belt **als** je ziek bent*. */
function endOfDatClause(tokens: readonly Token[], from: number, last: number): number {
  for (let at = from + 1; at <= last; at++) {
    const word = wordAt(tokens, at);
    const opens =
      NESTED.test(word) || (word === ',' && /^(?:zodat|omdat|want|als|voordat|dan)$/.test(wordAt(tokens, at + 1)));
    const before = wordAt(tokens, at - 1);
    const isVerb = verbOfSubordinate(before) !== null || isKnownVerb(before) || /^moet(?:en)?$/.test(before);
    if (opens && isVerb) return at - 1;
  }
  return last;
}

/** Reads a clause whose finite verb stands last, with or without *moet*. */
function readDatClause(
  sentence: Sentence,
  place: { readonly from: number; readonly last: number; readonly reader: Actor },
): Content | NoPlan {
  const { tokens } = sentence;
  const { from, reader } = place;
  const negated = tokens.slice(from, place.last + 1).some((token) => NEGATIONS.has(token.lower));
  const modal = tokens.findIndex((token, at) => at >= from && at <= place.last && /^moet(?:en)?$/.test(token.lower));
  const found = modal < 0 ? finiteAtEnd(tokens, { ...place, reader }) : behindModal(tokens, modal, place.last);
  if (!found) return 'no-infinitive';
  const { verb, until, last, cluster } = found;
  const weak =
    /^(?:me|mij|het|dit|dat|zich|je|er|hier|ons|ze|hem)$/.test(wordAt(tokens, from)) &&
    until > from &&
    (isSelf(tokens, from, verb.infinitive) || !/^je$/.test(wordAt(tokens, from)))
      ? from + 1
      : from;
  const isArticle =
    /^(?:het|dit|dat)$/.test(wordAt(tokens, from)) && until > from + 1 && !NO_NOUN.has(wordAt(tokens, from + 1));
  const start = isArticle ? from : weak;
  if (tokens.slice(start, until).some((token) => REPROACHES.has(token.lower))) return 'reproach';
  const inner = innerFinites(tokens, { from: start, until, reader });
  if (inner === null) return 'conjunction';
  const parts: VerbPart[] = [];
  let next = start;
  for (const { at, verb: first } of inner) {
    parts.push({
      link: parts.length === 0 ? '' : slice(sentence, next - 1, next),
      middle: slice(sentence, next, at),
      verb: first,
      cluster: '',
    });
    next = at + 2;
  }
  const link = parts.length === 0 ? '' : slice(sentence, next - 1, next);
  parts.push({ link, middle: slice(sentence, next, until), verb, cluster: slice(sentence, cluster, last + 1) });
  const tail = last < place.last ? ` ${slice(sentence, last + 1, place.last + 1)}` : '';
  return { weak: slice(sentence, from, start), parts, tail, negated };
}

/** *invult en terugstuurt*: the finite verbs before the last. Null where one is not followed by its *en*. */
function innerFinites(
  tokens: readonly Token[],
  place: { readonly from: number; readonly until: number; readonly reader: Actor },
): readonly { readonly at: number; readonly verb: Conjugation }[] | null {
  const inner: { readonly at: number; readonly verb: Conjugation }[] = [];
  for (let at = place.from; at < place.until; at++) {
    const word = wordAt(tokens, at);
    const isNoun = DETERMINERS.has(wordAt(tokens, at - 1)) || PREPOSITIONS.has(wordAt(tokens, at - 1));
    if (isNoun || isParticiple(word) || (place.reader === 'jullie' && isNounHere(tokens, at, false))) continue;
    const verb = place.reader === 'jullie' ? known(word) : verbOfSubordinate(word);
    if (!verb || (place.reader !== 'jullie' && !/t$/.test(word))) continue;
    if (!/^(?:en|of)$/.test(wordAt(tokens, at + 1))) return null;
    inner.push({ at, verb });
  }
  return inner;
}

function isSelf(tokens: readonly Token[], from: number, infinitive: string): boolean {
  return REFLEXIVES.has(infinitive) && tokens[from]?.lower === 'je';
}

interface FoundFinite {
  readonly verb: Conjugation;
  /** Where the verbs begin, where they end, and where those behind the first begin. */
  readonly until: number;
  readonly last: number;
  readonly cluster: number;
}

/** *laat nakijken*, *inlevert bij de balie*: the finite verb at the end, or before a phrase that follows it. */
function finiteAtEnd(
  tokens: readonly Token[],
  place: { readonly from: number; readonly last: number; readonly reader: Actor },
): FoundFinite | null {
  const at = lastFinite(tokens, place);
  const word = wordAt(tokens, at);
  const before = wordAt(tokens, at - 1);
  if (isParticiple(word) && /^(?:hebt|hebben|bent|zijn|heeft|is)$/.test(before)) {
    const verb = verbNamed(/^h/.test(before) ? 'hebben' : 'zijn');
    return { verb, until: at - 1, last: at, cluster: at };
  }
  if (isKnownVerb(word) && /^(?:laat|gaat|komt|blijft)$/.test(before)) {
    return {
      verb: verbNamed({ laat: 'laten', gaat: 'gaan', komt: 'komen', blijft: 'blijven' }[before] ?? 'laten'),
      until: at - 1,
      last: at,
      cluster: at,
    };
  }
  const verb =
    place.reader === 'jullie'
      ? known(word)
      : (verbOfSubordinate(word) ?? (place.reader === 'iedereen' ? thirdOf(word) : null));
  if (!verb || (isKnownVerb(before) && !isParticiple(before) && !NOUNS_TOO.has(before))) return null;
  return { verb, until: at, last: at, cluster: at + 1 };
}

function thirdOf(word: string): Conjugation | null {
  return word === 'is' ? verbNamed('zijn') : word === 'heeft' ? verbNamed('hebben') : null;
}

/** *moet inleveren*, *moet laten nakijken*, *inleveren moet*. */
function behindModal(tokens: readonly Token[], modal: number, last: number): FoundFinite | null {
  const next = wordAt(tokens, modal + 1);
  if (modal < last && isKnownVerb(next)) {
    const until = modal;
    let end = modal + 1;
    while (end < last && isKnownVerb(wordAt(tokens, end + 1))) end++;
    if (end < last && !PREPOSITIONS.has(wordAt(tokens, end + 1))) return null;
    const verb = known(next) ?? (isKnownVerb(next) ? verbNamed(next) : null);
    return verb && { verb, until, last: end, cluster: modal + 2 };
  }
  const verb = modal === last ? known(wordAt(tokens, modal - 1)) : null;
  return verb && { verb, until: modal - 1, last: modal, cluster: modal + 1 };
}

/** The finite verb, or the word at the end: *dat u zich vooraf **afmeldt** bij de balie*. */
function lastFinite(
  tokens: readonly Token[],
  place: { readonly from: number; readonly last: number; readonly reader: Actor },
): number {
  for (let at = place.last; at >= place.from; at--) {
    const word = wordAt(tokens, at);
    const isVerb = place.reader === 'jullie' ? known(word) !== null : verbOfSubordinate(word) !== null;
    if (isVerb && (at === place.last || PREPOSITIONS.has(wordAt(tokens, at + 1)))) return at;
  }
  return place.last;
}

function known(word: string): Conjugation | null {
  return isKnownVerb(word) ? verbNamed(word) : null;
}
