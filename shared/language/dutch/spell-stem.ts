import { endsInMuteE } from './find-stress.ts';

const VOWELS = 'aeiouy';
const DIGRAPHS = new Set(['aa', 'ee', 'oo', 'uu', 'ie', 'oe', 'eu', 'ui', 'ei', 'ij', 'au', 'ou', 'ai', 'ea', 'oa']);

/** Unstressed last syllables that are not e + l, m, n, r. */
const MUTE_VOWEL = /(?:monitor|sponsor|welkom|hannes)$/;

/** English verbs whose stem is a whole noun that stays as it is, and short ones that a longer native verb could end in. */
const KEEPS_ALL = /^(?:af|door|in|op|terug|toe|uit|whats)?(?:app)en$/;
const KEEPS_E_ALONE = /^(?:dis|face|over|re)?(?:like|time)n$/;

/** English verbs that keep their silent e: *hij updatet* (Taalunie, Leidraad 7.4: the spelling keeps the sound). */
const KEEPS_E =
  /(?:barbecue|binge|bounce|bridge|cache|cruise|dance|date|delete|fake|finetune|fondue|frame|freelance|game|hike|hype|interface|lease|manage|outsource|pace|page|race|recycle|release|save|scrape|share|shave|skate|skype|stage|style|swipe|tape|tune|update|upgrade|vape|voice|finance|squeeze|trace)n$/;

/**
 * The stem of a Dutch verb, the form of *ik*, by the spelling rules of `reference D2`: *leveren* lever, *maken* maak, *geven* geef.
 *
 * @param base an infinitive without a separable particle.
 */
export function spellStem(base: string): string {
  if (/(?:g|st|sl)aan$/.test(base)) return base.slice(0, -2);
  if (/(?:doe|zie)n$/.test(base)) return base.slice(0, -1);
  if (base.endsWith("'en")) return base.slice(0, -3);
  if (KEEPS_ALL.test(base)) return base.slice(0, -2);
  if (KEEPS_E.test(base) || KEEPS_E_ALONE.test(base)) return base.slice(0, -1);
  if (base.endsWith('eëren')) return `${base.slice(0, -4)}ëer`;
  if (base.endsWith('ueren') || base.endsWith('iëren')) return `${base.slice(0, -4)}eer`;
  if (/oën$/.test(base)) return base.slice(0, -2);
  if (base.endsWith('ën')) return withoutDiaeresis(base.slice(0, -2));
  return devoice(withLongVowel(base));
}

/** *oliën* olie, *sleeën* slee, but *skiën* ski and *taxiën* taxi. */
function withoutDiaeresis(raw: string): string {
  return /[^aeiou]i$/.test(raw) && !/(?:sk|tax)i$/.test(raw) ? `${raw}e` : raw;
}

function withLongVowel(base: string): string {
  const raw = base.slice(0, -2);
  const last = raw.charAt(raw.length - 1);
  const before = raw.charAt(raw.length - 2);
  if (last === before && VOWELS.indexOf(last) < 0) return raw.slice(0, -1);
  if (VOWELS.indexOf(last) >= 0 || 'wjx'.indexOf(last) >= 0) return raw;
  if ('aeou'.indexOf(before) < 0 || isDigraph(raw) || MUTE_VOWEL.test(raw)) return raw;
  if (before === 'e' && 'lmnr'.indexOf(last) >= 0 && endsInMuteE(raw)) return raw;
  return raw.slice(0, -1) + before + last;
}

/** The vowel pair right before the last consonant is one sound; the u of *qu* and the i of *iër* are not part of one. */
function isDigraph(raw: string): boolean {
  return DIGRAPHS.has(raw.slice(-3, -1)) && !/(?:que|ooie|bea)[rm]$/.test(raw);
}

function devoice(stem: string): string {
  if (stem.endsWith('v')) return `${stem.slice(0, -1)}f`;
  return stem.endsWith('z') ? `${stem.slice(0, -1)}s` : stem;
}
