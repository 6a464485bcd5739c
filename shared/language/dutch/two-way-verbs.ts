/*
 * Fronts that are a particle in one verb and a prefix in the next. Stress decides (E-ANS 12.2.2.3); it cannot be read
 * from the spelling, so the smaller side of each front is listed. Source: participles in the OpenTaal word list
 * (*overgedragen* splits, *overhandigd* does not), Taaladvies, read through by hand.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Behind these fronts most bases split; these do not. */
export const INSEPARABLE_BASES: Readonly<Record<string, ReadonlySet<string>>> = {
  aan: words('bidden aarden schouwen vaarden'),
  achter: words('halen volgen'),
  door: words('boren breken gronden kruisen staan weven worstelen zien zoeken klieven vorsen weken'),
  om: words(
    'armen cirkelen dijken floersen geven grenzen heinen helzen hullen kaderen klemmen kransen lijnen lijsten mantelen ' +
      'muren nevelen palen perken ranken rasteren ringen schrijven singelen sluieren strengelen tuinen ' +
      'vatten vademen weven wikkelen winden zeilen zomen zwachtelen zwermen zwerven cijferen',
  ),
  over: words(
    'bieden bluffen bruggen dekken denken donderen drijven dwarsen eten groeien haasten handigen heersen horen huiven ' +
      'kappen kluizen koepelen laden lappen lasten leggen leven lijden lommeren mannen meesteren nachten peinzen prikkelen ' +
      'reden rijden rompelen schaduwen schatten schreeuwen schrijden spannen stelpen stijgen stralen stromen tijgen treden ' +
      'treffen troeven tuigen vallen vleugelen vragen wegen weldigen welven winnen winteren woekeren zien waarderen ' +
      'bevolken klassen rulen belasten compenseren verhitten',
  ),
  voor: words('komen spellen voelen zien onderstellen'),
  toe: words('teren'),
  uit: words('eren'),
  bij: words('belen'),
};

/** Behind these fronts most bases stay; these split. */
export const SEPARABLE_BASES: Readonly<Record<string, ReadonlySet<string>>> = {
  mede: words('delen dingen werken ondertekenen nemen brengen beslissen'),
  mis: words('gaan gooien grijpen kleunen lopen schieten slaan stappen tasten tellen'),
  onder: words(
    'brengen dompelen doen duiken duwen dekken kotsen krijgen kruipen leggen lopen ploegen regenen schikken schoffelen ' +
      'sneeuwen spoelen staan steken stoppen spitten verdelen verhuren verzekeren waarderen zakken zetten zinken stromen spuiten',
  ),
  vol: words(
    'bouwen brassen gieten gooien hangen houden krijgen laden lopen maken plakken plempen pompen praten proppen schieten ' +
      'schrijven stoppen storten stouwen stromen tanken tekenen vreten zetten zitten zuigen gooien boeken staan',
  ),
  weer: words('geven keren komen krijgen vinden zien berichten lichten'),
  waar: words('nemen maken zeggen'),
};

/** Whole verbs that begin like a particle by accident. */
export const NEVER_SPLIT = words(
  'aaien aarden aarzelen achten achteren afficheren antwoorden baten bijten bijeten dienen doden doderen hardleren innen ' +
    'inktelen losen losseren mededogen meten missen misten nadelen naderen nagelen nameren naaien nazen narren ' +
    'oefenen offeren openbaren openen opereren operen opperen opteren overen rechtvaardigen rechten ronden schuilen stillen ' +
    'toetsen toeteren uiten uiteren vasten volgen volleren vollen volharden vrijwaren wegen weigeren weren weerwolven ' +
    'weergalmen wegeren wijsgeren instagrammen waarborgen waarschuwen waarderen volleyballen volstaan beeldhouwen raadplegen omarmen affirmeren affilieren',
);

const PAIRS =
  'adem|halen auto|rijden buit|maken dank|zeggen deel|nemen deel|hebben feest|vieren gade|slaan geluk|wensen gevangen|nemen ' +
  'gevangen|houden gevangen|zetten huis|houden kennis|maken kennis|nemen koffie|drinken koffie|zetten les|geven ' +
  'les|hebben les|krijgen paard|rijden piano|spelen plaats|vinden plaats|nemen plaats|hebben plaats|maken prijs|geven ' +
  'rood|staan schoon|maken stand|houden steno|typen stop|zetten tanden|poetsen tanden|knarsen televisie|kijken ' +
  'tentoon|stellen toneel|spelen waar|nemen waar|maken acht|slaan bewust|maken zaken|doen les|volgen stage|lopen gebruik|maken ' +
  // These would be cut one letter too late: *voort*, *nat*.
  'voor|trekken voor|tekenen voor|tellen voor|toveren voor|treden voor|trappen na|trekken na|tellen na|tekenen na|trappen na|tasten';

/** Noun and verb in one word that come apart in a main clause: *ik neem deel*. The value is the noun. */
export const NOUN_PAIRS: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map((pair): [string, string] => [pair.replace('|', ''), pair.slice(0, pair.indexOf('|'))]),
);

/**
 * Verbs with two stresses and two meanings (E-ANS 12.2.2.3): *ik overleg met je*, but *ik leg de stukken over*. The
 * forms of `conjugate` follow the meaning mails use; the value is the ik-form of the other one.
 */
export const OTHER_STRESS: ReadonlyMap<string, string> = new Map(
  (
    'overleggen leg overdrijven drijf overkomen overkom overstromen stroom onderhouden houd onderdrukken druk ondergaan ga ' +
    'voorkomen kom voorspellen spel doorlopen doorloop doorbreken breek omschrijven schrijf omwikkelen wikkel omwinden wind'
  )
    .match(/\S+ \S+/g)
    ?.map((pair): [string, string] => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
);
