import type { Span } from './span.ts';

const GREETING =
  /^(?:beste|hoi|hallo|hey|hé|hee|ha|dag|lieve|geachte|goedemorgen|goedemiddag|goedenavond|dear|hi|hello|good (?:morning|afternoon|evening))\s+/i;
const TITLE = /^(?:mevrouw|meneer|dhr\.?|mevr\.?|heer|mr\.?|mrs\.?|ms\.?)\s+(?:(?:van|de|den|der|el|ter|ten)\s+)*/i;
const NAME = /^[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ'’-]+/;
const NOBODY =
  /^(?:studenten?|leerling(?:en)?|allen|allemaal|iedereen|collega'?s?|ouders?|klas|team|students?|all|everyone|everybody|colleagues?|parents?|class|mevrouw|meneer|sir|madam)$/i;

/**
 * The reader's name at the start of a sentence: *Sanne* in *Hoi Sanne,*. Only the first 200 characters are looked at.
 *
 * @returns offsets in `sentence`, or null for a group, a function or no greeting.
 */
export function findAddressedName(sentence: string): Span | null {
  const head = sentence.slice(0, 200);
  const greeting = GREETING.exec(head);
  if (!greeting) return null;
  const start = greeting[0].length;
  const title = TITLE.exec(head.slice(start));
  const from = start + (title ? title[0].length : 0);
  const name = NAME.exec(head.slice(from));
  return !name || NOBODY.test(name[0]) ? null : { start, end: from + name[0].length };
}
