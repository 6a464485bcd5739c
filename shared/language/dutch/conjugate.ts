import { IRREGULAR_PRESENT, PARTICIPLES } from './irregular-verbs.ts';
import type { IrregularPresent } from './irregular-verbs.ts';
import { spellStem } from './spell-stem.ts';
import { isLatin, splitParticle } from './split-particle.ts';
import { OTHER_STRESS } from './two-way-verbs.ts';

/** The forms of a Dutch verb. Main-clause forms stand without the particle (*lever ... in*). */
export interface Conjugation {
  readonly infinitive: string;
  /** The separable particle, or ''. */
  readonly particle: string;
  readonly first: string;
  readonly second: string;
  /** Before *je* and *jij*: *lever je*. */
  readonly secondInverted: string;
  /** With *u*. */
  readonly formal: string;
  readonly third: string;
  readonly plural: string;
  /** With the particle joined: *dat je inlevert*. */
  readonly subordinate: {
    readonly first: string;
    readonly second: string;
    readonly third: string;
    readonly plural: string;
  };
  readonly teInfinitive: string;
  readonly participle: string;
  /** Accepted doubles of the ik-form in a main clause: *houd, hou*; *leg* beside *overleg*, for *ik leg de stukken over*. */
  readonly variants: readonly string[];
}

const INFINITIVE = /^(?:[a-zéèëïöüáâêç'-]*[aeiouyéëïöü][a-zéèëïöüáâêç'-]*n|[a-z]+'en)$/;
/** Verbs made of letters that are read out: *sms'en*. */
const LETTERS = /^[a-z]+'en$/;
const TWO_FIRSTS = /(houd|rijd|snijd|glijd)$/;
/** An unstressed prefix before a whole verb: *be-spreken*, but not *bel-len*, *ges-pen* or *beu-ken*. */
const PREFIXED =
  /^(be(?!e?u|e?i(?!j))|ge(?!e?u|e?i(?!j))|her|er(?=ken|var|barm|lang)|ont|ver)(?=[^aeiouyëïöüé]*(?:[aeiouyëïöüé]+[^aeiouyëïöüé].*[eë]n$|(?:gaa|staa|slaa|doe|zie)n$|[aeiouy]{2,}en$))/;
/** Verbs whose first syllable only looks like a prefix: it has the stress (E-ANS 12.2.2.2). */
const STRESSED_FRONT =
  /^(?:bedel(?!v)|beeld|beter|bezem|bezig|bengel|begijn|bever|gekscher|gesel|gesp|herberg|herder|herfst|hersenspoel)/;
/** The consonants of *'t kofschip* (and *x*, *ch*, *sh*): the weak participle ends in t behind them. */
const VOICELESS = /(?:[tkfspx]|[cs]h)$/;
/** The same sound before a silent e: *geüpdatet*, *geracet*, but *gemanaged*. */
const VOICELESS_E = /(?:[tkfspcx])e$/;

/**
 * Conjugates a Dutch verb, known or not.
 *
 * @param infinitive in lower case: *inleveren*.
 * @throws RangeError for a word that cannot be an infinitive.
 */
export function conjugate(infinitive: string): Conjugation {
  if (!INFINITIVE.test(infinitive) || infinitive.length < 3) throw new RangeError(`geen infinitief: ${infinitive}`);
  const { particle, base } = splitParticle(infinitive);
  const present = presentOf(base);
  const plural = base === 'wezen' ? 'zijn' : base;
  const { first, second, third } = present;
  return {
    infinitive,
    particle,
    first,
    second,
    secondInverted: present.secondInverted,
    formal: second,
    third,
    plural,
    subordinate: {
      first: particle + first,
      second: particle + second,
      third: particle + third,
      plural: particle + plural,
    },
    teInfinitive: particle === '' ? `te ${base}` : `${particle} te ${base}`,
    participle: particle + participleOf(base),
    variants: present.variants.concat(OTHER_STRESS.get(infinitive) ?? []),
  };
}

function presentOf(base: string): IrregularPresent {
  const irregular = IRREGULAR_PRESENT[base] ?? irregularCompound(base);
  if (irregular) return irregular;
  const stem = spellStem(base);
  const open = /(?:g|st|sl)a$/.test(stem) && base.endsWith('aan');
  const ending = open
    ? 'at'
    : /[^aeiou]i$/.test(stem)
      ? 'et'
      : /o$/.test(stem) && base.endsWith('ën') && !/oe$/.test(stem)
        ? 'ot'
        : 't';
  if (LETTERS.test(base))
    return { first: stem, second: `${stem}'t`, secondInverted: stem, third: `${stem}'t`, variants: [] };
  const third = stem.endsWith('t') ? stem : stem + ending;
  const variants = TWO_FIRSTS.test(stem) ? [stem.slice(0, -1)] : [];
  return { first: stem, second: third, secondInverted: stem, third, variants };
}

/** *voorkomen*, *bekomen*: the short o of *komen* stays in its derivations. */
function irregularCompound(base: string): IrregularPresent | null {
  const front = /^(.+?)komen$/.exec(base)?.[1];
  if (front === undefined || !/^(?:be|ver|ont|her|over|voor|onder|door|mis|weder)+$/.test(front)) return null;
  return {
    first: `${front}kom`,
    second: `${front}komt`,
    secondInverted: `${front}kom`,
    third: `${front}komt`,
    variants: [],
  };
}

function participleOf(base: string): string {
  if (LETTERS.test(base)) return `ge-${spellStem(base)}'${/[sfx]'en$/.test(base) ? 't' : 'd'}`;
  const strong = PARTICIPLES[base];
  const prefix = prefixOf(base);
  if (strong !== undefined) return prefix === '' || !strong.startsWith(prefix) ? withGe(strong) : strong;
  if (prefix === '' || prefix === base) return withGe(weak(base));
  const rest = base.slice(prefix.length);
  return prefix + (PARTICIPLES[rest] ?? (PREFIXED.test(rest) ? participleOf(rest) : weak(rest)));
}

/** *be* of *bespreken*; '' for *bedelen*, *generaliseren* and *bellen*, whose first syllable is none. */
function prefixOf(base: string): string {
  const prefix = STRESSED_FRONT.test(base) ? '' : (PREFIXED.exec(base)?.[1] ?? inseparableFront(base));
  return prefix === 'ge' && isLatin(base) ? '' : prefix;
}

/** *overleggen*, *ondertekenen*: an unstressed front takes no *ge*. */
function inseparableFront(base: string): string {
  const front = /^(?:over|onder|door|om|voor|vol|weer|mis|aan|achter)(?=.{4})/.exec(base)?.[0] ?? '';
  return front !== '' && !/^volley/.test(base) && splitParticle(base).particle === '' ? front : '';
}

function weak(base: string): string {
  const stem = spellStem(base);
  if (stem.endsWith('t') || stem.endsWith('d')) return stem;
  const voiced = /[vz]en$/.test(base);
  return stem + (!voiced && (VOICELESS.test(stem) || VOICELESS_E.test(stem)) ? 't' : 'd');
}

/** *geëindigd*, *geïnformeerd*: a vowel that would run together with *ge* gets a diaeresis. */
function withGe(participle: string): string {
  if (/^e(?!i|u)|^ei/.test(participle)) return `geë${participle.slice(1)}`;
  if (/^i(?!j)/.test(participle)) return `geï${participle.slice(1)}`;
  return /^u(?!i)/.test(participle) ? `geü${participle.slice(1)}` : `ge${participle}`;
}
