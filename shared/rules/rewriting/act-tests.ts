import type { DutchPlan, VerbPart } from './dutch-plan.ts';
import { EFFORTS, FEELINGS, NO_ACTS } from './dutch-words.ts';
import { isParticiple } from './word-tests.ts';

/** Where or when one is: *Ben je morgen op school?* */
const PLACE = /(?:^|\s)(?:er|erbij|aanwezig|binnen|thuis|hier|daar|klaar|(?:op|in|bij|om|voor|vóór) \S+(?: \S+){0,3})$/;

/** What a phrase of place or time opens with: *duidelijk in je mail* is none. */
const OPENS_PLACE =
  /^(?:om|op|in|bij|er|erbij|hier|hierbij|daar|thuis|aanwezig|binnen|klaar|voor|vóór|uiterlijk|nu|van|tussen|tot|elke|alle|iedere|deze|volgende|altijd|vanaf|voortaan|tijdig|terug|een kwartier|een half uur|(?:vijf|tien|vijftien|\d+) minuten|morgen|vandaag|allemaal|weer|(?:maan|dins|woens|donder|vrij|zater|zon)dag\S*)(?:\s|$)/;

export function isPlace(words: string): boolean {
  return PLACE.test(words) && OPENS_PLACE.test(words);
}

/** What happens to somebody, is known or felt: nothing to be asked for. */
function isNoAct(plan: DutchPlan, part: VerbPart): boolean {
  const { verb, middle, cluster } = part;
  if (verb.infinitive === 'verliezen') return !plan.negated;
  if (verb.infinitive === 'denken') return !/(?:^|\s)(?:eraan|aan .*)$/.test(middle);
  if (verb.infinitive === 'hebben') return !isState(part);
  if (verb.infinitive === 'doen')
    return /^(?:je|jullie|uw) werk$/.test(middle) || /^ wat (?:je|u|ge|jullie) wil/.test(plan.tail);
  if (verb.infinitive === 'halen') return GRADE.test(`${middle}${plan.tail}`);
  if (verb.infinitive === 'blijven') return cluster === '' && middle === '' && plan.weak === '';
  if (verb.infinitive === 'maken') return FEELINGS.test(middle) || /(?:^|\s)(?:druk|zorgen|ruzie)(?:\s|$)/.test(middle);
  if (verb.infinitive === 'moeten' || verb.infinitive === 'worden') return true;
  return NO_ACTS.has(verb.infinitive);
}

/** A mark, points, a diploma: what one gets, not what one does. */
const GRADE = /(?:\d|voldoende|punt|diploma|examen|cijfer|norm|zwemdiploma|rijbewijs|certificaat|toets)/;

/** *ingeleverd hebben*, *aangemeld zijn*, *je pasje bij je hebben*: how it should be, not what to do. */
export function isState(part: VerbPart): boolean {
  const { verb, middle } = part;
  return (
    isPerfect(part) ||
    (verb.infinitive === 'hebben' &&
      /(?:^|\s)(?:bij (?:je|u|jullie|zich)|klaar|mee|af|op|op orde|in orde|compleet)$/.test(middle))
  );
}

/** *ingeleverd hebben*, *aangemeld zijn*. */
export function isPerfect({ verb, middle, cluster }: VerbPart): boolean {
  if (verb.infinitive !== 'hebben' && verb.infinitive !== 'zijn') return false;
  return isParticiple(cluster) || isParticiple(lastWord(middle));
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1);
}

/** *Wil je vertrekken?*, *Wil je slapen?* would ask for a wish. */
export function isBare({ parts, weak, front, tail, lead }: DutchPlan): boolean {
  const words = [weak, front, tail, lead.text].concat(parts.map(({ middle }) => middle));
  return (
    parts.length === 1 &&
    parts.every(({ verb, cluster }) => verb.particle === '' && cluster === '') &&
    words.every((text) => text === '')
  );
}

