import { conjugate } from './conjugate.ts';
import type { Conjugation } from './conjugate.ts';
import { splitParticle } from './split-particle.ts';
import { listedVerbs } from './verb-list.ts';

const IRREGULAR = ['zijn', 'hebben', 'worden', 'kunnen', 'willen', 'mogen', 'weten', 'zullen', 'zien', 'krijgen'];

/** Particles that make a verb with almost any other; *vooraf* and *samen* are as often a word of their own. */
const PURE_PARTICLES = new Set(
  'aan af bij door in klaar langs mee na neer om op over rond tegen terug toe uit voor weg'.split(' '),
);

interface VerbIndex {
  readonly known: ReadonlyMap<string, Conjugation>;
  /** Form of *ik*, which is the imperative, to the verbs that have it. */
  readonly byStem: ReadonlyMap<string, readonly Conjugation[]>;
  /** What closes a subordinate clause with *je* or *u*: *inlevert*. */
  readonly bySecond: ReadonlyMap<string, Conjugation>;
  readonly byParticiple: ReadonlyMap<string, Conjugation>;
}

let index: VerbIndex | null = null;

/** Made at the first question: a review without rewrites never pays for it. */
function verbIndex(): VerbIndex {
  if (index) return index;
  const known = new Map<string, Conjugation>();
  const byStem = new Map<string, Conjugation[]>();
  const bySecond = new Map<string, Conjugation>();
  const byParticiple = new Map<string, Conjugation>();
  for (const infinitive of listedVerbs().concat(IRREGULAR)) {
    if (known.has(infinitive)) continue;
    const verb = conjugate(infinitive);
    known.set(infinitive, verb);
    // *hou* is *houd*; *leg* is another reading of *overleggen*, whose particle is not listed.
    const doubles = verb.variants.filter((form) => verb.first.startsWith(form));
    for (const stem of [verb.first].concat(doubles)) byStem.set(stem, (byStem.get(stem) ?? []).concat(verb));
    if (!bySecond.has(verb.subordinate.second)) bySecond.set(verb.subordinate.second, verb);
    if (!byParticiple.has(verb.participle)) byParticiple.set(verb.participle, verb);
  }
  byStem.set('wees', [conjugate('zijn')]);
  index = { known, byStem, bySecond, byParticiple };
  return index;
}

/** True for an infinitive of the closed list, or a particle before one: *klaarstaan*. */
export function isKnownVerb(infinitive: string): boolean {
  const { known } = verbIndex();
  // A verb ends so; most words of a sentence do not.
  if (known.has(infinitive)) return true;
  if (!infinitive.endsWith('n')) return false;
  const { particle, base } = splitParticle(infinitive);
  return PURE_PARTICLES.has(particle) && known.has(base);
}

/**
 * Conjugates a verb, from the list where it stands there.
 *
 * @throws RangeError for a word that cannot be an infinitive.
 */
export function verbNamed(infinitive: string): Conjugation {
  return verbIndex().known.get(infinitive) ?? conjugate(infinitive);
}

/** The verb of a participle: *ingeleverd* gives *inleveren*. Null when it is not of the list. */
export function verbOfParticiple(participle: string): Conjugation | null {
  return verbIndex().byParticiple.get(participle) ?? null;
}

/** The verbs whose imperative is this stem, with and without a particle: *lever* gives *leveren*, *inleveren*, *afleveren*. */
export function verbsOfStem(stem: string): readonly Conjugation[] {
  return verbIndex().byStem.get(stem) ?? [];
}

/** The verb that a subordinate clause about *je* or *u* closes with: *inlevert* gives *inleveren*. Null when not known. */
export function verbOfSubordinate(form: string): Conjugation | null {
  return verbIndex().bySecond.get(form) ?? null;
}
