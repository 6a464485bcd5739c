import type { Conjugation } from '../../language/dutch/conjugate.ts';
import { tokenize } from '../../language/tokenize.ts';
import type { RewriteKind } from '../rewrite.ts';
import {
  isBare,
  isByThere,
  isGrowth,
  isManner,
  isNoRequest,
  isPerfect,
  isPlace,
  isState,
  takesEffort,
} from './act-tests.ts';
import { opensMainClause } from './clause-end.ts';
import type { Actor, DutchPlan, VerbPart } from './dutch-plan.ts';
import { FEELINGS, SHARED_ACTS } from './dutch-words.ts';

const GROUP_ASKS = {
  'alle studenten': 'willen alle studenten',
  'alle leerlingen': 'willen alle leerlingen',
  'alle deelnemers': 'willen alle deelnemers',
  iedereen: 'wil iedereen',
};
const ASKS: Readonly<Record<Actor, string>> = { je: 'wil je', u: 'wilt u', jullie: 'willen jullie', ...GROUP_ASKS };
const IS_THERE: Readonly<Record<Actor, string>> = {
  je: 'ben je',
  u: 'bent u',
  jullie: 'zijn jullie',
  iedereen: 'is iedereen',
  'alle studenten': 'zijn alle studenten',
  'alle leerlingen': 'zijn alle leerlingen',
  'alle deelnemers': 'zijn alle deelnemers',
};

/** Says what a plan asks in one of the ways of the guide, or null where Dutch would not say it so. */
export function realiseDutch(kind: RewriteKind, plan: DutchPlan): string | null {
  if (isNoRequest(plan)) return null;
  switch (kind) {
    case 'ask':
      return ask(plan);
    case 'propose':
      return propose(plan);
    case 'does-it-work':
      return doesItWork(plan);
    case 'together':
      return shareAct(plan) ?? lookTogether(plan);
    case 'reason':
      return giveReason(plan);
    case 'choice':
      return offerChoice(plan);
    default:
      return null;
  }
}

function ask(plan: DutchPlan): string | null {
  const words = askWords(plan);
  return words && close(plan, words, '?');
}

/** The words of the question, up to its tail. */
function askWords(plan: DutchPlan): readonly string[] | null {
  if (plan.negated || isGrowth(plan) === 'inner' || /^(?:hoewel|omdat) /i.test(plan.lead.text)) return null;
  const then = plan.lead.kind === 'condition' ? 'dan' : '';
  const [part] = plan.parts;
  if (!part || isBare(plan)) return null;
  if (plan.parts.length === 1 && isState(part)) return askState(plan, part);
  if (plan.parts.some(isPerfect)) return null;
  if (part.verb.infinitive === 'zijn') {
    if (FEELINGS.test(part.middle)) return null;
    // *Ben je erbij?* invites; *Ben je om negen uur op school?* would only want to know.
    const isInvited = /(?:^|\s)erbij$/.test(part.middle) || isByThere(plan, part);
    if (isInvited && plan.lead.kind === 'concession') return null;
    if (isInvited && plan.parts.length === 1) return [IS_THERE[plan.reader], plan.weak, then, plan.front, part.middle];
  }
  return [ASKS[plan.reader], plan.weak, then, plan.front, ...spell(plan, (verb) => verb.infinitive)];
}

/** *Wil je zorgen dat je vrijdag je uren hebt ingevuld?* */
function askState(plan: DutchPlan, part: VerbPart): readonly string[] {
  const then = plan.lead.kind === 'condition' ? 'dan' : '';
  const again = isGroup(plan.reader) ? (plan.reader === 'iedereen' ? 'iedereen' : 'ze') : plan.reader;
  const finite = finiteOf(part.verb, plan.reader);
  return [ASKS[plan.reader], then, 'zorgen dat', again, plan.weak, plan.front, part.middle, finite, part.cluster];
}

/** *Ik stel voor dat je morgen je opdracht inlevert*; for a state: *Ik hoop dat je op tijd bent*. */
function propose(plan: DutchPlan): string | null {
  const [part] = plan.parts;
  if (!part || isGrowth(plan) === 'inner' || (isGroup(plan.reader) && plan.reader !== 'iedereen')) return null;
  const isHope = !plan.negated && (part.verb.infinitive === 'zijn' || isState(part));
  // *Ik hoop dat je geduldig bent*, *Ik stel voor dat je niet zo stil bent*: said of somebody, asked of nobody.
  if (isHope && isManner(part) && plan.tail === '') return null;
  if (plan.negated && part.verb.infinitive === 'zijn' && !isPlace(part.middle)) return null;
  if (part.verb.infinitive === 'zijn' && FEELINGS.test(part.middle)) return null;
  const say = isHope ? 'ik hoop dat' : 'ik stel voor dat';
  const turned = isHope ? 'hoop ik dat' : 'stel ik voor dat';
  const finite = (verb: Conjugation) => finiteOf(verb, plan.reader);
  if (part.verb.infinitive === 'zorgen' && /^ dat /.test(plan.tail)) return null;
  if (part.verb.infinitive === 'proberen' && / te /.test(plan.tail)) return null;
  // *Wil je een tien, dan stel ik voor dat je werkt*: said as a threat is.
  if (/^wil/i.test(plan.lead.text) && part.middle === '' && plan.tail === '' && plan.weak === '') return null;
  if (isSoftened(plan) || part.verb.infinitive === 'denken') return null;
  // *Ik stel voor dat je niet te laat komt*: nobody proposes that.
  if (plan.negated && /(?:^|\s)te laat$/.test(part.middle)) return null;
  const isBareLead = !CONDITION.test(plan.lead.text);
  const matrix = plan.lead.kind === 'condition' ? `${isBareLead ? 'dan ' : ''}${turned}` : say;
  return close(plan, [matrix, plan.reader, plan.weak, plan.front, ...spell(plan, finite)], '.');
}

