import type { Sentence } from '../../language/sentence.ts';
import type { RewriteKind } from '../rewrite.ts';
import type { DutchPlan, NoPlan } from './dutch-plan.ts';
import type { Conjugation } from '../../language/dutch/conjugate.ts';
import { conjugate } from '../../language/dutch/conjugate.ts';
import { isKnownVerb, verbOfSubordinate } from '../../language/dutch/known-verbs.ts';
import { splitParticle } from '../../language/dutch/split-particle.ts';
import { wordAt } from '../../language/word-at.ts';
import { banThing, turnLate } from './agree-on-thing.ts';
import { capital } from './capital.ts';
import { tellCondition, tellUntil } from './tell-condition.ts';
import { NOUNS_TOO } from './word-tests.ts';
import { planModal } from './plan-modal.ts';
import { finiteOf } from './realise-dutch.ts';
import type { RewriteTask } from './rewrite-dutch.ts';

const ALLOWING: ReadonlySet<string> = new Set(['mag', 'mogen']);
const CAN = { je: 'kunt', u: 'kunt', jullie: 'kunnen' };
/** What can or cannot be done is the school's to say: *je kunt het rooster niet wijzigen*. */
const CAN_BE_TOLD = new Set(
  'zien bekijken openen deelnemen starten uploaden inleveren aanpassen wijzigen verzetten ruilen verplaatsen indienen aanvragen uitschrijven deelnemen meedoen herkansen starten beginnen inschrijven aanmelden instromen afstuderen doorstromen inhalen gaan'.split(
    ' ',
  ),
);
/** What a school decides and a reader cannot agree to leave: no *Laten we afspreken*. */
const DECIDED = new Set(
  'zien bekijken openen uploaden inleveren aanpassen wijzigen verzetten ruilen verplaatsen indienen aanvragen afmelden uitschrijven deelnemen meedoen herkansen starten beginnen inschrijven aanmelden instromen afstuderen slagen doorstromen komen krijgen hebben zijn worden inhalen'.split(
    ' ',
  ),
);

/** Things can be moved by anybody, an appointment only by who made it. */
function isDecided({ parts, front, tail }: DutchPlan): boolean {
  return parts.some(({ verb, middle }) =>
    OF_BOTH.test(verb.infinitive)
      ? /(?:afspraak|gesprek|toets|examen|les|rooster|datum|moment|dienst|details|cursus|pagina|bestand|opdracht|cijfer|cijfers|antwoorden)(?:\s|$)/.test(
          `${front} ${middle}${tail}`,
        )
      : DECIDED.has(verb.infinitive) || verb.infinitive === 'gaan',
  );
}

const OF_BOTH = /^(?:verplaatsen|verzetten|ruilen|openen|zien|bekijken)$/;

/** Takes *je mag niet* apart as a duty not to; other bans keep their own shape. */
export function planBan(sentence: Sentence, task: RewriteTask): DutchPlan | NoPlan {
  return planModal(sentence, task.trigger, ALLOWING);
}

/** *Tijdens de toets kun je niet naar de wc*, *Laten we afspreken dat je in de les niet filmt*, *Vapen doen we niet op het plein*. */
export function realiseBan(kind: RewriteKind, sentence: Sentence, plan: DutchPlan | NoPlan): string | null {
  if (sentence.closing === '?' || sentence.opensQuoted || sentence.endsQuoted) return null;
  const { text } = sentence;
  if (kind === 'inform') {
    const told = tellCondition(plan, text) ?? tellUntil(plan) ?? banThing(text, kind) ?? turnLate(text, kind);
    return told ?? tellBannedAct(sentence) ?? tellAct(plan) ?? inform(sentence, plan);
  }
  if (kind !== 'together') return null;
  return banThing(text, kind) ?? turnLate(text, kind) ?? agree(plan) ?? agreeOnAct(sentence) ?? agreeOnThing(sentence);
}

/** *Laten we afspreken dat je in de les niet filmt*. */
function agree(plan: DutchPlan | NoPlan): string | null {
  if (typeof plan === 'string' || !plan.negated) return null;
  const [part] = plan.parts;
  if (!part || plan.parts.length > 1 || plan.lead.kind !== 'none' || plan.coordinator !== '') return null;
  const { verb } = part;
  // *niet meer inleveren*: decided, nothing to agree on.
  if (/\bmeer\b/.test(part.middle)) return null;
  if ((isDecided(plan) && verb.infinitive !== 'gaan') || !isKnownVerb(verb.infinitive)) return null;
  const finite = finiteOf(verb, plan.reader);
  const words = [plan.reader, plan.weak, plan.front, part.middle, finite, part.cluster].filter((word) => word !== '');
  return `Laten we afspreken dat ${words.join(' ')}${plan.tail}.`;
}

