import type { DutchPlan, NoPlan } from './dutch-plan.ts';
import { capital } from './capital.ts';

/** *zonder veiligheidsbril*, *zonder toestemming van je begeleider*. */
const WITHOUT =
  /^(?:(.*) )?zonder ((?:(?:[a-zé’'-]+e|geldig|geldend|ondertekend|getekend|ingevuld|schriftelijk) )?[a-zé’'-]+(?: van (?:je|de|het|uw|jullie) [a-zé’'-]+)?)$/;
/** What has no article of its own: *met toestemming*. */
const MASS =
  /(?:toestemming|legitimatie|begeleiding|toezicht|gereedschap|kleding|overleg|bescherming|informatie|reden|.{2}(?:en|els|ers|ems|'s|ies|jes))$/;
const HAS_ARTICLE = /^(?:de|het|een|je|uw|jullie|deze|dit|mijn|onze) /;

/**
 * *Zonder bril mag je niet meedoen* → *Meedoen kan alleen met een bril*: the same rule, from its open side. Null where
 * the act or the condition is not plain.
 */
export function tellCondition(plan: DutchPlan | NoPlan, text: string): string | null {
  return going(text) ?? (typeof plan === 'string' ? null : actOn(plan));
}

/** *Je mag je werk niet meer inleveren na 17.00 uur* → *Je werk inleveren kan tot 17.00 uur*: until when it can be done. */
export function tellUntil(plan: DutchPlan | NoPlan): string | null {
  if (typeof plan === 'string') return null;
  const { front, parts, tail, weak, lead, coordinator } = plan;
  const [part] = parts;
  if (!part || parts.length > 1 || part.cluster !== '' || weak !== '' || lead.kind !== 'none' || coordinator !== '')
    return null;
  const moment = /^ ?na ((?:\d[^,]*|maandag|dinsdag|woensdag|donderdag|vrijdag)(?: [^,]+)?)$/.exec(front || tail)?.[1];
  const denied = /^(?:(.*) )?niet meer(?: (.*))?$/.exec(part.middle);
  if (moment === undefined || !denied || (front !== '' && tail !== '')) return null;
  const act = [denied[1] ?? '', denied[2] ?? '', part.verb.infinitive].filter((words) => words !== '').join(' ');
  return `${capital(act)} kan tot ${moment}.`;
}

function actOn(plan: DutchPlan): string | null {
  const { front, parts, tail, weak, lead, coordinator } = plan;
  const [part] = parts;
  if (!part || parts.length > 1 || part.cluster !== '' || weak !== '' || lead.kind !== 'none' || coordinator !== '')
    return null;
  const inFront = WITHOUT.exec(front);
  const behind = WITHOUT.exec(tail.trim());
  const inside = /^(.*?)niet zonder (.+)$/.exec(part.middle);
  const found = inFront ?? behind ?? (inside && WITHOUT.exec(`zonder ${inside[2] ?? ''}`));
  if (!found || (found[1] !== undefined && found[1] !== '')) return null;
  const middle = inside ? (inside[1] ?? '') : part.middle.replace(/(?:^| )niet$|^niet /, ' ');
  if (/\b(?:niet|geen|nooit|meer)\b/.test(middle) || (middle === part.middle && !inside)) return null;
  const act = [middle.trim(), part.verb.infinitive].filter((words) => words !== '').join(' ');
  return `${capital(act)}${behind ? '' : tail} kan alleen met ${withArticle(found[2] ?? '')}.`;
}

/** *Zonder schoenen mag je de werkplaats niet in*, *Je mag niet zonder toestemming naar huis*: going is left out. */
function going(text: string): string | null {
  const words = text.replace(/[.!]+$/, '');
  const into =
    /^Zonder (.+?) mag (?:je|u) ((?:de|het) [a-zé-]+) niet (in|op|uit|af)$/.exec(words) ??
    reorder(/^(?:Je|U) mag ((?:de|het) [a-zé-]+) niet (in|op|uit|af) zonder (.+)$/.exec(words));
  if (into && WITHOUT.test(`zonder ${into[1] ?? ''}`))
    return `${capital(into[2] ?? '')} ${into[3] ?? ''} kan alleen met ${withArticle(into[1] ?? '')}.`;
  const home =
    /^Zonder (.+?) mag (?:je|u) niet (naar [a-zé ]+|weg)$/.exec(words) ??
    /^(?:Je|U) mag niet zonder (.+?) (naar (?:huis|binnen|buiten|de [a-zé-]+|het [a-zé-]+)|weg)$/.exec(words);
  if (!home || !WITHOUT.test(`zonder ${home[1] ?? ''}`)) return null;
  const act = home[2] === 'weg' ? 'Weggaan' : `${capital(home[2] ?? '')} gaan`;
  return `${act} kan alleen met ${withArticle(home[1] ?? '')}.`;
}

function reorder(found: RegExpExecArray | null): readonly string[] | null {
  return found && [found[0], found[3] ?? '', found[1] ?? '', found[2] ?? ''];
}

/** *een bril*, *toestemming*, *veiligheidsschoenen*. */
function withArticle(words: string): string {
  const head = words.replace(/ van .*$/, '');
  if (HAS_ARTICLE.test(words) || MASS.test(head)) return words;
  return `een ${words}`;
}
