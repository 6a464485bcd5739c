import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../language/span.ts';
import type { Language } from '../../language/language.ts';
import type { SentenceRewrite } from './sentence-rewrite.ts';

/** Greetings that a name can follow; the others become the ordinary one. */
const OPENINGS: Readonly<
  Record<Language, { readonly words: RegExp; readonly ordinary: string; readonly slot: string }>
> = {
  nl: {
    words:
      /^(?:beste|geachte|lieve|hoi|hallo|dag|hey|hé|ha|hi|goede(?:morgen|middag|navond|ndag)|goede (?:morgen|middag|avond|dag))/i,
    ordinary: 'Beste',
    slot: '{naam}',
  },
  en: { words: /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day))/i, ordinary: 'Dear', slot: '{name}' },
};

/**
 * *Beste student,* → *Beste Sanne,*: the name of the reader where it is known, else a slot that shows where it goes.
 *
 * @param name the first name of the one reader.
 */
export function nameReader(
  sentence: Sentence,
  trigger: Span,
  about: { readonly language: Language; readonly name: string | undefined },
): SentenceRewrite {
  const words = sentence.text.slice(trigger.start, trigger.end);
  const { words: opening, ordinary, slot } = OPENINGS[about.language];
  const found = opening.exec(words)?.[0];
  // *Geachte* wants a surname, which a first name is not.
  const said = found === undefined || /^geachte$/i.test(found) ? ordinary : found;
  return { start: trigger.start, end: trigger.end, text: `${said} ${about.name ?? slot}`, kind: 'name' };
}
