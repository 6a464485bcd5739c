import type { Sentence } from '../../language/sentence.ts';
import type { Actor, Address, DutchPlan, NoPlan } from './dutch-plan.ts';
import { refuseSentence } from './plan-modal.ts';
import { readContent } from './read-content.ts';
import { readOpening } from './read-opening.ts';

/** A way to lay a duty on somebody with *te*: what it says, where its reader stands, and whether its verb comes first. */
interface DutyShape {
  readonly words: RegExp;
  /** The group that names the reader; 0 when the draft must tell. */
  readonly reader: number;
  readonly inverted: boolean;
}

const SHAPES: readonly DutyShape[] = [
  {
    words:
      /\b(je|jij|u|jullie) (?:bent|zijn|wordt|worden)(?: (?:wel|ook|dan))? (?:verplicht|geacht|verzocht|verwacht|genoodzaakt)(?: om)? /i,
    reader: 1,
    inverted: false,
  },
  {
    words:
      /\b(?:ben|bent|zijn|word|wordt|worden) (je|u|jullie)(?: (?:wel|ook|dan))? (?:verplicht|geacht|verzocht|verwacht|genoodzaakt)(?: om)? /i,
    reader: 1,
    inverted: true,
  },
  {
    words:
      /\bhet is(?: (?:wel|ook|dan|altijd))? (?:verplicht|de bedoeling|noodzakelijk|vereist)(?: voor (iedereen|je|u|jullie))?(?: om)? /i,
    reader: 1,
    inverted: false,
  },
  {
    words:
      /\bis het(?: (?:wel|ook|dan|altijd))? (?:verplicht|de bedoeling|noodzakelijk|vereist)(?: voor (iedereen|je|u|jullie))?(?: om)? /i,
    reader: 1,
    inverted: true,
  },
  {
    words: /\b(?:ik verzoek|we verzoeken|wij verzoeken) (je|u|jullie)(?: (?:vriendelijk|dringend))?(?: om)? /i,
    reader: 1,
    inverted: false,
  },
  {
    words: /\b(?:verzoek ik|verzoeken we|verzoeken wij) (je|u|jullie)(?: (?:vriendelijk|dringend))?(?: om)? /i,
    reader: 1,
    inverted: true,
  },
];

/** Looked for first: most sentences hold none of them. */
const SAYS_DUTY = /verplicht|geacht|verzo|verwacht|genoodzaakt|bedoeling|noodzakelijk|vereist/;

/** Takes *Je bent verplicht om … te*, *Het is verplicht om … te*, *Wij verzoeken u … te* apart: a duty without a modal. */
export function planDuty(sentence: Sentence, address: Address): DutchPlan | NoPlan {
  if (!SAYS_DUTY.test(sentence.text)) return 'no-modal';
  for (const shape of SHAPES) {
    const found = shape.words.exec(sentence.text);
    if (found) return readDuty(sentence, { shape, found, address });
  }
  return 'no-modal';
}

interface FoundDuty {
  readonly shape: DutyShape;
  readonly found: RegExpExecArray;
  readonly address: Address;
}

function readDuty(sentence: Sentence, { shape, found, address }: FoundDuty): DutchPlan | NoPlan {
  const refused = refuseSentence(sentence, -1);
  if (refused) return refused;
  const { tokens } = sentence;
  const until = tokens.findIndex((token) => token.start >= found.index);
  const from = tokens.findIndex((token) => token.start >= found.index + found[0].length);
  if (until < 0 || from < 0) return 'no-infinitive';
  const opening = until === 0 && shape.inverted ? 'front' : readOpening(sentence, until, shape.inverted);
  if (typeof opening === 'string') return opening;
  const content = readContent(sentence, { from, te: true });
  if (typeof content === 'string') return content;
  if (opening.tailFront !== '' && content.tail !== '') return 'tail';
  const { lead, coordinator, front, tailFront } = opening;
  const tail = tailFront === '' ? content.tail : tailFront;
  return { ...content, lead, coordinator, front, tail, reader: readerOf(found[shape.reader], address) };
}

function readerOf(word: string | undefined, address: Address): Actor {
  const lower = word?.toLowerCase();
  if (lower === undefined) return address;
  if (lower === 'iedereen' || lower === 'u' || lower === 'jullie') return lower;
  return 'je';
}
