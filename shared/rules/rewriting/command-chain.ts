import { isKnownVerb, verbsOfStem } from '../../language/dutch/known-verbs.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { Token } from '../../language/token.ts';
import { wordAt } from '../../language/word-at.ts';
import { isSafeTail, opensMainClause } from './clause-end.ts';
import { DETERMINERS, NO_NOUN, PREPOSITIONS } from './dutch-words.ts';
import type { DutchPlan, NoPlan } from './dutch-plan.ts';

/** Commands one after another become verbs under one question: *Maak een planning en laat die zien*. */
export function joinCommands(
  { text, tokens }: Sentence,
  found: { readonly plans: readonly DutchPlan[]; readonly starts: readonly number[]; readonly tail: string },
): DutchPlan | NoPlan {
  const { plans, starts, tail } = found;
  const [first] = plans;
  if (!first) return 'unknown-verb';
  if (plans.length > 3 || (plans.length > 1 && plans.some((plan) => plan.negated))) return 'conjunction';
  if (
    plans.length > 1 &&
    plans.some((plan) => plan.parts[0]?.verb.infinitive === 'zorgen' && / dat /.test(plan.tail))
  ) {
    return 'conjunction';
  }
  if (tail !== '' && plans.some((plan) => plan.tail !== '')) return 'tail';
  let before = first.tail;
  const parts = first.parts.slice();
  plans.slice(1).forEach((plan, index) => {
    const joiner = tokens[(starts[index + 1] ?? 1) - 1];
    const link = `${before.trim()} ${text.slice(joiner?.start, joiner?.end)}`.trim();
    plan.parts.forEach((part, place) => {
      const words = place === 0 ? [plan.weak, part.middle].filter((word) => word !== '').join(' ') : part.middle;
      parts.push({ ...part, link: place === 0 ? link : part.link, middle: words });
    });
    before = plan.tail;
  });
  return { ...first, parts, tail: before + tail };
}

/** *Lees de eisen en **doe** je best*: the finding may stand on the second; the first opens the sentence. */
export function startOfCommands(tokens: readonly Token[], found: number): number {
  const before = wordAt(tokens, found - 1);
  if (before !== 'en' && before !== ',') return found;
  return verbsOfStem(wordAt(tokens, 0)).length > 0 && tokens[1]?.lower !== ',' ? 0 : found;
}

/** Where each command begins. */
export function startsOfCommands(tokens: readonly Token[], at: number, end: number): readonly number[] {
  const starts = [at];
  for (let word = at + 2; word < end; word++) {
    const joiner = wordAt(tokens, word - 1);
    if ((joiner === 'en' || joiner === ',') && isSecondCommand(tokens, word)) starts.push(word);
  }
  return starts;
}

/** *Maak je tafel schoon en **leeg de** afvalbak*: a command of a verb that is not known. */
export function hidesCommand(
  tokens: readonly Token[],
  place: { readonly at: number; readonly end: number; readonly starts: readonly number[] },
): boolean {
  return tokens.some(({ lower }, word) => {
    if (word <= place.at || word + 2 >= place.end || lower !== 'en' || place.starts.indexOf(word + 1) >= 0)
      return false;
    const [next = '', after = ''] = [1, 2].map((step) => wordAt(tokens, word + step));
    const opensPhrase = [PREPOSITIONS, DETERMINERS, NO_NOUN].some((set) => set.has(next)) || next === 'je';
    return !opensPhrase && /^(?:de|het|een|je|die|dit|dat|ze|me|mij|hem|uw|jouw|of)$/.test(after);
  });
}

/** The end of the commands, and a main clause behind them: *en dan kijken we samen*, *, dan help ik je*. */
export function endOfCommands(sentence: Sentence, at: number): { readonly end: number; readonly tail: string } {
  const { tokens, text } = sentence;
  const last = lastWord(tokens);
  for (let word = at + 1; word <= last; word++) {
    const [joiner = '', next = ''] = [word, word + 1].map((place) => wordAt(tokens, place));
    const closes = joiner === ',' && ENDS.test(text.slice(tokens[word]?.start, tokens[last]?.end));
    const isClause =
      closes ||
      opensMainClause(tokens, word) ||
      (joiner === ',' && /^(?:dan|want|zodat|omdat|als|voordat)$/.test(next));
    if (isClause) {
      const tail = text.slice(tokens[word - 1]?.end, tokens[last]?.end);
      return closes || isSafeTail(tail) ? { end: word, tail } : { end: word, tail: '' };
    }
    const isMark = tokens[word]?.kind === 'punctuation' && !/^["'“”‘’„(),]$/.test(joiner);
    if (isMark || (joiner === ',' && !continues(tokens, word))) return { end: word, tail: '' };
  }
  return { end: last + 1, tail: '' };
}

/** *, Tom*, *, alstublieft*: said to the reader, no part of the act. */
const ENDS = /^, (?:[A-ZÉ][a-zéë]+|alstublieft|alsjeblieft)$/;

/** A comma inside an enumeration: *je pas, je schort en je schoenen*, *pak je spullen, ruim op en ga*. */
function continues(tokens: readonly Token[], comma: number): boolean {
  const rest = tokens.slice(comma + 1);
  const link = rest.findIndex((token) => /^(?:en|of)$/.test(token.lower));
  if (link < 1) return false;
  return (
    rest[0]?.kind === 'number' ||
    isSecondCommand(tokens, comma + 1) ||
    /^(?:je|de|het|een|jullie|uw)$/.test(wordAt(rest, 0))
  );
}

function lastWord(tokens: readonly Token[]): number {
  let at = tokens.length - 1;
  while (at > 0 && tokens[at]?.kind === 'punctuation' && !/^["'”’)]$/.test(wordAt(tokens, at))) at--;
  return at;
}

/** The stem of a verb where a command may begin; *werk*, *plan* and the like only with what they act on. */
function isSecondCommand(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (verbsOfStem(word).length === 0 || tokens[at + 1] === undefined) return false;
  if (tokens[at + 1]?.kind === 'punctuation') return false;
  return (
    !NOUN_STEMS.has(word) ||
    (word === 'vraag' && tokens[at + 1]?.lower === 'of') ||
    /^(?:je|de|het|een|dit|dat|die|me|mij|ze|hem|deze|er|door|mee|alles|jouw|uw)$/.test(wordAt(tokens, at + 1))
  );
}

export function isBareCommand(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  const isLast = tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'punctuation';
  return isLast && verbsOfStem(word).length > 0 && !NOUN_STEMS.has(word) && !isKnownVerb(word);
}

const NOUN_STEMS = new Set(
  'werk plan deel stel druk loop vraag antwoord toets boek bel post mail app print zorg sport kamp hulp wissel test typ meld oefen tip koop prijs roep ruil stop dans spring koppel open haak pas les zet haal open'.split(
    ' ',
  ),
);
