/** Present forms that no rule gives (E-ANS 2.3.2.5; 46 % of present-tense tokens in running text, `reference D2`). */
export interface IrregularPresent {
  readonly first: string;
  readonly second: string;
  readonly secondInverted: string;
  readonly third: string;
  readonly variants: readonly string[];
}

/** `ik jij hij`, then the form before *je* when it differs, then accepted doubles. */
function forms(list: string): IrregularPresent {
  const [first = '', second = '', third = '', secondInverted = first, ...variants] = list.split(' ');
  return { first, second, secondInverted, third, variants };
}

export const IRREGULAR_PRESENT: Readonly<Record<string, IrregularPresent>> = {
  zijn: forms('ben bent is'),
  wezen: forms('ben bent is'),
  hebben: forms('heb hebt heeft'),
  kunnen: forms('kan kunt kan kun kan'),
  zullen: forms('zal zult zal zul zal'),
  mogen: forms('mag mag mag'),
  willen: forms('wil wilt wil wil wil'),
  moeten: forms('moet moet moet'),
  komen: forms('kom komt komt'),
};

/** Strong and mixed participles of frequent verbs (E-ANS 2.3.2.5, list of strong verbs). */
export const PARTICIPLES: Readonly<Record<string, string>> = toRecord(
  'zijn geweest hebben gehad kunnen gekund zullen gezuld mogen gemogen willen gewild moeten gemoeten komen gekomen gaan gegaan staan gestaan slaan geslagen doen gedaan zien gezien ' +
    'geven gegeven nemen genomen lezen gelezen schrijven geschreven spreken gesproken breken gebroken vinden gevonden binden gebonden drinken gedronken zingen gezongen springen gesprongen beginnen begonnen winnen gewonnen ' +
    'zoeken gezocht brengen gebracht denken gedacht kopen gekocht werken gewerkt weten geweten eten gegeten vergeten vergeten zitten gezeten liggen gelegen bidden gebeden krijgen gekregen blijven gebleven kijken gekeken rijden gereden snijden gesneden ' +
    'lopen gelopen roepen geroepen vallen gevallen houden gehouden laten gelaten slapen geslapen raden geraden heten geheten worden geworden helpen geholpen sterven gestorven werpen geworpen treffen getroffen trekken getrokken vechten gevochten ' +
    'bieden geboden genieten genoten schieten geschoten sluiten gesloten kiezen gekozen verliezen verloren liegen gelogen vliegen gevlogen buigen gebogen zuigen gezogen duiken gedoken ruiken geroken stelen gestolen bevelen bevolen bewegen bewogen wegen gewogen ' +
    'dragen gedragen varen gevaren graven gegraven wassen gewassen bakken gebakken laden geladen vragen gevraagd zeggen gezegd leggen gelegd wijzen gewezen prijzen geprezen lijken geleken blijken gebleken begrijpen begrepen grijpen gegrepen lijden geleden strijden gestreden ' +
    'hangen gehangen vangen gevangen scheiden gescheiden zwemmen gezwommen klimmen geklommen zenden gezonden winden gewonden schelden gescholden melden gemeld gelden gegolden zwijgen gezwegen stijgen gestegen dringen gedrongen dwingen gedwongen schrikken geschrokken schenken geschonken',
);

function toRecord(list: string): Record<string, string> {
  const entries = list.split(' ');
  const record: Record<string, string> = {};
  for (let at = 0; at + 1 < entries.length; at += 2) record[entries[at] as string] = entries[at + 1] as string;
  return record;
}