/** *alsjeblieft* goes with a question only. */
function isSoftened({ parts, tail }: DutchPlan): boolean {
  return parts.some(({ middle }) => SOFT.test(middle)) || SOFT.test(tail);
}

const SOFT = /(?:^|[\s,])(?:al(?:stu|sje)blieft|a\.u\.b\.|svp)(?:\s|$)/;

/** Without one of these a verb opens the condition, and *dan* has to close it. */
const CONDITION = /^(?:als|wanneer|indien|zodra|voordat|nadat|omdat|nu|zolang|hoewel)\s/i;

/** *Lukt het om je verslag vrijdag in te leveren?*: only for what takes time or effort; else it would mock. */
function doesItWork(plan: DutchPlan): string | null {
  const firstWord = [plan.weak, plan.front, plan.parts[0]?.middle ?? ''].filter((words) => words !== '')[0] ?? '';
  if (plan.negated || isGrowth(plan) !== null || isGroup(plan.reader)) return null;
  if (plan.lead.kind === 'condition' || plan.lead.kind === 'concession') return null;
  if (/^(?: (?:als|wanneer|zodra|indien|tenzij) |, of )/.test(plan.tail)) return null;
  if (/^(?:daarom|dus|dan)$/.test(plan.front) || /^om\s/.test(firstWord) || /^ om\s/.test(plan.tail)) return null;
  if (plan.parts[0]?.verb.infinitive === 'vragen' && /^ of /.test(plan.tail)) return null;
  if (isBare(plan) || isSoftened(plan) || !plan.parts.every(takesEffort)) return null;
  const words = spell(plan, (verb) => verb.teInfinitive);
  return close(
    plan,
    [plan.reader === 'je' ? 'lukt het' : `lukt het ${plan.reader}`, 'om', plan.weak, plan.front, ...words],
    '?',
  );
}

/** *Zullen we een planning maken?*: the writer does it too. */
function shareAct(plan: DutchPlan): string | null {
  const [part] = plan.parts;
  if (!part || plan.negated || plan.parts.length > 1 || isGroup(plan.reader) || plan.reader === 'jullie') return null;
  if (!SHARED_ACTS.has(part.verb.infinitive) || part.cluster !== '') return null;
  const drop = (words: string) =>
    words.replace(WITH_ME, (_, before: string, samen?: string) => `${before}${samen ?? ''}`);
  const whole = {
    ...plan,
    tail: drop(plan.tail),
    weak: plan.weak,
    parts: [{ ...part, middle: drop(part.middle).trim() }],
  };
  if (whole.tail === plan.tail && whole.parts[0]?.middle === part.middle) return null;
  return close(
    whole,
    [
      'zullen we',
      whole.weak,
      plan.lead.kind === 'condition' ? 'dan' : '',
      whole.front,
      ...spell(whole, (verb) => verb.infinitive),
    ],
    '?',
  );
}

const WITH_ME = /(^|\s)(?:(samen) )?met (?:mij|me|ons)(?=\s|$)/;

/** *Zullen we samen kijken hoe je eerder kunt beginnen?*: for what grows and is not done on request. */
function lookTogether(plan: DutchPlan): string | null {
  if (plan.negated || isGrowth(plan) === null || isGroup(plan.reader) || plan.lead.kind !== 'none') return null;
  const [part] = plan.parts;
  if (!part || plan.parts.length > 1 || /(?:^|\s)je best$/.test(part.middle)) return null;
  const can = plan.reader === 'jullie' ? 'kunnen' : 'kunt';
  const words = [part.middle, can, part.verb.infinitive, part.cluster];
  return close(plan, ['zullen we samen kijken hoe', plan.reader, plan.weak, plan.front, ...words], '?');
}

/** *Wil je je verslag vrijdag inleveren? Dan {wat het oplevert}.*: the reason, to be filled in. */
function giveReason(plan: DutchPlan): string | null {
  const words = askWords(plan);
  if (!words || isGrowth(plan) !== null || plan.lead.kind === 'condition' || TELLS_WHY.test(plan.tail)) return null;
  return `${close(plan, words, '?') ?? ''} Dat vraag ik omdat {reden}.`;
}

const TELLS_WHY = /,|\b(?:omdat|zodat|want|dan|om|en|maar)\b/;

