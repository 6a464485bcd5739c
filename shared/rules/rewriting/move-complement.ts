import type { Conjugation } from '../../language/dutch/conjugate.ts';

/** What belongs to a noun or adjective follows the verb: *respect tonen **voor je klas***, *eerlijk zijn **over gisteren***. */
export function moveComplement(verb: Conjugation, middle: string): { readonly middle: string; readonly tail: string } {
  const ill = verb.infinitive === 'melden' ? /^(ziek|beter|present)(?: (.*))?$/.exec(middle) : null;
  if (ill) return { middle: `${ill[2] ?? ''} ${ill[1] ?? ''}`.trim(), tail: '' };
  const free = verb.infinitive === 'houden' ? /^(.* (?:vrij|leeg|schoon)) (van .*)$/.exec(middle) : null;
  if (free) return { middle: free[1] ?? '', tail: ` ${free[2] ?? ''}` };
  const held = (verb.infinitive === 'zijn' ? TRAIT : HELD_NOUN).exec(middle);
  // *aan het begin van de dag*: a time, nothing that is made.
  const found = / ?(?:het|de|aan|op|in) [a-zé-]+$/.test(held?.[1] ?? '') ? null : held;
  const bare =
    found ??
    (verb.infinitive === 'gaan' ? GOING.exec(middle) : null) ??
    TIME_LAST.exec(middle) ??
    BARE_NOUN.exec(middle) ??
    UNTIL.exec(middle);
  return bare ? { middle: bare[1] ?? '', tail: ` ${bare[2] ?? ''}` } : { middle, tail: '' };
}

const TRAIT =
  /^((?:(?:ook|altijd|wel) )?(?:eerlijk|duidelijk|open|zuinig|voorzichtig|kritisch|aanwezig)) ((?:over|in|met|op|tegen|bij|tijdens) .*)$/;
/** *in gesprek gaan **met je begeleider***. */
const GOING = /^((?:.* )?(?:aan de slag|in gesprek|om de tafel)) ((?:met|over) .*)$/;
/** *bij mij melden **voor 9.00 uur***: the time stood behind the place. */
const TIME_LAST =
  /^((?:.* )?(?:bij|naar) (?:mij|me|ons|bed|huis|school|(?:de|het|je|jullie|uw|mijn) [a-zé-]+)) ((?:voor|vóór|om|uiterlijk|na|tussen|op (?:het einde|maandag|dinsdag|woensdag|donderdag|vrijdag)|aan het (?:einde|begin)) ?.*)$/;
/** *aantekeningen maken **tijdens de les***: a bare noun stays beside its verb. */
/** *op school blijven **tot 16.00 uur***. */
const UNTIL = /^((?:.* )?(?:(?:op|in|bij) (?:(?:de|het|je|jullie|uw) )?[a-zé-]+|thuis|binnen)) (tot .+)$/;
const BARE_NOUN =
  /^([a-zé]{4,}(?:en|s)) ((?:tijdens|in|op|bij|voor|met|over|van|naar) (?:de|het|een|je|jullie|uw|elk|elke|mijn) .*)$/;
const HELD_NOUN =
  /^((?:.* )?(?:respect|begrip|afstand|vaart|interesse|afspraak|afspraken|contact|gebruik|begin|back-up|kopie|foto|keuze|samenvatting|overzicht|lijst|planning|rekening)) ((?:voor|in|met|van|uit|over) .*)$/;
