import { endsInMuteE } from './find-stress.ts';
import { INSEPARABLE_BASES, NEVER_SPLIT, NOUN_PAIRS, SEPARABLE_BASES } from './two-way-verbs.ts';

/** Particles that a main clause splits off, longest first (E-ANS 12.2.2; Taaladvies, scheidbare werkwoorden). */
const PARTICLES = (
  'aan aaneen achter achteraan achterna achterom achterop achterover achteruit af beet bekend bij bijeen binnen bloot boven ' +
  'buiten dicht dood door droog dwars fijn gelijk gereed goed groot hard heen hoog in ineen kaal kapot klaar klem kort ' +
  'kwijt laag lang langs leeg lief los mede mee mis na nat neer neder om omhoog omlaag omver onder onderuit op opeen ' +
  'open over overeen overhoop plat raak recht rond samen scheef schoon schuil stil strak stuk tegemoet tegen tekort teleur ' +
  'teniet tentoon terecht terneer terug tevreden teweeg tewerk thuis toe uit uiteen vals vast veilig verder vet vol voor ' +
  'vooraf voorbij voorop voorover voort vooruit vreemd vrij wakker warm weer weg wijs zoek zwart omheen vooraan'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);

/** Latin fronts that look like a particle: *informeren*, *opponeren*, *navigeren*, *omitteren*. */
const LATIN_FRONTS = /^(?:in|op|na|om)$/;
/** Loan verbs that do split after all. */
const LATIN_SPLITS =
  /^(?:studer|graver|balsem|parker|calculer|regel|programmer|reager|marcher|registrer|prober|taxer|kwartier|fas|voer|installer|smer|stuk|kader|scher|ler|ker|ter|zwer|mer)en$/;

/**
 * Cuts a separable verb into particle and base: *inleveren* gives *in* + *leveren*; *overleggen* stays whole.
 * A verb with two stresses (*doorlopen*) is read the way mails mostly mean it; the lists say which.
 */
export function splitParticle(infinitive: string): { readonly particle: string; readonly base: string } {
  const whole = { particle: '', base: infinitive };
  const noun = NOUN_PAIRS.get(infinitive);
  if (noun !== undefined) return { particle: noun, base: infinitive.slice(noun.length) };
  if (NEVER_SPLIT.has(infinitive) || /^inter.{4}/.test(infinitive)) return whole;
  for (const particle of PARTICLES) {
    if (!infinitive.startsWith(particle)) continue;
    const base = infinitive.slice(particle.length);
    if (couldBeVerb(base) && splits(particle, base)) return { particle, base };
  }
  return whole;
}

function splits(particle: string, base: string): boolean {
  const only = SEPARABLE_BASES[particle];
  if (only !== undefined) return only.has(base);
  if (INSEPARABLE_BASES[particle]?.has(base)) return false;
  return !LATIN_FRONTS.test(particle) || !isLatin(base) || LATIN_SPLITS.test(base);
}

/** A stressed *-eren* behind at least one more syllable: *formeren*, *poneren*. */
export function isLatin(base: string): boolean {
  return base.endsWith('eren') && !/(?:oe|ie|eu)ren$/.test(base) && !endsInMuteE(base.slice(0, -2));
}

/** A base needs an onset that Dutch words can have, a vowel and an infinitive ending. */
function couldBeVerb(base: string): boolean {
  return base.length >= 4 && ONSET.test(base) && /(?:en|aan|oen|ien|zijn|ën)$/.test(base) && base !== 'eren';
}

const ONSET =
  /^(?:b|bl|br|c|ch|cl|cr|d|dr|dw|f|fl|fr|g|gl|gr|gn|h|j|k|kl|kn|kr|kw|l|m|n|p|pl|pr|ps|qu|r|s|sc|sch|schr|sh|sj|sk|sl|sm|sn|sp|spl|spr|st|str|t|th|tj|tr|tw|v|vl|vr|w|wr|z|zw)?[aeiouyé]/;
