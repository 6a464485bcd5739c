import type { Conjugation } from '../../language/dutch/conjugate.ts';
import type { RewriteKind } from '../rewrite.ts';
import type { Actor, DutchPlan, VerbPart } from './dutch-plan.ts';
import { FEELINGS, NO_ACTS, NO_EFFORT } from './dutch-words.ts';

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
/** Where or when one is: *Ben je morgen op school?* */
const PLACE = /(?:^|\s)(?:er|erbij|aanwezig|binnen|thuis|hier|daar|klaar|(?:op|in|bij|om|voor|vóór) \S+(?: \S+){0,3})$/;

/** What a phrase of place or time opens with: *duidelijk in je mail* is none. */
const OPENS_PLACE =
  /^(?:om|op|in|bij|er|erbij|hier|hierbij|daar|thuis|aanwezig|binnen|klaar|voor|vóór|uiterlijk|nu|morgen|vandaag|allemaal|weer|(?:maan|dins|woens|donder|vrij|zater|zon)dag\S*)(?:\s|$)/;

function isPlace(words: string): boolean {
  return PLACE.test(words) && OPENS_PLACE.test(words);
}

/** Says what a plan asks in one of the ways of the guide, or null where Dutch would not say it so. */
export function realiseDutch(kind: RewriteKind, plan: DutchPlan): string | null {
  if (
    plan.parts.some(
      (part) =>
        (NO_ACTS.has(part.verb.infinitive) && !(plan.negated && part.verb.infinitive === 'verliezen')) ||
        isEmpty(plan, part) ||
        isNature(plan, part),
    )
  )
    return null;
  switch (kind) {
    case 'ask':
      return ask(plan);
    case 'propose':
      return propose(plan);
    case 'does-it-work':
      return doesItWork(plan);
    default:
      return null;
  }
}

/** *Wil je vertrekken?*, *Wil je slapen?* would ask for a wish. */
function isBare({ parts, weak, front, tail, lead }: DutchPlan): boolean {
  const words = [weak, front, tail, lead.text].concat(parts.map(({ middle }) => middle));
  return parts.every(({ verb }) => verb.particle === '') && words.every((text) => text === '');
}

/** *doen* without what is done. */
function isEmpty(plan: DutchPlan, { verb, middle }: VerbPart): boolean {
  return verb.infinitive === 'doen' && middle === '' && plan.weak === '' && plan.front === '' && plan.tail === '';
}

/** *een beheerder zijn*, and behind a condition *alert zijn*: no act of a moment. */
function isNature(plan: DutchPlan, { verb, middle }: VerbPart): boolean {
  if (verb.infinitive !== 'zijn' || isPlace(middle)) return false;
  if (OPENS_PLACE.test(middle) && !/(?:^|\s)een\s/.test(middle)) return false;
  return plan.lead.kind === 'condition' || /(?:^|\s)(?:een|in|op|tijdens|bij|voor|met)\s/.test(middle);
}

function ask(plan: DutchPlan): string | null {
  if (plan.negated) return null;
  const then = plan.lead.kind === 'condition' ? 'dan' : '';
  const [part] = plan.parts;
  if (!part || isBare(plan)) return null;
  if (part.verb.infinitive === 'zijn') {
    if (endsInParticiple(part.middle) || FEELINGS.test(part.middle)) return null;
    const here = isPlace(part.middle || plan.front || plan.weak) && plan.parts.length === 1;
    if (here) return close(plan, [IS_THERE[plan.reader], plan.weak, then, plan.front, part.middle], '?');
  }
  if (part.verb.infinitive === 'worden') return null;
  return close(plan, [ASKS[plan.reader], plan.weak, then, plan.front, ...spell(plan, (verb) => verb.infinitive)], '?');
}

