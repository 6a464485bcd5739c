/*
 * Where the stress falls decides between *luister* and *probeer*, *wandel* and *speel*, and spelling does not show it.
 * Native stems on -er are a closed class (nouns, comparatives and frequentatives that became verbs); every other verb on
 * -eren is stressed: *probeer*, *smeer*. Source: verbs whose ik-form the OpenTaal word list (BSD-3 / CC BY 3.0) gives
 * as -er, prefixes cut off, read through by hand.
 */
const NATIVE_ER = new Set(
  (
    'achter ader akker ander anker baster badder bagger beleger baker balder banjer beter bevorder bibber bijster bitter bladder ' +
    'blader blaker blikker blubber blunder bolder bolster bonder boter broeder buffer bulder bulldozer bunker burger ' +
    'center charter cijfer cluster computer counter cover cutter dapper daver deemster dender dobber dokker dokter ' +
    'donder donker dotter duister emmer enter erger ester etter filter flabber fladder flakker flapper flikker flipper ' +
    'flodder flonker fluister flyer gader foeter folter geester glibber glinster glunder halster hamer hamster haper hebber ' +
    'heister helder hinder honger huiver hunker ijver imker inner jakker jammer joker kader kaffer kalander kalefater ' +
    'kalfater kalver kanker kelder kenter keper kerker ketter kever kieper kikker kladder klapper klater klauter kledder ' +
    'klepper kletter kleuter klieder klodder klonter kluister knapper knetter kneuter knikker knipper knisper knister ' +
    'koester koffer kokker kolder kommer koper koter kwetter ladder lammer lanter laser laster lauwer lazer lebber lekker ' +
    'lemmer lepper letter leuter lever lobber lodder loeder lommer louter lubber luister mager marmer masker meander ' +
    'meerder meester mekker meter mieter miezer mijmer mijter milder minder modder moeder moker monster opmonter mopper ' +
    'nader neder nuchter nummer oefter offer omber oorber opper orber otter ouder over palaver pamper pantser ' +
    'paternoster pauper peiger peper peuter pieker pieter plaaster pleister pletter ploeter plunder poeder poker polder ' +
    'puber pulver punter purper rakker raster redder register ridder robber rooster sabber sakker schamper schater schemer ' +
    'schetter schilder schilfer schipper schitter schouder schutter seder sidder sinter sjacher sjouwer skeeler skelter ' +
    'slabber slechter slenter slibber slinger slobber slodder sluier sluimer smodder snater snipper snooker snotter ' +
    'snuister sober sodemieter solfer somber spetter spijker splinter sputter steiger stofzuiger stotter stuiter stumper ' +
    'stunter sudder suiker supporter tater teder teister temper ter tetter teuter tijger timmer toeter tover treiter ' +
    'trigger trompetter twitter vader veter vinger vlieger vlinder vlugger voeder voedster vorder waaier wakker wander ' +
    'wapper water wedijver weiger wieber wijder wilder winter woeker wonder zabber zeker zever zilver zinder zolder ' +
    'zomer zonder zuiver zuster zwabber zwadder zwager zwanger'
  ).split(' '),
);
/** Loans whose end is a native stem by accident: *verteer*, *sorteer* have their own stress. */
const SHORT_NATIVE = new Set(['ter', 'ader', 'enter', 'over', 'ester', 'ander', 'otter']);

/** What may stand before a native stem: a prefix, a front, or the first part of a compound. */
const FRONT =
  /^(?:aan|achter|af|be|bij|binnen|bijeen|dicht|dood|door|her|in|los|mee|mis|na|om|onder|ont|op|open|over|rond|samen|tegen|terug|toe|uit|vast|ver|vol|voor|voort|weer|weg|ge|blok|brand|centi|dienst|foot|klad|kilo|lief|milli|plat|school|scheids|slacht|stoep|schok|wel|micro)+$/;

const BOUND = /^(?:be|ge|her|er|ont|ver|over|onder|om|door|voor|mis|vol|weer|aan)(?=[^aeiouy]+[aeiouy])/;
/** Words that only seem to begin with a prefix: the first syllable is the stressed one. */
const UNSTRESSED = new Set(['gesel', 'bedel', 'bezem', 'bengel', 'mengel']);
/** Stressed last syllables behind another syllable, of nouns on -eel and -een. */
const STRESSED = new Set(
  'krakel pensel oordel beoordel veroordel nadel benadel voordel algemen vierendel zinspel kaartspel'.split(' '),
);

/**
 * True when the last *e* of a stem is mute, so that it stays single: *wandel*, *reken*, *luister*.
 *
 * @param raw an infinitive without -en, whose last letters are e + l, m, n or r.
 */
export function endsInMuteE(raw: string): boolean {
  if (raw.endsWith('er')) return isNativeEr(raw);
  if (UNSTRESSED.has(raw)) return true;
  const rest = raw.replace(BOUND, '');
  return !STRESSED.has(raw) && !STRESSED.has(rest) && syllables(rest) > 1;
}

function isNativeEr(raw: string): boolean {
  if (NATIVE_ER.has(raw)) return raw !== 'ter';
  for (let cut = 2; cut <= raw.length - 3; cut++) {
    const stem = raw.slice(cut);
    if (NATIVE_ER.has(stem) && FRONT.test(raw.slice(0, cut))) return !SHORT_NATIVE.has(stem) || isKnownShort(raw);
  }
  return false;
}

function isKnownShort(raw: string): boolean {
  return /^(?:be|ver|her|om|ont)(?:ander|over|ader|ester)$/.test(raw) || /^(?:ver|be)otter$/.test(raw);
}

function syllables(word: string): number {
  return word.split(/[^aeiouyéëïöü]+/).filter((vowels) => vowels !== '').length;
}
