import type { GuessedLanguage } from './language.ts';
import type { Token } from './token.ts';

/** How many words speak for each language. */
export interface LanguageVotes {
  readonly nl: number;
  readonly en: number;
  readonly other: number;
}

/** Frequent function words of one language only; words that two of them share (*is*, *in*, *of*, *we*) say nothing. */
const DUTCH =
  'ik je jij jou jouw u uw jullie het een en van dat niet op voor met zijn aan ook maar om bij naar dan als nog wel wij hij zij ze mijn er heb hebt heeft bent kun kunt wil moet moeten geen deze dit door over uit tot graag morgen gisteren vandaag week les opdracht beste hoi groet dient hoort verplicht hoe wie waarom waar welke nu al te veel weer altijd nooit meer goed alleen samen iets niets iedereen kom komt gaat gaan doe doet mag mogen kan kunnen wordt worden zou zal hun haar hem ons onze want omdat zonder tegen tussen na zo dus even eens toch geweest gedaan jammer bedankt succes fijn tijd klaar telaat laat stage';
const ENGLISH =
  "the you your and to are have that it this for with not at be from they them what when please could would should must can will i my our by on or if there about because tomorrow yesterday today week class hello dear need all students just never good well how who too than get he his she her every everyone everybody nobody nothing something always time time's let's don't doesn't didn't isn't can't won't it's you're we're i'm i'll we'll you'll that's there's come hope soon thanks thank luck done talking again better often think know going works says said here has were did do does";
const OTHERS =
  'der und ist nicht ich sie das mit für auf ein eine les une est pas vous nous pour dans que qui avec el los las por para con una del es nie jest na się że bir ve bu için ne è di che per non sono suis peux merci bonjour votre vous êtes très au du et elle il ce wir ihr haben hat sind kann du immer zu bitte danke leider wie auch aber oder lo muy gracias hola puedo mucho está pero sí değil çok için merhaba teşekkürler dilerim evet mogę proszę dziękuję jestem czy od ale obrigado não você grazie ciao anche della';

/** The last letter of Latin Extended-B. */
const LAST_LATIN = 0x24f;

/** Earlier lists win: a word that is Dutch as well (*mit*, *per*) speaks for Dutch. */
const VOTES = new Map<string, keyof LanguageVotes>();
for (const word of OTHERS.split(' ')) VOTES.set(word, 'other');
for (const word of ENGLISH.split(' ')) VOTES.set(word, 'en');
for (const word of DUTCH.split(' ')) VOTES.set(word, 'nl');

/** Counts the votes of a sentence. Words in a script other than Latin count for `other`. */
export function countVotes(tokens: readonly Token[]): LanguageVotes {
  let nl = 0;
  let en = 0;
  let other = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const vote = (token.form.vote ??= voteOf(token.lower));
    if (vote === 'nl') nl++;
    else if (vote === 'en') en++;
    else if (vote === 'other') other++;
  }
  return { nl, en, other };
}

function voteOf(word: string): keyof LanguageVotes | 'none' {
  return VOTES.get(word) ?? (word.charCodeAt(0) > LAST_LATIN ? 'other' : 'none');
}

/**
 * The language that most words speak for.
 *
 * @param fallback the answer when no word says anything, as in *Logboek*.
 */
export function guessLanguage(votes: LanguageVotes, fallback: GuessedLanguage): GuessedLanguage {
  if (votes.nl + votes.en + votes.other === 0) return fallback;
  if (votes.other > votes.nl && votes.other > votes.en) return 'other';
  if (votes.nl === votes.en) return fallback === 'en' ? 'en' : 'nl';
  return votes.nl > votes.en ? 'nl' : 'en';
}
