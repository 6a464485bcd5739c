/*
 * Verbs that mails about school, work and care are made of: a closed list, so that a stem or a word on -en is taken for
 * a verb only when it surely is one. Read through by hand; spelling checked against the OpenTaal word list.
 */
const words = (list: string): readonly string[] => list.split(' ');

export const PLAIN_VERBS = words(
  'aanvaarden accepteren activeren adviseren analyseren annuleren antwoorden appen archiveren bakken bedanken ' +
    'bedenken beginnen begeleiden begrijpen begroeten behandelen beheren bekijken bellen beloven benaderen ' +
    'benoemen beoordelen bepalen beperken beschermen beschrijven beslissen besluiten bespreken bestellen ' +
    'bestuderen betalen betrekken bevestigen bewaren bewegen bewijzen bezoeken bezorgen bidden bieden binden ' +
    'blijven blokkeren boeken bouwen breken brengen bundelen chatten checken citeren combineren communiceren ' +
    'controleren corrigeren declareren delen denken diagnosticeren doen downloaden douchen draaien dragen drinken ' +
    'drukken dweilen eten evalueren fietsen filmen formuleren fotograferen gaan gebruiken gedragen geven gooien ' +
    'groeten haken halen handelen helpen herhalen herkansen herlezen herschrijven herstellen hervatten houden ' +
    'huren identificeren informeren installeren invoeren kiezen kijken klikken knippen koken komen kopen kopiëren ' +
    'laten leggen lenen leren leveren lezen lijmen linken lopen luisteren maken mailen melden meten motiveren ' +
    'nemen noemen noteren observeren oefenen onderbouwen ondernemen onderschrijven ondersteunen ondertekenen ' +
    'onderzoeken onthouden ontwerpen ontwikkelen openen ordenen organiseren overhandigen overleggen overtuigen ' +
    'pakken parkeren passen persen plaatsen plannen plakken poetsen posten praten presenteren printen proberen ' +
    'publiceren raadplegen reageren regelen registreren reinigen reizen rekenen rennen repareren reserveren ' +
    'respecteren rijden roepen roken ruilen samenvatten scannen schaken schetsen scheiden schilderen schreeuwen ' +
    'schrijven selecteren sjouwen slapen sluiten smeren snijden solliciteren sorteren spelen sporten spreken ' +
    'springen staan starten stellen stoppen storten stofzuigen stralen studeren sturen tekenen tellen testen ' +
    'tillen toetsen tonen trainen trekken tutoyeren typen updaten uploaden vapen vasthouden veranderen ' +
    'verantwoorden verbeteren verbinden vergelijken verhelpen verklaren verlaten verlengen vermelden vernieuwen ' +
    'verplaatsen verschijnen versturen vertellen vertrekken vertrouwen vervangen vervoeren verwerken verwijderen ' +
    'verwisselen verzamelen verzenden verzetten verzoeken verzorgen vinden voeren volgen voltooien voorbereiden ' +
    'voorkomen vragen wachten wandelen wassen wegen wennen werken wijzigen winkelen wisselen zeggen zetten zingen ' +
    'zitten zoeken zorgen zwemmen zwijgen filteren verontschuldigen inspecteren sparen spoelen steunen stimuleren ' +
    'verdelen verduidelijken verwoorden vergaderen vermijden verstrekken verspreiden bemoeien beheersen ' +
    'concentreren focussen letten opletten rusten schoonmaken verkopen vieren waarderen waarschuwen weigeren ' +
    'verlagen verhogen openstellen gehoorzamen beantwoorden bedienen bijten branden dansen douwen duwen ' +
    'fluisteren fluiten hangen klagen kloppen lachen liegen liggen mopperen plagen pesten ruiken schelden ' +
    'schoppen slaan spugen stelen vechten vloeken wijzen werpen duiken graven inhaleren varen vliegen vallen ' +
    'vangen ruimen beëindigen berekenen beschadigen besteden bevatten beseffen aanmoedigen arriveren bemiddelen ' +
    'bereiken besparen bijwonen bukken coachen coördineren dekken delegeren demonstreren deponeren documenteren ' +
    'durven ervaren examineren gamen googelen herinneren herkennen herformuleren illustreren interviewen ' +
    'invorderen juichen kleuren klimmen knutselen koppelen loggen lassen lunchen markeren maskeren meedelen mixen ' +
    'monteren nuanceren nummeren omschrijven onderbreken onderhouden onderscheiden onderstrepen onderwijzen ' +
    'ontspannen ontvangen opleiden oriënteren overtypen overnachten pauzeren pendelen plukken portretteren ' +
    'prijzen produceren programmeren raden reanimeren rapporteren recyclen retourneren rouleren samenwerken ' +
    'schaven schrappen schuren signaleren slijpen snoeien specificeren spijbelen splitsen streamen streven ' +
    'structureren stapelen tanken taggen terugkoppelen timmeren toelichten uitdagen uitdiepen unzippen valideren ' +
    'variëren vegen verbouwen verdiepen verifiëren verstellen vertalen verwarmen videobellen visualiseren vouwen ' +
    'vullen whatsappen voldoen zagen zwaaien aanschaffen vastbinden vastzetten vergeten verliezen verbergen ' +
    'snuiten ontmoeten aanhoren overwegen onderhandelen realiseren reflecteren kleden spotten verspillen ' +
    'bewonderen opstellen missen stappen stemmen wekken wrijven remmen spieken voorlichten contacteren verzuimen ' +
    'verhuizen verven verschonen roeren kneden serveren mengen proeven boren vijlen demonteren resetten ' +
    'formatteren kennismaken aankondigen haasten legen',
);

