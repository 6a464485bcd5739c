const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const MODALS = words(
  'moet moeten dien dient dienen hoort horen behoort behoren zou zouden zal zult zullen hebt heeft hebben',
);
/** Groups that the reader belongs to. */
export const GROUPS = words('iedereen studenten leerlingen deelnemers');
export const READERS = words('je jij u jullie');
/** Modals that take *te*: it goes when the modal goes. */
export const TE_MODALS = words('dien dient dienen hoort horen behoort behoren hebt heeft hebben');
/** Modals that need *moeten* behind them. */
export const FUTURES = words('zou zouden zal zult zullen');
/** Who belongs to the reader and may act in their place: *Vrijdag moet je **begeleider** tekenen*. */
export const PERSONS =
  /(?:begeleiders?|opleiders?|docent(?:en)?|leraar|leraren|coach(?:es)?|mentor|moeder|vader|ouders?|verzorgers?|voogd|broer|zus|baas|werkgever|werkgevers|leidinggevende|chef|collega(?:['’]?s)?|vriend(?:in|en)?|klasgenoot|klasgenoten|groep|groepje|team|klas|huisarts|dokter|bedrijf|bedrijven|school|dochter|zoon|kind|kinderen|decaan|teamleider|buddy|maatje|partner|familie|student|studenten|leerling|leerlingen)$/;
export const NEGATIONS = words('niet geen nooit niets nergens niemand');
/** Pronouns that stand right behind the subject, before anything else (E-ANS 21.3, weak elements first). */
export const WEAK_PRONOUNS = words("me mij 'm hem haar ons ze zich er");
/** *het* and *je* are pronouns only before one of these, else *het formulier*, *je boek*. */
export const NO_NOUN = words(
  'ziek beter present minimaal maximaal steeds alleen rustig gauw snel vooral graag gerust liever eerst samen allebei beiden elke iedere volgende deze komende vóór halverwege gisteren straks schriftelijk mondeling telefonisch digitaal opnieuw zelfstandig helemaal volledig persoonlijk alsnog vooraf achteraf zorgvuldig eerlijk allemaal zo meteen hierna niet nu dan ook wel even nog eens morgen vandaag daarna dus toch altijd weer zelf op tijd voor bij in aan met naar via om vanaf tot uiterlijk per binnen te uit onder over tegen van zonder na direct goed netjes hier daar thuis vanavond vanmiddag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
);
export const PREPOSITIONS = words(
  'aan achter bij binnen boven buiten door in langs met na naar naast om onder op over per sinds tegen tijdens tot tussen uit van vanaf vanuit via volgens voor voorbij vóór zonder conform rond richting wegens ondanks behalve',
);
export const DETERMINERS = words(
  "de het een deze dit die dat mijn jouw uw zijn z'n m'n d'r haar ons onze hun jullie elke elk iedere ieder alle geen veel weinig meer twee drie vier vijf zes zeven acht negen tien beide enkele sommige welke",
);
/** What may open the part behind the infinitive. */
export const TAIL_OPENERS = words(
  'als wanneer zodra voordat nadat omdat zodat totdat indien dat of om tenzij zoals terwijl waar wie wat hoe die hoeveel welke welk waarom waarin waarmee waarover',
);
/** Verbs that take a bare infinitive and so open a verb cluster. */
export const CLUSTER_OPENERS = words('laten gaan komen blijven leren helpen kunnen zien horen durven');
/** First words that may lose their capital when a front moves inside; any other could be a name. */
export const FRONT_OPENERS = words(
  'daar daarover daarbij daarmee daarop hierover hierbij hiermee conform tevens verder ook bovendien aan achter bij binnen boven buiten daarna daarnaast daarom daarvoor dan dat de deze die dit donderdag dinsdag door dus een eerst elk elke graag het hier ieder iedere in jouw je komende maandag meestal met morgen morgenavond morgenmiddag morgenochtend morgenvroeg na naast nu om onder onze op over per samen straks thuis tijdens tot uiterlijk uit uw van vanaf vanavond vandaag vanmiddag vanochtend via volgende volgens voor voortaan voordat vóór vrijdag woensdag zaterdag zo zodra zondag zonder alle al overmorgen binnenkort vervolgens mijn',
);
/** Conjunctions that open a clause in front, after which the main verb comes first. */
export const CONDITIONS = words('als wanneer indien zodra voordat nadat omdat nu zolang mocht hoewel');
/** Words with which an order is impatient: asked back they would sting (*Wil je gewoon je werk doen?*). */
export const REPROACHES = words(
  'mond kop bek gewoon zeker fatsoenlijk normaal serieus serieuzer netters volwassen volwassener professioneler behoorlijk beleefd netter echt toch eindelijk sowieso absoluut verdomme nou maar alweer nodig verplicht onmiddellijk steeds',
);
/** What nobody does on request: it happens, is known, felt or deserved. */
export const NO_ACTS = words(
  'weten begrijpen beseffen geloven denken voelen missen lijden krijgen ontvangen verwachten schamen kunnen willen behalen slagen winnen verdienen falen gedragen lijken heten kennen snappen wennen hopen vallen vinden realiseren schrikken kosten bevatten behoren horen bestaan ontstaan gebeuren beheersen voldoen groeien stralen vergissen moeten mogen zullen overkomen',
);
/** Acts that take time, travel or effort, so that *Lukt het om ...?* is a fair question. */
export const EFFORTS = words(
  'inleveren afmaken maken afronden inhalen komen langskomen bellen terugbellen opbellen sturen opsturen toesturen terugsturen doorsturen insturen mailen regelen plannen inplannen oefenen lezen doorlezen nalezen leren schrijven herschrijven uitschrijven bijwerken meenemen meebrengen invullen aanleveren uploaden downloaden afspreken reageren printen uitprinten nakijken bijhouden bespreken voorbereiden ophalen terugbrengen brengen halen verbeteren aanpassen uitwerken aanvullen aanvragen verzamelen zoeken uitzoeken opzoeken presenteren overdoen herkansen doornemen beschrijven samenvatten controleren klaarzetten klaarstaan opruimen opstaan terugkomen combineren organiseren verzetten verplaatsen betalen ondertekenen vragen lopen inwerken nabellen navragen beantwoorden inschrijven aanmelden melden filmen opnemen bewerken updaten installeren vertalen corrigeren bekijken bijwonen stagelopen opschrijven uittypen vinden doen vullen',
);
/** Acts that two people do: *Zullen we ...?* */
export const SHARED_ACTS = words(
  'maken plannen inplannen bespreken nabespreken doornemen bekijken overleggen praten afspreken doorlopen invullen nakijken evalueren zoeken uitzoeken kijken bellen doorspreken oefenen opstellen regelen nalopen voorbereiden terugkijken afronden invoeren lezen doorlezen',
);
/** Feelings and natures nobody takes on because they are asked to. */
export const FEELINGS =
  /(?:^|\s)(?:blij|boos|bang|trots|gelukkig|verdrietig|verliefd|jaloers|moe|ziek|slim|sterk|sterker|mooi|arrogant|lui|dom|gek|kinderachtig)$/;
/** Verbs with a pronoun that means the subject itself: *je melden*. */
export const REFLEXIVES = words(
  'melden aanmelden afmelden ziekmelden inschrijven uitschrijven voorbereiden houden inzetten opgeven verontschuldigen concentreren gedragen omkleden verdiepen oriënteren registreren legitimeren voorstellen haasten focussen ontspannen bemoeien uitspreken inlezen inleven aanpassen aansluiten verzamelen',
);
