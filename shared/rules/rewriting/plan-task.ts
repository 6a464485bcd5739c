import type { Conjugation } from '../../language/dutch/conjugate.ts';
import { conjugate } from '../../language/dutch/conjugate.ts';
import { verbOfParticiple } from '../../language/dutch/known-verbs.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { Address, DutchPlan, NoPlan } from './dutch-plan.ts';
import { refuseSentence } from './plan-modal.ts';

/** What the reader does when the task is to be so; *af* and *klaar* are told apart by the time (`isUntil`). */
const STATES: Readonly<Record<string, string>> = {
  binnen: 'inleveren',
  af: 'afmaken',
  klaar: 'afmaken',
  mee: 'meenemen',
};
/**
 * What a student does with a task of their own. Signing, approving and marking are left out: who does it is not said.
 */
const STUDENT_ACTS = new Set(
  'inleveren invullen maken afmaken afronden opsturen insturen toesturen terugsturen mailen printen uitprinten uploaden meenemen aanleveren bijwerken aanpassen aanvullen verbeteren herschrijven inhalen overdoen herkansen toevoegen schrijven lezen opruimen terugbrengen meebrengen bijhouden uitwerken oefenen leren voorbereiden opladen retourneren betalen downloaden installeren updaten'.split(
    ' ',
  ),
);
const TASK =
  /^((?:ook )?(?:(?:het|de|je|jullie|uw|deze|dit|die|alle|al je|al jullie|beide|elke|elk) (?:[a-zé'’-]+ ){0,2}[a-zé'’-]+|dit|dat|die|deze|het|alles)(?: (?:van|over|bij|voor) (?:(?:je|de|het|jullie|uw|deze) )?[a-zé'’-]+)?) (?:moet|moeten) ((?:[^,;:()]+? )??)(?:(binnen|af|klaar|mee|compleet|volledig|leesbaar|op orde|in orde|aanwezig)(?: zijn)?|([a-zëü]+)(?: (?:zijn|worden))|(?:zijn|worden) ([a-zëü]+)|([a-zëü]+))$/i;
const TE_TASK =
  /^((?:ook )?(?:het|de|je|jullie|uw|deze|dit|die|alle) (?:[a-zé'’-]+ ){0,2}[a-zé'’-]+) (?:dient|dienen) ((?:[^,;:()]+? )??)(?:([a-zëü]+) te (?:zijn|worden)|te (?:zijn|worden) ([a-zëü]+))$/i;
const PRESENCE =
  /^(?:je |jullie |uw |)(?:aanwezigheid|deelname)(?: (aan (?:de|het|deze|dit) [a-zé-]+))? is (?:(?:altijd|wel|dan) )?verplicht((?: (?:tijdens|bij|in|op|om) [^,;:()]+)?)$/i;
const LONGEST = 60;

/** *De kamers moeten leeg zijn*, *Het verslag dient 1500 woorden te bevatten*: how a thing is to be. */
const THING =
  /^((?:ook )?(?:(?:het|de|je|jullie|uw|deze|dit|die|alle|al je|al jullie|elke|elk) (?:[a-zé'’-]+ ){0,2}[a-zé'’-]+|dit|dat|die|deze|het|alles)(?: (?:van|over|bij|voor) (?:(?:je|de|het|jullie|uw|deze) )?[a-zé'’-]+)?) (moet|moeten|dient|dienen) ([^,;:()]+?) (?:te )?(staan|liggen|zitten|hangen|zijn|bevatten|duren|blijven|voldoen|([a-zëü]+) (?:zijn|worden)|(?:zijn|worden) ([a-zëü]+))( (?:als|wanneer|voordat|zodra) [^,;:()]+)?$/i;
/** Done with a thing, by whoever has to: the reader sees to it. */
const SEEN_TO = new Set('tekenen ondertekenen aftekenen goedkeuren verlengen afsluiten scannen regelen'.split(' '));

/** *Het verslag moet vrijdag binnen zijn*: the task is the reader's, so *Wil je het verslag vrijdag inleveren?* */
export function planTask(sentence: Sentence, address: Address): DutchPlan | NoPlan {
  const text = sentence.text.replace(/[.!]+$/, '');
  const presence = PRESENCE.exec(text);
  if (presence) return presencePlan({ what: presence[1] ?? '', when: presence[2] ?? '', text }, address);
  const modal = sentence.tokens.findIndex((token) => /^(?:moet|moeten|dient|dienen)$/.test(token.lower));
  const refused = refuseSentence(sentence, modal);
  const found = TASK.exec(text) ?? TE_TASK.exec(text);
  const act = found && readTask({ text, found, address });
  if (act && typeof act !== 'string') return refused ?? act;
  return refused ?? planThing(text, address) ?? act ?? 'no-reader';
}

interface FoundTask {
  readonly text: string;
  readonly found: RegExpExecArray;
  readonly address: Address;
}

/** What the reader does with a task of their own. */
function readTask({ text, found, address }: FoundTask): DutchPlan | NoPlan {
  const [, task = '', middle = ''] = found;
  const isTe = found.length === 5;
  const state = isTe ? '' : (found[3] ?? '').toLowerCase();
  const participle = (isTe ? (found[3] ?? found[4]) : (found[4] ?? found[5] ?? found[6])) ?? '';
  if (middle.length > LONGEST || !isPlainMiddle(task, middle) || /\b(?:door|en|nu)\b/.test(middle))
    return 'second-clause';
  const words = lowerFirst(`${task} ${middle}`.trim());
  const reader = readerOf(task, address);
  if (state !== '' && STATES[state] === undefined && !/ zijn$/i.test(text)) return 'no-act';
  const isThingState = state !== '' && STATES[state] === undefined;
  if (isThingState || ((state === 'af' || state === 'klaar') && !isUntil(middle))) {
    const isMany = / (?:moeten|dienen) /.test(text);
    return seeTo({ words: `${words} ${state}`, finite: isMany ? 'zijn' : 'is', tail: '', reader });
  }
  const verb = state === '' ? actOf(participle) : conjugate(STATES[state] ?? 'maken');
  return verb ? plainPlan({ verb, middle: words, tail: '', reader }) : 'no-act';
}

/** No denial, no impatience and no clause inside. */
function isPlainMiddle(task: string, middle: string): boolean {
  return (
    !/\b(?:niet|geen|nooit|echt|gewoon|die|dat)\b/.test(middle) &&
    !/(?:^| )(?:moet|moeten|is|zijn|wordt|worden) /.test(`${task} ${middle}`)
  );
}

/** *De kamers moeten voor 11.00 uur leeg zijn*: *Wil je zorgen dat de kamers voor 11.00 uur leeg zijn?* Null where it does not fit. */
function planThing(text: string, address: Address): DutchPlan | null {
  const found = THING.exec(text);
  if (!found) return null;
  const [, task = '', modal = '', middle = '', last = '', before, behind, tail = ''] = found;
  const isMany = /en$/i.test(modal);
  const participle = before ?? behind;
  if (middle.length > LONGEST || !isPlainMiddle(task, middle) || /\b(?:voldoende|goed|beter)$/.test(middle))
    return null;
  const words = lowerFirst(`${task} ${middle}`);
  const reader = readerOf(task, address);
  if (participle === undefined) {
    const { subordinate } = conjugate(last.toLowerCase());
    return seeTo({ words, finite: isMany ? subordinate.plural : subordinate.third, tail, reader });
  }
  const isDone = verbOfParticiple(participle.toLowerCase());
  const isBeing = /worden/i.test(last);
  if (isDone && !SEEN_TO.has(isDone.infinitive)) return null;
  if (!isDone && (isBeing || !/^[a-z]{3,}$/.test(participle))) return null;
  const verb = conjugate(isBeing ? 'worden' : 'zijn').subordinate;
  return seeTo({ words: `${words} ${participle}`, finite: isMany ? verb.plural : verb.third, tail, reader });
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** The address the task shows: *uw formulier*. */
function readerOf(task: string, address: Address): Address {
  const owner = /\b(je|jullie|uw)\b/i.exec(task)?.[1]?.toLowerCase();
  if (owner === 'uw') return 'u';
  return owner === 'je' || owner === 'jullie' ? owner : address;
}

/** *vóór maandag af*: until then one can work on it; *maandag af* is how it should be on that day. */
function isUntil(middle: string): boolean {
  return /^(?:nog )?$/.test(middle) || /\b(?:voor|vóór|uiterlijk|binnen|snel)(?:\s|$)/i.test(middle);
}

/** *Wil je zorgen dat je portfolio dinsdag klaar is?* */
function seeTo(state: {
  readonly words: string;
  readonly finite: string;
  readonly tail: string;
  readonly reader: Address;
}): DutchPlan {
  const { words, finite, tail, reader } = state;
  return plainPlan({ verb: conjugate('zorgen'), middle: '', tail: ` dat ${words} ${finite}${tail}`, reader });
}

/** The act of the reader, from the state of the task. */
function actOf(participle: string): Conjugation | null {
  const verb = verbOfParticiple(participle.toLowerCase());
  return verb && STUDENT_ACTS.has(verb.infinitive) ? verb : null;
}

/** *Aanwezigheid is verplicht tijdens de excursie*: being there. *Deelname aan de excursie is verplicht*: joining in. */
function presencePlan(
  found: { readonly what: string; readonly when: string; readonly text: string },
  reader: Address,
): DutchPlan {
  const { what, when, text } = found;
  if (!/deelname/i.test(text))
    return plainPlan({ verb: conjugate('zijn'), middle: when === '' ? 'erbij' : 'aanwezig', tail: when, reader });
  return plainPlan({ verb: conjugate('meedoen'), middle: '', tail: `${what === '' ? '' : ` ${what}`}${when}`, reader });
}

function plainPlan(act: {
  readonly verb: Conjugation;
  readonly middle: string;
  readonly tail: string;
  readonly reader: Address;
}): DutchPlan {
  const { verb, middle, tail, reader } = act;
  return {
    reader,
    lead: { text: '', kind: 'none' },
    coordinator: '',
    weak: '',
    front: '',
    parts: [{ link: '', middle, verb, cluster: '' }],
    tail,
    negated: false,
  };
}