/** Particle, then the bases it makes a verb with. */
export const PARTICLE_VERBS: Readonly<Record<string, readonly string[]>> = {
  aan: words(
    'bieden bellen brengen doen dragen geven haken horen houden kleden klikken komen kondigen kopen kruisen leveren maken melden nemen pakken passen raden raken schaffen sluiten spreken staan sturen tonen trekken trappen vallen vinken vragen vullen wijzen zetten',
  ),
  achter: words('laten blijven houden'),
  af: words(
    'bellen betalen blijven breken bouwen drogen drukken geven gaan halen handelen kijken komen leggen leiden leren leveren luisteren maken melden nemen ronden ruimen schrijven sluiten spelen spreken stemmen stellen studeren tekenen vinken vragen wachten wassen wegen werken wijken wijzen zeggen zetten',
  ),
  bij: words(
    'benen betalen brengen dragen houden komen leggen leren lezen praten schaven scholen sluiten staan stellen sturen voegen vullen werken wonen',
  ),
  binnen: words('brengen komen laten gaan lopen'),
  dicht: words('doen maken houden'),
  door: words(
    'brengen geven gaan lezen lopen mailen nemen praten rijden schuiven spreken sturen verwijzen voeren werken zetten',
  ),
  goed: words('keuren maken'),
  in: words(
    'binden boeken brengen bellen checken delen dienen drinken gaan grijpen halen houden huren kijken kleuren klikken kopen kleden leiden leren leveren lezen lichten loggen lopen melden nemen packen pakken passen plannen plakken printen roosteren ruilen ruimen scannen schakelen schatten schrijven slaan slikken spreken stappen stellen steken stemmen studeren sturen tekenen tikken typen trekken trappen vullen voeren voegen werken wisselen zenden zetten zien zoomen',
  ),
  langs: words('brengen gaan komen lopen'),
  los: words('laten maken'),
  mee: words(
    'betalen bewegen brengen delen denken dingen doen geven gaan helpen komen kijken lezen lopen luisteren maken nemen praten schrijven spelen sturen tellen werken',
  ),
  na: words(
    'bellen betalen bespreken denken gaan kijken komen laten leven lezen lopen maken rekenen sturen vragen zoeken',
  ),
  neer: words('leggen schrijven zetten'),
  om: words('bouwen draaien gaan kleden rijden ruilen schakelen wisselen zetten kijken'),
  op: words(
    'bellen bergen bouwen dagen doen eten frissen geven halen hangen houden kijken knappen komen laden leiden leggen letten leveren lossen maken merken nemen noemen pakken passen ruimen roepen schrijven schuiven slaan sluiten sparen splitsen staan starten steken stellen stappen sturen tekenen tellen treden vangen volgen vragen vullen wachten warmen zeggen zetten zoeken knopen',
  ),
  over: words('brengen doen dragen geven houden maken nemen schakelen schrijven slaan stappen typen'),
  open: words('doen maken houden zetten laten'),
  toe: words('doen geven laten lichten passen sturen voegen wijzen zeggen zien'),
  plaats: words('nemen maken'),
  rond: words('bellen brengen hangen kijken leiden lopen mailen sturen vragen'),
  samen: words('brengen komen stellen vatten voegen werken'),
  schoon: words('maken houden'),
  stil: words('staan zetten houden'),
  stop: words('zetten'),
  tegen: words('houden spreken'),
  terug: words(
    'betalen bellen brengen draaien gaan geven halen keren kijken komen koppelen leggen lezen mailen melden nemen sturen trekken vragen zetten',
  ),
  thuis: words('blijven komen laten'),
  uit: words(
    'breiden delen doen draaien dragen drukken gaan geven kiezen kijken komen leggen lenen lezen loggen maken nodigen pakken praten printen proberen rekenen rusten rijden schakelen schrijven slapen sluiten spreken stappen stellen sturen tekenen testen trekken typen voeren vinden vragen werken wisselen zetten zoeken',
  ),
  vast: words('houden leggen maken pakken stellen zetten'),
  vol: words('houden maken'),
  voor: words('bereiden dragen doen lezen leggen schieten stellen'),
  vooruit: words('betalen denken kijken plannen werken'),
  weg: words(
    'blijven brengen doen gaan geven gooien halen houden laten leggen leiden lopen nemen rennen rijden stoppen sturen zetten',
  ),
  wakker: words('worden'),
  deel: words('nemen'),
  klaar: words('leggen maken staan zetten zitten'),
  stage: words('lopen'),
  gebruik: words('maken'),
  kwijt: words('raken'),
  recht: words('zetten'),
  verder: words('gaan werken lezen zoeken'),
};

/** Every separable verb of the list, whole: *inleveren*. */
export function particleVerbs(): readonly string[] {
  const whole: string[] = [];
  for (const particle of Object.keys(PARTICLE_VERBS)) {
    for (const base of PARTICLE_VERBS[particle] ?? []) whole.push(particle + base);
  }
  return whole;
}

/** All of them. */
export function listedVerbs(): readonly string[] {
  return PLAIN_VERBS.concat(particleVerbs());
}