/** *doen* without what is done. */
function isEmpty(plan: DutchPlan, { verb, middle }: VerbPart): boolean {
  return verb.infinitive === 'doen' && middle === '' && plan.weak === '' && plan.front === '' && plan.tail === '';
}

/** *een beheerder zijn*, *18 zijn*, and behind a condition *alert zijn*: no act of a moment. */
function isNature(plan: DutchPlan, part: VerbPart): boolean {
  const { verb, middle } = part;
  if (verb.infinitive !== 'zijn' || isState(part)) return false;
  // *Voor vragen moet je bij het roosterbureau zijn*: where to go, not what to do.
  if (/^(?:voor|bij) (?:vragen|hulp|problemen|informatie|meer|een)(?:\s|$)/.test(plan.front)) return true;
  if (isPlace(middle) || isByThere(plan, part)) return false;
  if (OPENS_PLACE.test(middle) && !/(?:^|\s)een\s/.test(middle)) return false;
  return plan.lead.kind === 'condition' || !isManner(part);
}

/** *geduldig*, *stil*: how somebody can be for a while because it is asked. */
export function isManner({ verb, middle }: VerbPart): boolean {
  return verb.infinitive === 'zijn' && MANNERS.test(middle);
}

const MANNERS =
  /^(?:(?:even|dan|wel|ook|heel|extra|nog|een beetje|altijd|iets) )*(?:geduldig|eerlijk|voorzichtig|aardig|vriendelijk|stil|duidelijk|open|rustig|alert|attent|behulpzaam|zuinig|kritisch|lief)$/;

/** *er vrijdag bij zijn*. */
export function isByThere({ weak }: DutchPlan, { middle }: VerbPart): boolean {
  return weak === 'er' && /(?:^|\s)bij$/.test(middle);
}

export function takesEffort(part: VerbPart): boolean {
  const { verb, middle, cluster } = part;
  if (verb.infinitive === 'zijn') return !isState(part) && isPlace(middle) && cluster === '';
  if (verb.infinitive === 'hebben') return isState(part) && !/(?:bij (?:je|u|jullie|zich))$/.test(middle);
  if (verb.infinitive === 'laten') return /^(?:nakijken|ondertekenen|tekenen|controleren|weten|zien)$/.test(cluster);
  if (/(?:^|\s)(?:best|eens|netjes)(?:\s|$)/.test(middle)) return false;
  return EFFORTS.has(verb.infinitive) && cluster === '';
}

/**
 * What is better, earlier or still to be learnt. `inner` for effort and attitude, which nobody changes because a mail
 * asks it; `outer` for the rest.
 */
export function isGrowth({ parts, front, weak }: DutchPlan): 'inner' | 'outer' | null {
  const [part] = parts;
  if (!part) return null;
  // *voor meer informatie*: how much, not better than before.
  const words = `${weak} ${front} ${part.middle}`.replace(/(?:^|\s)voor meer(?=\s)/, '');
  const { infinitive } = part.verb;
  if (infinitive === 'leren' && part.cluster !== '') return 'inner';
  // *het geluid harder zetten* is done at once.
  if (!COMPARATIVE.test(words) || infinitive === 'zetten') return null;
  return /^(?:werken|luisteren|doen|opletten|concentreren|gedragen|inzetten|nadenken|meedoen|samenwerken)$/.test(
    infinitive,
  )
    ? 'inner'
    : 'outer';
}

const COMPARATIVE =
  /(?:^|\s)(?:beter|harder|netter|actiever|zelfstandiger|sneller|eerder|vaker|vroeger|rustiger|duidelijker|zorgvuldiger|nauwkeuriger|preciezer|meer|minder)(?:\s|$)/;

/** True when the plan holds something that Dutch would not ask for. */
export function isNoRequest(plan: DutchPlan): boolean {
  return plan.parts.some((part) => isNoAct(plan, part) || isEmpty(plan, part) || isNature(plan, part));
}
