const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Particles that a main clause splits off, longest first (E-ANS 2.3.2.2; Taaladvies, scheidbare werkwoorden). */
const PARTICLES =
  'achterover tegemoet achteruit teleur terecht tevreden bijeen binnen kennis omhoog omlaag onderuit plaats samen tekort terug tegen uiteen vooruit voorbij achter boven dicht klaar kwijt langs neer open rond stil thuis vast vrij deel door goed hard leeg los mede mee mis na om onder over schoon toe uit vol voor waar weer weg aan bij in op af'
    .split(' ')
    .sort((a, b) => b.length - a.length);

/** Verbs that begin like a particle but never split: inseparable prefixes (stress on the verb) and loan words. */
const INSEPARABLE = words(
  'overleggen overtuigen overwegen overhandigen overleven overlijden overnachten overtreffen overtreden overvallen overweldigen overwinnen overdrijven overheersen overbruggen overbelasten overladen overmeesteren overrompelen overschatten overschrijden oververhitten overspoelen overstelpen overstromen overvragen overzien overdenken overlappen overhoren overhaasten overschaduwen overtroeven overwoekeren overwinteren ' +
    'ondernemen onderzoeken ondersteunen ondertekenen onderwijzen onderbreken onderdrukken ondergaan onderhandelen onderhouden onderscheiden onderschatten onderschrijven onderstrepen ondervinden ondervragen onderwerpen onderbouwen onderkennen ondermijnen onderscheppen onderrichten ' +
    'omarmen omhelzen omringen omschrijven omsingelen omvatten omgeven omlijsten omzeilen omcirkelen omheinen ' +
    'doorlopen doorzoeken doorstaan doorkruisen doorgronden doorbreken doorzien doorboren doordringen doorstaan doorweken ' +
    'voorkomen voorspellen voorzien voorvoelen vooronderstellen voltooien voldoen volbrengen volgen volharden volstaan voltrekken volmaken ' +
    'weerleggen weerstaan weerspiegelen weerhouden weerklinken weerkaatsen weerspreken mislukken misbruiken misleiden misgunnen mishandelen miskennen misverstaan missen misdragen misvormen mismaken misprijzen misdoen ' +
    'aanbidden aanvaarden aanschouwen achterhalen achtervolgen achten innen informeren installeren integreren investeren inspireren introduceren intimideren interviewen interesseren interpreteren inspecteren irriteren instrueren improviseren imponeren importeren impliceren improviseren opereren openen opteren optimaliseren opperen offeren oppositie nadelen naderen nagelen neigen toeteren toetsen uiten uiteren weten weren wegen weigeren weerlegd openbaren omineren aaien afficheren wegeren volleyen vollen mededelen bijten binden opleveren bijtekenen',
);
const SPLITS_ANYWAY = words('mededelen opleveren bijtekenen');

/**
 * Cuts a separable verb into particle and base: *inleveren* gives *in* + *leveren*; *overleggen* stays whole.
 */
export function splitParticle(infinitive: string): { readonly particle: string; readonly base: string } {
  if (INSEPARABLE.has(infinitive) && !SPLITS_ANYWAY.has(infinitive)) return { particle: '', base: infinitive };
  const particle = PARTICLES.find(
    (front) => infinitive.startsWith(front) && couldBeVerb(infinitive.slice(front.length)),
  );
  return particle === undefined
    ? { particle: '', base: infinitive }
    : { particle, base: infinitive.slice(particle.length) };
}

/** A base needs an onset that Dutch words can have, a vowel and an infinitive ending. */
function couldBeVerb(base: string): boolean {
  return base.length >= 4 && ONSET.test(base) && /(?:en|aan|oen|ien|ën)$/.test(base) && base !== 'eren';
}

const ONSET =
  /^(?:b|bl|br|c|ch|d|dr|dw|f|fl|fr|g|gl|gr|h|j|k|kl|kn|kr|kw|l|m|n|p|pl|pr|r|s|sch|schr|sj|sl|sm|sn|sp|spl|spr|st|str|t|tr|tw|v|vl|vr|w|wr|z|zw)?[aeiouyé]/;
