import { capital } from './capital.ts';

/** What one does with a thing that a school keeps out; for other things a person chooses the verb. */
const USES: readonly (readonly [RegExp, string])[] = [
  [
    /(?:telefoons?|mobieltjes?|mobiel|smartphones?|smartwatch(?:es)?|horloges?|laptops?|tablets?|rekenmachines?|koptelefoons?|oordopjes|oortjes|woordenboek(?:en)?|hulpmiddelen|apparaten|lachgas|drugs)$|^(?:ai|chatgpt)$/i,
    'gebruiken',
  ],
  [
    /(?:pet|petten|caps?|mutsen|jas|jassen|sieraden|ringen|armbanden|oorbellen|kettingen|piercings?|gezichtspiercings|sneakers|sandalen|slippers|hakken|hoodies?|kunstnagels|nagellak|hoofddeksels)$/i,
    'dragen',
  ],
  [/(?:energiedrank|energiedrankjes|alcohol|frisdrank|koffie)$/i, 'drinken'],
  [/(?:snoep|kauwgom|snacks?|chips)$/i, 'eten'],
];
const PLACE = '((?:in|op|tijdens|onder|bij|buiten|binnen|voor|na) [^,.:;]+?)';
const BANNED = '(?:niet toegestaan|verboden)';
/** *Telefoons zijn niet toegestaan in de les*, *Energiedrank is op school niet toegestaan*. */
const THINGS = new RegExp(
  `^((?:Een )?[A-Za-zé-]+(?: en [a-zé-]+)?) (?:is|zijn) (?:${PLACE} )?${BANNED}(?: ${PLACE})?[.!]*$`,
);
/** *In de werkplaats mag je geen oortjes in*: *in*, *op* and *aan* stand for having them so. */
const WORN =
  /^((?:In|Op|Tijdens) (?:de|het|dit|deze) [a-zé-]+) (mag|mogen) (je|u|jullie) geen ([a-zé-]+) (in|op|aan|om)[.!]*$/;

/** *Laten we afspreken dat we in de les geen telefoons gebruiken*, *In de les gebruiken we geen telefoons*. */
export function banThing(text: string, kind: 'together' | 'inform'): string | null {
  const worn = WORN.exec(text);
  if (worn) return kind === 'together' ? agreeOnWorn(worn) : null;
  const found = THINGS.exec(text);
  const place = found?.[2] ?? found?.[3];
  if (!found || place === undefined) return null;
  const things = (found[1] ?? '').replace(/^Een /, '').replace(/ en /, ' of ');
  const small = /^[A-Z]{2}|^ChatGPT/.test(things) ? things : things.charAt(0).toLowerCase() + things.slice(1);
  const verbs = small.split(' of ').map((thing) => USES.find(([known]) => known.test(thing))?.[1]);
  const [verb] = verbs;
  if (verb === undefined || verbs.some((other) => other !== verb)) return null;
  return kind === 'together'
    ? `Laten we afspreken dat we ${place} geen ${small} ${verb}.`
    : `${capital(place)} ${verb} we geen ${small}.`;
}

function agreeOnWorn(found: RegExpExecArray): string {
  const [, place = '', , reader = 'je', thing = '', how = ''] = found;
  const isMany = reader === 'jullie';
  // What is in, on or around is worn.
  const verb = how === 'aan' ? `aan ${isMany ? 'hebben' : 'hebt'}` : isMany ? 'dragen' : 'draagt';
  return `Laten we afspreken dat ${reader} ${place.charAt(0).toLowerCase()}${place.slice(1)} geen ${thing} ${verb}.`;
}

/** *Te laat komen wordt niet getolereerd* → *Laten we afspreken dat we op tijd komen*; *Later inleveren is geen optie* → *Inleveren kan tot {dag} {tijd}*. */
export function turnLate(text: string, kind: 'together' | 'inform'): string | null {
  const late =
    /^Te laat (komen|binnenkomen)( (?:in|op|bij) [^,.:;]+)? (?:is geen optie|wordt niet (?:getolereerd|geaccepteerd)|is niet toegestaan)[.!]*$/.exec(
      text,
    );
  if (late)
    return kind === 'together' ? `Laten we afspreken dat we${late[2] ?? ''} op tijd ${late[1] ?? 'komen'}.` : null;
  const later =
    /^(?:Later|Te laat) (inleveren|aanmelden|inschrijven|betalen|herkansen) (?:is geen optie|wordt niet (?:getolereerd|geaccepteerd)|is niet toegestaan)[.!]*$/.exec(
      text,
    );
  return later && kind === 'inform' ? `${capital(later[1] ?? '')} kan tot {dag} {tijd}.` : null;
}
