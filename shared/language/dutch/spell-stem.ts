const VOWELS = 'aeiouy';
const DIGRAPHS = new Set(['aa', 'ee', 'oo', 'uu', 'ie', 'oe', 'eu', 'ui', 'ei', 'ij', 'au', 'ou', 'eeu', 'ieu']);

/** Stems on -el that carry the stress and so double their vowel; all others keep *-el* (*wandel*). E-ANS, spelling of verbs. */
const STRESSED_EL = new Set('del spel stel strel tel vel hel schel oordel voordel nadel bevel vergel kwel'.split(' '));
const STRESSED_EN = new Set('len men ben wen sten ken ren scheen'.split(' '));
const STRESSED_EM = new Set('nem tem klem'.split(' '));
/** Native verbs on -eren with a mute e; loan verbs have stressed *-eer* (*proberen*). Closed class, from E-ANS 2.3.2 and general knowledge. */
const MUTE_EREN =
  /(?:luist|verand|lev|bet|wijd|inn|gad|weig|schild|hind|herhind|wond|verwond|luid|ijv|offer|off|opp|plund|zeg|flad|vlind|doop|wak|fluist|duist|verduist|kind|mind|vermind|meerd|vermeerd|beheers|heers|ond|bloed|beg|red|hand|wand|vord|bevord|vier|ruim|nad|benad|ad|slent|schitt|knipp|stott|stutt|kleut|klet|ratt|rammel|hamer|ham|ver|verov|lukt|kiet|vijz|zond|afzond|modd|mod|foet|koest|schem|wint|overwint|vergad|ervar|tov|betov|blad|doorblad|bewond|verwijd|verbet|verbitt|stev|verstev|dapp|klapp|tett|toet|teist|taxat|hunk|donk|verdonk|schaat|schat|snat|spett|splint|kring|slijt|slod|sleut|leut|lekk|zind|peut|peint|pend|plakk|poed|pup|rooster|rooft|schoud|sluim|tim|uit|veroud|verzek|verwaarz|vijand|folt|fold|vod|voed|waard|wapp|wet|zwev|zwelg|buld|dond|bibb|glib|gliss|gloei|jubel|kak|kietel|schev|etter|ett|hap|herinn|kett|klungel|klaut|kneed|murm|mopp|mont|ned|verned|verwaard|verlucht|verkl|zuiv|zuig|stuit|sluit|snuff|sidd|schav|sap|pol|pant|vern|verh|belemm|kelt|beheer|verzuiv)eren$/;

/**
 * The stem of a Dutch verb, the form of *ik*, by the spelling rules of `reference D2`: *leveren* lever, *maken* maak, *geven* geef.
 *
 * @param base an infinitive without a separable particle.
 */
export function spellStem(base: string): string {
  if (/(?:g|st|sl)aan$/.test(base)) return base.slice(0, -2);
  if (/(?:doe|zie)n$/.test(base)) return base.slice(0, -1);
  if (base.endsWith('eëren') || base.endsWith('ueren') || base.endsWith('iëren'))
    return `${base.slice(0, -4)}${base.endsWith('ueren') ? 'eer' : base.endsWith('eëren') ? 'ëer' : 'eer'}`;
  if (base.endsWith('iën')) return `${base.slice(0, -2)}`;
  return devoice(withLongVowel(base));
}

function withLongVowel(base: string): string {
  const raw = base.slice(0, -2);
  const last = raw.charAt(raw.length - 1);
  const before = raw.charAt(raw.length - 2);
  if (last === before && VOWELS.indexOf(last) < 0) return raw.slice(0, -1);
  if (VOWELS.indexOf(last) >= 0 || 'wjx'.indexOf(last) >= 0 || /ch$/.test(raw)) return raw;
  if ('aeou'.indexOf(before) < 0 || isDigraph(raw) || hasMuteE(base, raw)) return raw;
  return raw.slice(0, -1) + before + last;
}

function isDigraph(raw: string): boolean {
  return DIGRAPHS.has(raw.slice(-3, -1)) || DIGRAPHS.has(raw.slice(-4, -1));
}

/** *wandelen*, *rekenen*, *ademen*, *luisteren*: the last e of the stem is mute and stays single. */
function hasMuteE(base: string, raw: string): boolean {
  if (
    !/[^aeiou]e[lmnr]$/.test(raw) ||
    raw
      .replace(/[^aeiouyë]+/g, ' ')
      .trim()
      .split(' ').length < 2
  )
    return false;
  if (raw.endsWith('er')) return MUTE_EREN.test(base);
  const stressed = raw.endsWith('el') ? STRESSED_EL : raw.endsWith('en') ? STRESSED_EN : STRESSED_EM;
  return !Array.from(stressed).some((ending) => raw.endsWith(ending) && isPrefixed(raw.slice(0, -ending.length)));
}

/** What stands before a stressed stem is nothing or a prefix: *bestel*, *vertel*, *herstel*. */
function isPrefixed(front: string): boolean {
  return /^(?:be|ge|her|er|ont|ver|voor|mis|onder|over|af|aan|in|op|uit)*$/.test(front);
}

function devoice(stem: string): string {
  if (stem.endsWith('v')) return `${stem.slice(0, -1)}f`;
  return stem.endsWith('z') ? `${stem.slice(0, -1)}s` : stem;
}
