import type { Sentence } from './sentence.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words of help, of doing it together and of a next chance. */
const HELPING = set(
  'samen help helpen hulp oefenen oefenuur oefening herkansing herkansen inhalen inhaaluur spreekuur bijles steun ondersteuning meekijken meedenken uitleggen begeleiden together help practice resit catch support',
);
/** A moment at which something happens about it. */
const MOMENTS = set(
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag morgen overmorgen straks monday tuesday wednesday thursday friday tomorrow',
);
/** Verbs and subjects of a plan: *zullen we*, *kunnen we*, *ik help*, *laten we*. */
const PLANS = set('zullen laten zal kunnen kun lukt probeer proberen begin shall let could can try');
const PLANNERS = set('we wij ik je us i you');

/**
 * Does the sentence go on from the problem: with a question, help, an invitation or a moment to work on it?
 * A deficiency next to such a sentence stays silent (guide, A15).
 */
export function offersStep({ tokens, closing }: Sentence): boolean {
  if (closing === '?') return true;
  return tokens.some((token, index) => {
    if (HELPING.has(token.lower)) return true;
    if (MOMENTS.has(token.lower)) return hasPlan(tokens);
    return PLANS.has(token.lower) && PLANNERS.has(tokens[index + 1]?.lower ?? '') && index === 0;
  });
}

function hasPlan(tokens: Sentence['tokens']): boolean {
  return tokens.some((token) => PLANS.has(token.lower) || token.lower === 'we' || token.lower === 'ik');
}
