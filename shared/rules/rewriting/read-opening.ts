import { isKnownVerb, verbOfSubordinate, verbsOfStem } from '../../language/dutch/known-verbs.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { Token } from '../../language/token.ts';
import { wordAt } from '../../language/word-at.ts';
import type { DutchPlan, Lead, NoPlan } from './dutch-plan.ts';
import { CONDITIONS, FRONT_OPENERS } from './dutch-words.ts';
import { slice } from './read-content.ts';

export type Opening = Pick<DutchPlan, 'lead' | 'coordinator' | 'front'> & { readonly tailFront: string };

const NO_LEAD: Lead = { text: '', kind: 'none' };
const LONGEST_FRONT = 9;
const LONGEST_RELATIVE = 14;
const GREETING =
  /^(?:hoi|hey|hallo|beste|dag|lieve|nogmaals|verder|kortom|let op|ps|p\.s\.|tot slot|daarnaast|nog iets|herinnering)\b[^,:.?!]{0,40}[,:]$/i;
const NAME = /^[A-ZÉ][a-zéëï-]+,$/;
const CONCESSION =
  /^(?:ook al|al (?:heb|hebben|ben|bent|is|vind|vindt|lijkt|kost)|of\s.*\sof niet|wat er ook|hoe .* ook|waar .* ook|wie .* ook)/i;
