import { IRREGULAR_PRESENT, PARTICIPLES } from './irregular-verbs.ts';
import type { IrregularPresent } from './irregular-verbs.ts';
import { spellStem } from './spell-stem.ts';
import { splitParticle } from './split-particle.ts';

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
  /** Accepted doubles of main-clause forms: *houd, hou*. */
  readonly variants: readonly string[];
}

const INFINITIVE = /^[a-zéèëïöüáâêç'-]*[aeiouyéëïöü][a-zéèëïöüáâêç'-]*n$/;
const TWO_FIRSTS = /(houd|rijd|snijd|glijd)$/;
const PREFIXED = /^(be|ge|her|er|ont|ver)(?=.{4})(?=[^aeiouyë]*[aeiouyë].*n$)/;
/** The consonants of *'t kofschip* (and *x*, *ch*): the weak participle ends in t behind them. */
const VOICELESS = /(?:[tkfspx]|ch)$/;

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
    variants: present.variants,
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
  const strong = PARTICIPLES[base];
  const prefix = PREFIXED.exec(base)?.[1] ?? inseparableFront(base);
  if (strong !== undefined) return prefix === '' || !strong.startsWith(prefix) ? withGe(strong) : strong;
  if (prefix === '' || prefix === base) return withGe(weak(base));
  const rest = base.slice(prefix.length);
  return prefix + (PARTICIPLES[rest] ?? weak(rest));
}

/** *overleggen*, *ondertekenen*: an unstressed front takes no *ge*. */
function inseparableFront(base: string): string {
  const front = /^(?:over|onder|door|om|voor|vol|weer|mis|aan|achter)(?=.{4})/.exec(base)?.[0] ?? '';
  return front !== '' && splitParticle(base).particle === '' ? front : '';
}

function weak(base: string): string {
  const stem = spellStem(base);
  if (stem.endsWith('t') || stem.endsWith('d')) return stem;
  const voiced = /[vz]en$/.test(base);
  return stem + (!voiced && VOICELESS.test(stem) ? 't' : 'd');
}

/** *geëindigd*, *geïnformeerd*: a vowel that would run together with *ge* gets a diaeresis. */
function withGe(participle: string): string {
  if (/^e(?!i|u)|^ei/.test(participle)) return `geë${participle.slice(1)}`;
  if (/^i(?!j)/.test(participle)) return `geï${participle.slice(1)}`;
  return /^u(?!i)/.test(participle) ? `geü${participle.slice(1)}` : `ge${participle}`;
}
