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

/**
 * Strong and mixed participles without *ge-* (E-ANS 2.3.2.5, list of strong and irregular verbs), by their stem change.
 * Compounds and prefixed verbs follow their base.
 */
export const PARTICIPLES: Readonly<Record<string, string>> = toRecord(
  'zijn weest wezen weest hebben had kunnen kund willen wild mogen mogen moeten moeten komen komen gaan gaan staan staan ' +
    'slaan slagen doen daan zien zien worden worden weten weten plegen placht brengen bracht denken dacht dunken docht ' +
    'kopen kocht zoeken zocht werken werkt zeggen zegd leggen legd ' +
    'bijten beten blijken bleken blijven bleven drijven dreven glijden gleden grijpen grepen hijsen hesen kijken keken ' +
    'knijpen knepen krijgen kregen krijsen kresen kwijten kweten lijden leden lijken leken mijden meden nijgen negen ' +
    'pijpen pepen prijzen prezen rijden reden rijgen regen rijten reten rijzen rezen schijnen schenen schijten scheten ' +
    'schrijden schreden schrijven schreven slijpen slepen slijten sleten smijten smeten snijden sneden splijten spleten ' +
    'stijgen stegen strijden streden strijken streken verdwijnen verdwenen vrijen vreeën wijken weken wijten weten ' +
    'wijzen wezen wrijven wreven zwijgen zwegen overlijden overleden ' +
    'bedriegen bedrogen bieden boden genieten noten gieten goten kiezen kozen liegen logen rieken roken schieten schoten ' +
    'verdrieten verdroten verliezen verloren vliegen vlogen vriezen vroren vlieden vloden zieden zoden ' +
    'buigen bogen druipen dropen duiken doken fluiten floten kluiven kloven kruipen kropen ruiken roken schuilen scholen ' +
    'schuiven schoven sluipen slopen sluiten sloten snuiten snoten snuiven snoven spruiten sproten spuiten spoten stuiven ' +
    'stoven zuigen zogen zuipen zopen ontluiken ontloken ' +
    'beginnen begonnen binden bonden blinken blonken dringen drongen drinken dronken dwingen dwongen glimmen glommen ' +
    'klimmen klommen klinken klonken krimpen krompen slinken slonken spinnen sponnen springen sprongen stinken stonken ' +
    'verslinden verslonden verzinnen verzonnen vinden vonden winden wonden winnen wonnen wringen wrongen zingen zongen ' +
    'zinken zonken zinnen zonnen gelden golden schelden scholden smelten smolten zenden zonden zwelgen zwolgen zwellen zwollen ' +
    'zwemmen zwommen melken molken treffen troffen trekken trokken vechten vochten vlechten vlochten schenden schonden ' +
    'schenken schonken schrikken schrokken delven dolven bergen borgen bederven bedorven helpen holpen sterven storven ' +
    'werpen worpen werven worven zwerven zworven ' +
    'bevelen bevolen breken broken nemen nomen spreken sproken steken stoken stelen stolen wreken wroken scheren schoren ' +
    'zweren zworen bewegen bewogen wegen wogen ' +
    'eten geten vergeten vergeten geven geven lezen lezen meten meten treden treden vreten vreten genezen nezen bidden ' +
    'beden liggen legen zitten zeten ' +
    'bakken bakken braden braden brouwen brouwen dragen dragen graven graven houden houden houwen houwen ' +
    'laden laden lachen lachen laten laten lopen lopen malen malen raden raden roepen roepen scheiden scheiden ' +
    'scheppen schapen slapen slapen spannen spannen stoten stoten vallen vallen vangen vangen varen varen vouwen vouwen ' +
    'wassen wassen weven weven zouten zouten heten heten hangen hangen bannen bannen spuwen spuwd durven durfd vragen vraagd ' +
    'heffen heven scheppen schept barsten barsten wreken wroken ontmoeten ontmoet dingen dongen vergelijken vergeleken bezwijken bezweken ' +
    'ontginnen ontgonnen verplegen verpleegd kerven kerfd pijpen pijpt bersten borsten',
);

/** Verbs whose listed participle already holds its prefix: *begonnen*, *verloren*. */
function toRecord(list: string): Record<string, string> {
  const entries = list.split(' ');
  const record: Record<string, string> = {};
  for (let at = 0; at + 1 < entries.length; at += 2) record[entries[at] as string] = entries[at + 1] as string;
  return record;
}