/** What comes first in time reads better behind the act: *je handen wassen voordat je begint*. */
const BEFOREHAND = /^(?:voordat|nadat|totdat|voor (?=(?:je|jullie|u) [a-z]+t\b)) ?[^,:(]+,?$/i;
/** Fronts that mean something else once they stand inside a question. */
const NO_FRONTS = new Set('zo dan maar'.split(' '));
/** What only says how the writer sees the duty: a question does without. */
const STANCES = /^(?:natuurlijk|uiteraard|vanzelfsprekend|eigenlijk|in principe)$/i;
/** *De opdracht die je vorige week kreeg, ...*: a thing and a clause about it. */
const RELATIVE = /^(?:de|het|dit|deze|alle|je|jullie|uw) (?:[^\s,]+ ){1,3}(?:die|dat|waar\S*) [^,:;]+,$/i;
/** *Daar ... mee* is one word when nothing stands between. */
const THERE = /^(?:voor|mee|over|op|aan|bij|in|uit|van|naar|door|om|tegen|tussen|achter|onder|af)$/;

/**
 * Reads what stands before modal and subject.
 *
 * @param until first token of modal or subject.
 * @param inverted true when the modal stands before its subject.
 */
export function readOpening(sentence: Sentence, until: number, inverted: boolean): Opening | NoPlan {
  const none: Opening = { lead: NO_LEAD, coordinator: '', front: '', tailFront: '' };
  if (until === 0) return inverted ? 'front' : none;
  const { tokens, text } = sentence;
  const before = text.slice(0, tokens[until - 1]?.end);
  if (!inverted && until === 1 && /^(?:en|maar|dus)$/i.test(before)) return { ...none, coordinator: before };
  if (inverted && /^(?:zelfs|ook) als [^,]+,$/i.test(before)) {
    return { ...none, tailFront: `, ${before.charAt(0).toLowerCase()}${before.slice(1, -1)}` };
  }
  if (inverted && BEFOREHAND.test(before)) {
    return { ...none, tailFront: ` ${before.charAt(0).toLowerCase()}${before.slice(1).replace(/,$/, '')}` };
  }
  if (inverted && STANCES.test(before)) return none;
  if (inverted && RELATIVE.test(before) && until <= LONGEST_RELATIVE) {
    return { ...none, front: before.charAt(0).toLowerCase() + before.slice(1) };
  }
  if (inverted && /^daar$/i.test(before) && joinsThere(tokens, until)) return 'front';
  if (inverted && /^dus$/i.test(before)) return { ...none, coordinator: before };
  if (inverted && /^maar dan$/i.test(before)) return { ...none, coordinator: before.slice(0, 4), front: 'dan' };
  const lead = readLead(tokens, { before, until, inverted });
  if (lead) return { ...none, lead };
  if (!inverted) return 'front';
  if (/^om [^,]* te [^,]+,$/i.test(before) && tokens[2]?.lower !== 'beginnen') {
    return { ...none, tailFront: ` ${before.charAt(0).toLowerCase()}${before.slice(1, -1)}` };
  }
  const start = frontStart(tokens, until);
  if (start === null) return 'lead';
  const leadText = text.slice(0, start === 0 ? 0 : tokens[start - 1]?.end);
  const startLead = start === 0 ? NO_LEAD : readLead(tokens, { before: leadText, until: start, inverted: false });
  if (!startLead || startLead.kind === 'condition') return 'lead';
  const opener = wordAt(tokens, start);
  const words = slice(sentence, start, until);
  const small = words.charAt(0).toLowerCase() + words.slice(1);
  if (
    opener === 'om' &&
    tokens[start + 2]?.lower !== 'beginnen' &&
    tokens.slice(start, until).some((token) => token.lower === 'te')
  ) {
    return { ...none, lead: startLead, tailFront: ` ${small}` };
  }
  const known = FRONT_OPENERS.has(opener) || tokens[start]?.kind === 'number';
  if (!known || until - start > LONGEST_FRONT || (NO_FRONTS.has(opener) && until - start === 1)) return 'front';
  if (tokens.slice(start + 1, until).some((token) => /^(?:die|dat|als|en|wat)$/.test(token.lower)) && until - start > 2)
    return 'front';
  return { ...none, lead: startLead, front: start === 0 ? small : words };
}

/** *Daar moet je je **aan** houden*: the preposition would touch *daar* behind the pronouns. */
function joinsThere(tokens: readonly Token[], modal: number): boolean {
  let at = modal + 2;
  while (/^(?:je|u|zich|jullie|het|me|mij|ons)$/.test(wordAt(tokens, at))) at++;
  return THERE.test(wordAt(tokens, at));
}

function frontStart(tokens: readonly Token[], until: number): number | null {
  for (let at = until - 1; at >= 0; at--) {
    if (tokens[at]?.kind !== 'punctuation') continue;
    return at === until - 1 ? null : at + 1;
  }
  return 0;
}

/** *Mis je een les, dan*, *Lukt het niet, dan*: a verb in front makes a condition. */
const VERB_FIRST = /^[A-Z][a-zë]+ (?:je|u|jullie|het|er|dit|dat|iemand) [^,:;]+, dan$/;

function isVerbForm(word: string): boolean {
  return verbsOfStem(word).length > 0 || verbOfSubordinate(word) !== null || isKnownVerb(word) || word === 'lukt';
}

function readLead(
  tokens: readonly Token[],
  place: { readonly before: string; readonly until: number; readonly inverted: boolean },
): Lead | null {
  const { before, until, inverted } = place;
  const first = wordAt(tokens, 0);
  if (
    inverted &&
    CONDITIONS.has(first) &&
    until > 2 &&
    !/[:(]|,\s*dan\s|\s(?:en|of|maar|want|dus),?$/.test(before.replace(/,?\s+dan$/, ''))
  ) {
    return { text: conditionOf(before), kind: 'condition' };
  }
  if (
    inverted &&
    /^(?:wil|wilt|willen|ben|bent|zijn|heb|hebt|hebben|kun|kunt|kunnen|kom|komt)\s(?:je|u|jullie)\s[^,]+(?:,| dan|, dan)$/i.test(
      before,
    )
  ) {
    return { text: conditionOf(before), kind: 'condition' };
  }
  if (inverted && VERB_FIRST.test(before) && isVerbForm(first)) return { text: conditionOf(before), kind: 'condition' };
  if (CONCESSION.test(before) && before.endsWith(',')) return inverted ? null : { text: before, kind: 'concession' };
  if (GREETING.test(before) || NAME.test(before)) return inverted ? null : { text: before, kind: 'intro' };
  const last = wordAt(tokens, until - 1);
  const opensLate = CONDITIONS.has(first) || /^(?:om|of|omdat|hoewel|tenzij|wie|wat)$/.test(first);
  const comma = tokens[until - 2]?.lower === ',';
  if (!inverted && last === 'dus' && comma && !opensLate && /^[^,]+, dus$/.test(before))
    return { text: before, kind: 'statement' };
  return null;
}

/** *Als je ziek bent dan* → *Als je ziek bent,*: the comma that the sentence lacks. */
function conditionOf(before: string): string {
  const bare = before.replace(/,?\s+dan$/, '').replace(/,$/, '');
  return `${bare},`;
}
