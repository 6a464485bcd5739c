import { conjugate } from '../../language/dutch/conjugate.ts';
import type { Conjugation } from '../../language/dutch/conjugate.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../language/span.ts';
import type { RewriteKind } from '../rewrite.ts';
import { STATES } from './dutch-words.ts';
import { planDutch } from './plan-dutch.ts';
import type { DutchPlan } from './plan-dutch.ts';
import { replaceMatrix } from './replace-matrix.ts';
import type { SentenceRewrite } from './sentence-rewrite.ts';

const ASKS = { je: 'wil je', u: 'wilt u', jullie: 'willen jullie' };
const IS_THERE = { je: 'ben je', u: 'bent u', jullie: 'zijn jullie' };
const WORKS = { je: 'lukt het', u: 'lukt het u', jullie: 'lukt het jullie' };

/**
 * Other ways to say a Dutch sentence that lays a duty on its reader.
 *
 * @param trigger the finding, from the start of the sentence.
 * @param kinds what the rule allows, the most natural first.
 * @returns grammatical rewrites of the whole sentence; none when the sentence is not fully understood.
 */
export function rewriteDutch(
  sentence: Sentence,
  trigger: Span,
  kinds: readonly RewriteKind[],
): readonly SentenceRewrite[] {
  const matrix = replaceMatrix(sentence, trigger, kinds);
  if (matrix) return [matrix];
  const plan = planDutch(sentence, trigger);
  if (typeof plan === 'string') return [];
  const verb = conjugated(plan.verb);
  if (!verb) return [];
  const rewrites: SentenceRewrite[] = [];
  for (const kind of kinds) {
    const text = realise(kind, plan, verb);
    if (text !== null) rewrites.push({ start: 0, end: sentence.text.length, text, kind });
  }
  return rewrites;
}

function conjugated(infinitive: string): Conjugation | null {
  try {
    return conjugate(infinitive);
  } catch {
    return null;
  }
}

function realise(kind: RewriteKind, plan: DutchPlan, verb: Conjugation): string | null {
  switch (kind) {
    case 'ask':
      return ask(plan, verb);
    case 'propose':
      return propose(plan, verb);
    case 'does-it-work':
      return doesItWork(plan, verb);
    case 'together':
      return null;
  }
}

/** *Wil je morgen je opdracht inleveren?* A ban asked like that sounds like an offer, so it is not asked (reference D3). */
function ask(plan: DutchPlan, verb: Conjugation): string | null {
  if (plan.negated || /^,\swant\s/.test(plan.tail)) return null;
  const then = plan.condition === '' ? '' : 'dan';
  if (verb.infinitive === 'zijn' && plan.cluster === '') {
    if (endsInParticiple(plan.middle)) return null;
    return close(plan, [IS_THERE[plan.reader], plan.weak, then, plan.front, plan.middle], '?');
  }
  if (STATES.has(verb.infinitive)) return null;
  return close(plan, [ASKS[plan.reader], plan.weak, then, plan.front, plan.middle, plan.verb, plan.cluster], '?');
}

/** *Ik stel voor dat je morgen je opdracht inlevert.* */
function propose(plan: DutchPlan, verb: Conjugation): string | null {
  const forms = verb.subordinate;
  const finite = plan.reader === 'jullie' ? forms.plural : forms.second;
  const matrix = plan.condition === '' ? 'ik stel voor dat' : 'stel ik voor dat';
  return close(plan, [matrix, plan.reader, plan.weak, plan.front, plan.middle, finite, plan.cluster], '.');
}

/** *Lukt het om morgen je opdracht in te leveren?* Not where it would say *om om*. */
function doesItWork(plan: DutchPlan, verb: Conjugation): string | null {
  const firstWord = [plan.weak, plan.front, plan.middle].filter((part) => part !== '')[0] ?? '';
  if (plan.negated || STATES.has(verb.infinitive) || /^om\s/.test(firstWord) || /^,\swant\s/.test(plan.tail))
    return null;
  const then = plan.condition === '' ? '' : 'dan';
  const parts = [WORKS[plan.reader], then, 'om', plan.weak, plan.front, plan.middle, verb.teInfinitive, plan.cluster];
  return close(plan, parts, '?');
}

function endsInParticiple(middle: string): boolean {
  return /(?:^|\s)\S*(?:ge|be|ver|ont|her)\S+(?:d|t|en)$/.test(middle);
}

/** Joins the parts, gives the sentence its capital and its mark; *, dan ...* behind a question becomes a sentence of its own. */
function close(plan: DutchPlan, parts: readonly string[], mark: string): string {
  const opened = [plan.condition, plan.coordinator]
    .concat(parts)
    .filter((part) => part !== '')
    .join(' ');
  const sentence = opened.charAt(0).toUpperCase() + opened.slice(1);
  const consequence = /^,\sdan\s/.exec(plan.tail);
  if (mark === '?' && consequence) return `${sentence}? D${plan.tail.slice(3)}.`;
  return sentence + plan.tail + mark;
}
