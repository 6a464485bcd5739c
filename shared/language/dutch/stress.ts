import { vowelGroups, withoutBoundPrefix } from './letters.ts';

/*
 * Where the stress falls cannot be seen in the spelling, and it decides between *luister* and *probeer*, *wandel* and
 * *speel*. Rule for -eren: a loan (-eer) unless the native stem is in this list. The list holds native stems in -er,
 * without prefixes: the closed class of nouns, comparatives and frequentatives in -er that became verbs. Source: the
 * verbs of the OpenTaal word list (BSD-3 / CC BY 3.0) whose ik-form it gives as -er.
 */
const NATIVE_ER = new Set(
  (
    'ader akker anker badder bagger baker balder banjer cijfer donder water geester ijver jammer klauter kommer laster ' +
    'lazer leger lemmer lever lommer luister modder monster nader pantser pleister poeder redder schilder mieter ' +
    'suiker ter timmer tover vinger vorder bewonder wonder zwadder zwanger bibber bitter bladder blader blaker blikker ' +
    'letter blubber blunder bolder bolster boter buffer bulder bulldozer bunker center charter cluster computer counter ' +
    'cover daver dender dobber dokker dokter donker erger dotter duister emmer enter etter filter flabber fladder ' +
    'flakker flapper flikker flipper flodder flonker fluister flyer foeter folter glibber glinster glunder halster hamer ' +
    'hamster haper heister inner over hinder honger huiver hunker imker burger kader peper polder rooster sluimer jakker ' +
    'joker kaffer kalander kalefater kalfater kalver kanker kelder kenter keper kerker ketter kever kieper kikker kladder klapper ' +
    'klater klauter kledder klepper kletter kleuter klieder klodder klonter kluister knapper knetter kneuter knikker ' +
    'knipper knisper knister koester koffer kokker kolder koper koter kwetter ladder lammer lanter laser lauwer lebber ' +
    'lepper leuter hebber lobber lodder louter lubber marmer meander mekker miezer mijmer mijter milder meter minder ' +
    'meester moeder moker mopper nummer offer omber raster slinger masker nuchter helder monter opper solfer otter ' +
    'palaver pamper paternoster peuter pieker plaaster pletter ploeter plunder poker puber pulver punter purper rakker ' +
    'ridder robber sabber sakker schamper schater schemer schetter schilfer schipper schitter schouder schutter seder ' +
    'sidder sinter sjacher skeeler skelter slabber offer slenter slibber slobber slodder smodder snater snipper snooker ' +
    'snotter snuister somber spetter spijker splinter sputter steiger stofzuiger stotter stuiter stumper sudder ' +
    'supporter tater teister temper tetter teuter tijger toeter treiter trompetter twitter vader achter ander baster ' +
    'beter bijster broeder dapper duister meerder mager neder orber ouder pauper pieter slechter sober teder voeder ' +
    'wijder wilder zeker zilver zuster zwager veter vlieger vlinder vlugger voedster woeker wakker wapper wedijver weiger ' +
    'winter zabber zever zinder zolder zomer zonder zuiver zwabber eigenwijzer schaker wieber deemster peiger ' +
    'smodder beitser benjaminer gekker cutter masker sluier knier kwijler rechter tender wester recher ' +
    'roller ratter gluiper dender hakketer bakkeleier router wander ouwehoer hoger lager stijver kouder warmer koker ' +
    'stunter trigger scooter render mixer scanner printer parameter toaster tutor mentor keizer rijper huppeler ' +
    'glitter rammer wiever kibber slubber zwerver stamer frater beper deler kwinker sikker slakker slikker tikker'
  ).split(' '),
);

/** Loans that end like a native stem: *registeren* is native (-er), *registreren* not; these keep the stress. */
const LOAN_ER = new Set('legeer maskeer raadeer boetseer sorteer'.split(' ').map((word) => word.replace(/eer$/, 'er')));
LOAN_ER.delete('leger');
LOAN_ER.delete('masker');

/** Stressed native stems of more than one syllable in -el, -en, -em (ANS 2.3.1.3). */
const STRESSED_E = new Set('krakel penkel penseel penen'.split(' '));

/** Short native stems after which a bound prefix would be cut too much: *gesel*, *bedel*, *bezem*. */
const UNSTRESSED_E = new Set(['gesel', 'bedel', 'bezem', 'gebel', 'beitel', 'geitel']);

/**
 * True when the last *e* of a raw stem (the infinitive without -en) is a schwa, so that it is not doubled.
 * @param raw a stem in e + l, m, n or r: *wandel*, *spel*, *luister*, *prober*
 */
export function endsInSchwa(raw: string): boolean {
  if (raw.slice(-1) === 'r') return isNativeEr(raw);
  if (UNSTRESSED_E.has(raw)) return true;
  if (STRESSED_E.has(raw)) return false;
  return vowelGroups(withoutBoundPrefix(raw)) > 1;
}

function isNativeEr(raw: string): boolean {
  if (NATIVE_ER.has(raw)) return true;
  for (let from = 1; from <= raw.length - 4; from++) {
    if (!NATIVE_ER.has(raw.slice(from))) continue;
    if (raw.length - from >= 6 || MAY_PRECEDE.test(raw.slice(0, from))) return true;
  }
  return false;
}

/** What may stand before a short native stem: a prefix, a particle or the first part of a compound. */
const MAY_PRECEDE =
  /^(aan|achter|af|be|bij|binnen|dicht|dood|door|ge|her|in|los|mede|mee|mis|na|om|onder|ont|op|open|over|rond|samen|tegen|terug|toe|uit|vast|ver|vol|voor|voort|weer|weg|brand|blok|milli|centi|slacht|lief|dienst|school|scheids|klad|mee|onver|plat|schok)+$/;
