import { conjugate } from '../../language/dutch/conjugate.ts';
import type { DutchPlan } from './dutch-plan.ts';

/** *je pas niet vergeten* → *aan je pas denken*, *niet vergeten te bellen* → *eraan denken te bellen*: what is to be done. */
export function rememberInstead(plan: DutchPlan): DutchPlan {
  const [part] = plan.parts;
  if (!part || plan.parts.length > 1 || part.verb.infinitive !== 'vergeten' || !plan.negated || part.cluster !== '')
    return plan;
  const found = /^(?:(.+) )?niet(?: (.+))?$/.exec(part.middle);
  if (!found) return plan;
  const object = found[1] ?? found[2] ?? '';
  const isIt = /^(?:het|dit|dat)$/.test(plan.weak);
  // Either a thing or a clause is remembered; both at once are not understood.
  if (
    (object === '' && !isIt && plan.tail === '') ||
    (object !== '' && plan.tail !== '') ||
    (plan.weak !== '' && !isIt)
  )
    return plan;
  if (object !== '' && !/^(?:je|jullie|uw|de|het|een|deze|dit|die) /.test(object)) return plan;
  // *niet vergeten wat we zeiden* is *onthouden*.
  if (/^ (?:wat|hoe|wie|waar|welke?|hoeveel) /.test(plan.tail)) {
    return { ...plan, negated: false, parts: [{ ...part, middle: '', verb: conjugate('onthouden') }] };
  }
  const middle = object === '' ? 'eraan' : `aan ${object}`;
  return { ...plan, weak: '', negated: false, parts: [{ ...part, middle, verb: conjugate('denken') }] };
}