/** An act that is banned for everybody, with what it acts on and where. */
interface BannedAct {
  readonly object: string;
  readonly verb: Conjugation;
  /** Where or when. */
  readonly place: string;
}

const BANNED = '(?:(?:ten strengste|streng|absoluut|helaas|hier) )?(?:verboden|niet toegestaan)';
const PLACE = '((?:in|op|tijdens|onder|bij|buiten|binnen|voor|na) [^,.:;]+?)';
/** *Het is verboden om in de les te filmen*. */
const IMPERSONAL = new RegExp(`^Het is ${BANNED}(?: om)? (.*?)(?:([a-z]+) )?te ([a-zë]+)(?: ${PLACE})?[.!]*$`);
/** *Het is niet de bedoeling dat je in de les appt*. */
const NOT_MEANT = /^Het is niet de bedoeling dat (je|u|jullie) ((?:[^,.:;]+ )?)([a-zë]+)[.!]*$/;
/** A word before the act that cannot make a noun of it: *Hard praten*, but *Eigen eten*. */
const WITH_WORD = "(?:Hard|Hardop|Luid|Samen|AI|ChatGPT|Muziek|Foto's|Filmpjes)";
/** *Filmen in de les is niet toegestaan*. */
const NOUN_PLACE = new RegExp(
  `^([A-Z][a-zë]+(?: en [a-zë]+)?|${WITH_WORD} [a-zë]+) (?:${PLACE} (?:is ${BANNED}|wordt niet (?:getolereerd|geaccepteerd))|mag niet ${PLACE})[.!]*$`,
);
/** *Filmen is in de les niet toegestaan*, *Filmen is verboden in de les*. */
const NOUN_LATE = new RegExp(
  `^([A-Z][a-zë]+(?: en [a-zë]+)?|${WITH_WORD} [a-zë]+) is (?:${PLACE} )?${BANNED}(?: ${PLACE})?[.!]*$`,
);
/** *Het gebruik van telefoons is in de les niet toegestaan*. */
const USE = new RegExp(
  `^Het gebruik van ((?:een |je )?[a-zé-]+(?: en [a-zé-]+)?)(?: ${PLACE})? is (?:${PLACE} )?${BANNED}(?: ${PLACE})?[.!]*$`,
);

function readImpersonal(text: string): BannedAct | null {
  const found = IMPERSONAL.exec(text);
  if (!found) return null;
  const [, before = '', last = '', bare = '', place = ''] = found;
  const joined = last + bare;
  const isParticle = last !== '' && isKnownVerb(joined) && splitParticle(joined).particle === last;
  const infinitive = isParticle ? joined : bare;
  if (!isKnownVerb(infinitive)) return null;
  const words = `${before}${isParticle ? '' : last}`.trim();
  const inner = /^((?:tijdens|in|onder|op|bij) (?:de|het|dit|deze) [a-zé-]+)(?: (.*))?$/.exec(words);
  if (place === '' && inner) return { object: inner[2] ?? '', verb: conjugate(infinitive), place: inner[1] ?? '' };
  return { object: words, verb: conjugate(infinitive), place };
}