/** *Wil je morgen om 10.00 uur langskomen, of komt {ander moment} beter uit?*: for what two people agree on. */
function offerChoice(plan: DutchPlan): string | null {
  const words = askWords(plan);
  const [part] = plan.parts;
  if (!words || !part || plan.parts.length > 1 || plan.lead.kind === 'condition' || isGroup(plan.reader)) return null;
  if (!MEETINGS.has(part.verb.infinitive) || part.cluster !== '' || TELLS_WHY.test(plan.tail)) return null;
  const place = `${plan.front} ${part.middle}${plan.tail}`;
  if (!A_MOMENT.test(place) || DEADLINE.test(place) || !MEETS_ME.test(place)) return null;
  return close({ ...plan, tail: `${plan.tail}, of komt {ander moment} beter uit` }, words, '?');
}

const MEETINGS = new Set('komen langskomen zijn bellen terugbellen langsgaan meekijken'.split(' '));
const A_MOMENT = /(?:^|\s)(?:vandaag|morgen|overmorgen|vanmiddag|(?:maan|dins|woens|donder|vrij)dag\S*|om \d)/;
const DEADLINE = /(?:^|\s)(?:voor|vóór|uiterlijk|elke|voortaan|vanaf|op tijd|op school)(?:\s|$)/;
const MEETS_ME = /(?:^|\s)(?:bij (?:mij|me|ons)|met (?:mij|me|ons)|(?:naar|op|in) mijn|langs)(?:\s|$)|^\s*$/;

function spell(plan: DutchPlan, form: (verb: Conjugation) => string): string[] {
  const words: string[] = [];
  for (const { link, middle, verb, cluster } of plan.parts) words.push(link, middle, form(verb), cluster);
  return words;
}

function isGroup(actor: Actor): boolean {
  return actor !== 'je' && actor !== 'u' && actor !== 'jullie';
}

/** The form behind *dat* and a subject: *dat je inlevert*, *dat jullie inleveren*. */
export function finiteOf(verb: Conjugation, actor: Actor): string {
  if (actor === 'iedereen') return verb.subordinate.third;
  return actor === 'je' || actor === 'u' ? verb.subordinate.second : verb.subordinate.plural;
}

/** Joins the parts, gives the sentence its capital and its mark; what follows the act becomes a sentence of its own. */
function close(made: DutchPlan, parts: readonly string[], mark: string): string | null {
  // *Wil je komen, ook al heb je het druk?*: what is conceded follows the question.
  const isConceded = made.lead.kind === 'concession' && mark === '?';
  if (isConceded && made.tail !== '') return null;
  const conceded = `, ${made.lead.text.charAt(0).toLowerCase()}${made.lead.text.slice(1).replace(/,$/, '')}`;
  const plan: DutchPlan = isConceded
    ? { ...made, lead: { text: '', kind: 'none' }, tail: conceded }
    : { ...made, tail: made.tail.replace(/\s+$/, '') };
  if (/^wil(?:t|len)?\s/i.test(plan.lead.text) && /^(?:wil|wilt|willen)\s/.test(parts[0] ?? '')) return null;
  // *Dus wil je ...?* would be impatient.
  const coordinator = mark === '?' && /^dus$/i.test(plan.coordinator) ? '' : plan.coordinator;
  const body = [coordinator]
    .concat(parts)
    .filter((part) => part !== '')
    .join(' ')
    .replace(/ ,/g, ',');
  const opened = openWith(plan, body, mark);
  // *dat je op tijd komt en je boek meeneemt* goes on inside the clause.
  const joins = / en (?=(?:ik|we|wij|je|u|jullie|er|dat|dit) )/.exec(plan.tail);
  // *op je houding en **je stem*** goes on too.
  const goesOn = joins !== null && !opensMainClause(tokenize(plan.tail.slice(joins.index)), 0);
  const follows =
    goesOn || /^ (?:dat|als|of|om|wat|wie|hoe|waar\S*|wanneer|zodra|voordat|nadat) /.test(plan.tail)
      ? null
      : FOLLOWS.exec(plan.tail);
  const link = follows?.[2] ?? '';
  if (!follows || (mark === '.' && link.charAt(0) === ',')) return opened + plan.tail + mark;
  const [, before = '', , rest = ''] = follows;
  const next = rest.replace(/^want /, '');
  return `${opened}${before}${mark} ${next.charAt(0).toUpperCase()}${next.slice(1)}.`;
}

/** A consequence, a reason or a next step behind the act: *, dan plannen we iets*; *, want de bus wacht niet*; *en daarna kun je gaan*. */
const FOLLOWS =
  /^([^,]*?)(, (?=(?:dan|want|anders) )| en (?=(?:dan|daarna|vervolgens|zo|ik|we|wij|je|u|jullie|er|dat|dit) )| (?=maar (?:dan|ik|we|wij|je|u|jullie|er|dat|dit) ))(.*)$/;

function openWith(plan: DutchPlan, body: string, mark: string): string {
  const capital = body.charAt(0).toUpperCase() + body.slice(1);
  const { text, kind } = plan.lead;
  if (kind === 'none') return capital;
  if (kind === 'statement' && mark === '?') return `${text.replace(/, dus$/, '')}. ${capital}`;
  return `${text} ${body}`;
}