/** *Ik stel voor dat je morgen je opdracht inlevert*; for a state: *Ik hoop dat je op tijd bent*. */
function propose(plan: DutchPlan): string | null {
  const [part] = plan.parts;
  if (!part || part.verb.infinitive === 'worden' || (isGroup(plan.reader) && plan.reader !== 'iedereen')) return null;
  const isState = part.verb.infinitive === 'zijn';
  if (isState && FEELINGS.test(part.middle)) return null;
  const say = isState && !plan.negated ? 'ik hoop dat' : 'ik stel voor dat';
  const turned = isState && !plan.negated ? 'hoop ik dat' : 'stel ik voor dat';
  const finite = (verb: Conjugation) => finiteOf(verb, plan.reader);
  if (part.verb.infinitive === 'zorgen' && /^ dat /.test(plan.tail)) return null;
  const isBare = /^(?:wil|wilt|willen|ben|bent|zijn|heb|hebt|heeft|hebben|kun|kunt|kunnen|kom|komt)\s/i.test(
    plan.lead.text,
  );
  const matrix = plan.lead.kind === 'condition' ? `${isBare ? 'dan ' : ''}${turned}` : say;
  return close(plan, [matrix, plan.reader, plan.weak, plan.front, ...spell(plan, finite)], '.');
}

function doesItWork(plan: DutchPlan): string | null {
  const firstWord = [plan.weak, plan.front, plan.parts[0]?.middle ?? ''].filter((words) => words !== '')[0] ?? '';
  if (plan.negated || /^(?:daarom|dus|dan)$/.test(plan.front) || /^om\s/.test(firstWord) || isGroup(plan.reader))
    return null;
  const isOdd = plan.parts.some(
    ({ verb, middle, cluster }) =>
      (NO_EFFORT.has(verb.infinitive) && !(verb.infinitive === 'laten' && cluster !== '')) ||
      (verb.infinitive === 'zijn' && !isPlace(middle)) ||
      verb.infinitive === 'worden',
  );
  if (isOdd || plan.parts.some(({ verb, cluster }) => cluster !== '' && verb.infinitive !== 'laten')) return null;
  const then = plan.lead.kind === 'condition' ? 'dan' : '';
  const words = spell(plan, (verb) => verb.teInfinitive);
  return close(
    plan,
    [plan.reader === 'je' ? 'lukt het' : `lukt het ${plan.reader}`, then, 'om', plan.weak, plan.front, ...words],
    '?',
  );
}

function spell(plan: DutchPlan, form: (verb: Conjugation) => string): string[] {
  const words: string[] = [];
  for (const { link, middle, verb, cluster } of plan.parts) words.push(link, middle, form(verb), cluster);
  return words;
}

function endsInParticiple(middle: string): boolean {
  return /(?:^|\s)\S*(?:ge|be|ver|ont|her)\S+(?:d|t|en)$/.test(middle);
}

function isGroup(actor: Actor): boolean {
  return actor !== 'je' && actor !== 'u' && actor !== 'jullie';
}

/** The form behind *dat* and a subject: *dat je inlevert*, *dat jullie inleveren*. */
export function finiteOf(verb: Conjugation, actor: Actor): string {
  if (actor === 'iedereen') return verb.subordinate.third;
  return actor === 'je' || actor === 'u' ? verb.subordinate.second : verb.subordinate.plural;
}

/** Joins the parts, gives the sentence its capital and its mark; a reason or consequence behind a question becomes a sentence. */
function close(plan: DutchPlan, parts: readonly string[], mark: string): string | null {
  if (/^wil(?:t|len)?\s/i.test(plan.lead.text) && /^(?:wil|wilt|willen)\s/.test(parts[0] ?? '')) return null;
  const body = [plan.coordinator]
    .concat(parts)
    .filter((part) => part !== '')
    .join(' ');
  const opened = openWith(plan, body, mark);
  const follows = /^([^,]*),\s(dan|want)\s(.)(.*)$/.exec(plan.tail);
  if (mark !== '?' || !follows) return opened + plan.tail + mark;
  const [, before = '', link = '', first = '', rest = ''] = follows;
  return link === 'dan'
    ? `${opened}${before}? Dan ${first}${rest}.`
    : `${opened}${before}? ${first.toUpperCase()}${rest}.`;
}

function openWith(plan: DutchPlan, body: string, mark: string): string {
  const capital = body.charAt(0).toUpperCase() + body.slice(1);
  const { text, kind } = plan.lead;
  if (kind === 'none') return capital;
  if (kind === 'statement' && mark === '?') return `${text.replace(/, dus$/, '')}. ${capital}`;
  return `${text} ${body}`;
}