/** *geen oortjes*, *de pas niet*: the denial at the place where Dutch has it; null where that cannot be told. */
function deny(object: string): string | null {
  if (object === '') return 'niet';
  if (/^(?:eerder|zomaar|alleen|samen|hard|te vroeg|te laat|zo hard|met z'n allen)$/.test(object))
    return `niet ${object}`;
  if (/^(?:met|op|aan|in|uit|van|door|over|naar|bij|onder) (?!(?:je|uw|jullie) )/.test(object)) return `niet ${object}`;
  const placed = /^([a-zé]{3,}(?:en|s|ën)) ((?:door|in|op|aan|uit|naar|onder|bij|met) (?!(?:je|uw|jullie) ).+)$/.exec(
    object,
  );
  if (placed) return `geen ${placed[1] ?? ''} ${placed[2] ?? ''}`;
  if (/^een /.test(object)) return `geen ${object.slice(4)}`;
  if (/^(?:de|het|je|jullie|uw|deze|dit|die|dat|elkaars) [a-zé-]+$/.test(object)) return `${object} niet`;
  const given = /^((?:de|het|je|jullie|uw|deze|dit|die) [a-zé-]+) ((?:aan|met|naar|in|op|uit|van|door) .+)$/.exec(
    object,
  );
  if (given) return `${given[1] ?? ''} niet ${given[2] ?? ''}`;
  return /^(?:[a-zé’'-]+(?:en|s|'s)|muziek|eten|drinken|alcohol|energiedrank|snoep|kauwgom|lawaai|ruzie)(?: (?:en|of) [a-zé-]+)?$/.test(
    object,
  )
    ? `geen ${object.replace(/ en /, ' of ')}`
    : null;
}

/** *Laten we afspreken dat we in de les geen oortjes dragen*. */
function agreeOnAct({ text }: Sentence): string | null {
  const meant = NOT_MEANT.exec(text);
  if (meant) return agreeNot(meant);
  const act = readImpersonal(text) ?? readUse(text);
  if (act) {
    const denied = deny(act.object);
    if (denied === null) return null;
    const owner = /(?:^| )(je|uw|jullie)(?: |$)/.exec(`${act.object} ${act.place}`)?.[1];
    // *je telefoon* is the reader's own.
    const who = owner === undefined ? 'we' : owner === 'uw' ? 'u' : owner;
    const { second, plural } = act.verb.subordinate;
    const finite = who === 'je' || who === 'u' ? second : plural;
    return `Laten we afspreken dat ${[who, act.place, denied, finite].filter((word) => word !== '').join(' ')}.`;
  }
  const noun = NOUN_PLACE.exec(text) ?? NOUN_LATE.exec(text);
  if (!noun || !areActs(noun[1]) || / en /.test(noun[1] ?? '')) return null;
  const place = noun[2] ?? noun[3] ?? '';
  const [first = '', second] = (noun[1] ?? '').split(' ');
  const what = second === undefined ? `niet ${first.toLowerCase()}` : `geen ${first} ${second}`;
  if (second !== undefined && !/^[A-Z]{2}/.test(first)) return null;
  return `Laten we afspreken dat we ${place === '' ? '' : `${place} `}${what}.`;
}

function readUse(text: string): BannedAct | null {
  const found = USE.exec(text);
  if (!found) return null;
  return { object: found[1] ?? '', verb: conjugate('gebruiken'), place: found[2] ?? found[3] ?? found[4] ?? '' };
}

/** *Het is niet de bedoeling dat je in de les appt*: the clause says itself who. */
function agreeNot(found: RegExpExecArray): string | null {
  const [, reader = 'je', before = '', finite = ''] = found;
  const verb = reader === 'jullie' ? (isKnownVerb(finite) ? conjugate(finite) : null) : verbOfSubordinate(finite);
  if (!verb || DECIDED.has(verb.infinitive)) return null;
  const place = /^(?:tijdens|in|onder|op) (?:de|het) [a-zé-]+/.exec(before)?.[0] ?? '';
  const object = before.slice(place.length).trim();
  const denied = deny(object);
  if (denied === null) return null;
  return `Laten we afspreken dat ${[reader, place, denied, finite].filter((word) => word !== '').join(' ')}.`;
}

/** *Je telefoon mag niet op tafel liggen* → *Laten we afspreken dat je telefoon niet op tafel ligt*. */
function agreeOnThing({ text }: Sentence): string | null {
  const found =
    /^((?:(?:Je|De|Het|Jullie|Uw|Deze|Die|Dit) [a-zé-]+|[A-Z][a-zé]+(?:en|s))) (mag|mogen) niet ((?:[^,.:;]+? )?)((?:blijven )?)([a-zë]+)[.!]*$/.exec(
      text,
    );
  if (!found) return null;
  const [, thing = '', modal = '', middle = '', stay = '', infinitive = ''] = found;
  if (!isKnownVerb(infinitive) || /^(?:worden|zijn|hebben)$/.test(infinitive) || /\bworden\b/.test(middle)) return null;
  const verb = conjugate(infinitive);
  const finite = modal === 'mag' ? verb.subordinate.third : verb.subordinate.plural;
  const verbs = stay === '' ? finite : `${modal === 'mag' ? 'blijft' : 'blijven'} ${infinitive}`;
  return `Laten we afspreken dat ${thing.charAt(0).toLowerCase()}${thing.slice(1)} niet ${middle}${verbs}.`;
}

/** *Filmen in de les doen we niet*. */
function tellBannedAct({ text }: Sentence): string | null {
  const noun = NOUN_PLACE.exec(text) ?? NOUN_LATE.exec(text);
  if (noun && areActs(noun[1])) {
    const place = noun[2] ?? noun[3] ?? '';
    return `${noun[1] ?? ''} doen we niet${place === '' ? '' : ` ${place}`}.`;
  }
  const act = readImpersonal(text);
  if (!act || (act.object !== '' && deny(act.object) === null)) return null;
  if (/(?:^| )(?:je|uw|jullie) /.test(`${act.object} ${act.place}`)) return null;
  const words = `${act.object} ${act.verb.infinitive}`.trim();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} doen we niet${act.place === '' ? '' : ` ${act.place}`}.`;
}

/** *Je mag hier niet roken* → *Roken doen we hier niet*. */
function tellAct(plan: DutchPlan | NoPlan): string | null {
  if (typeof plan === 'string' || !plan.negated || plan.reader === 'u' || plan.parts.length > 1) return null;
  const [part] = plan.parts;
  if (!part || plan.lead.kind !== 'none' || plan.coordinator !== '' || part.cluster !== '' || plan.weak !== '')
    return null;
  const { infinitive } = part.verb;
  if (isDecided(plan) || !isKnownVerb(infinitive)) return null;
  const words = `${plan.front} ${part.middle}`.trim();
  const bare =
    /^(?:(hier|daar|binnen) )?niet(?: ([a-z]+ (?:de|het|dit|deze) [a-zé-]+))?$/.exec(words) ?? AT_PLACE.exec(words);
  if (bare) {
    const [, here = '', place = ''] = bare;
    const isPlaceFirst = AT_PLACE.test(words);
    const tail = `${isPlaceFirst ? ` ${here}` : place && ` ${place}`}${plan.tail}`;
    return `${capital(infinitive)} doen we${!isPlaceFirst && here ? ` ${here}` : ''} niet${tail}.`;
  }
  const none =
    /^(?:([a-z]+ (?:de|het|dit|deze) [a-zé-]+) )?geen ([a-zé'’-]+)(?: ([a-z]+ (?:de|het|dit|deze) [a-zé-]+))?$/.exec(
      words,
    );
  if (!none || deny(none[2] ?? '')?.slice(0, 5) !== 'geen ') return null;
  const place = none[1] ?? none[3] ?? '';
  if (!IN_PLACE.test(plan.tail)) return null;
  return `${capital(none[2] ?? '')} ${infinitive} doen we niet${place && ` ${place}`}${plan.tail}.`;
}

/** A place or time behind the act: *naar het lokaal* belongs to it. */
const IN_PLACE = /^(?: (?:in|op|tijdens|onder|bij|buiten|binnen|voor|na) |$)/;
const AT_PLACE = /^((?:in|op|tijdens|onder|bij) (?:de|het|dit|deze) [a-zé-]+) niet$/;

function areActs(words = ''): boolean {
  return words
    .toLowerCase()
    .split(' en ')
    .every((act) => isKnownVerb(act.slice(act.lastIndexOf(' ') + 1)));
}

/** *kun je geen oortjes in* lacks its verb; *kun je niet naar de wc* does not. */
function endsInAct(sentence: Sentence): boolean {
  const words = sentence.tokens.filter((token) => token.kind !== 'punctuation');
  const last = wordAt(words, words.length - 1);
  return (
    words.some(
      (token, at) => isKnownVerb(token.lower) && (!NOUNS_TOO.has(token.lower) || words[at - 1]?.lower === 'niet'),
    ) ||
    /^(?:weg|mee)$/.test(last) ||
    words.some((token) => token.lower === 'naar')
  );
}

/** *je kunt pas naar huis als …*: what the school decides is as it is. For an act that anybody can do it would be untrue. */
function inform(sentence: Sentence, plan: DutchPlan | NoPlan): string | null {
  if (
    typeof plan !== 'string' &&
    plan.parts.some(
      ({ verb }) => isKnownVerb(verb.infinitive) && (!CAN_BE_TOLD.has(verb.infinitive) || !isDecided(plan)),
    )
  )
    return null;
  const { tokens, text } = sentence;
  const modal = tokens.findIndex((token) => ALLOWING.has(token.lower));
  if (modal < 0 || tokens.filter((token) => ALLOWING.has(token.lower)).length > 1) return null;
  const after = wordAt(tokens, modal + 1);
  const before = wordAt(tokens, modal - 1);
  const isSubject = (word: string): word is 'je' | 'u' | 'jullie' => word === 'je' || word === 'u' || word === 'jullie';
  const token = tokens[modal];
  if (!token) return null;
  const form = isSubject(before) ? CAN[before] : isSubject(after) ? (after === 'je' ? 'kun' : CAN[after]) : null;
  if (form === null || /\b(?:van|want|anders|omdat|moet|moeten)\b/.test(text)) return null;
  if (tokens.some((word) => word.lower === ',' || word.lower === 'en') || !endsInAct(sentence)) return null;
  return text.slice(0, token.start) + form + text.slice(token.end).replace(/!+$/, '.');
}
