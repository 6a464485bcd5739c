import { conjugate } from '../../language/dutch/conjugate.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { Address, DutchPlan, NoPlan } from './dutch-plan.ts';
import { PERSONS } from './dutch-words.ts';
import { refuseSentence } from './plan-modal.ts';
import { readContent } from './read-content.ts';

const OWNED = '(je|jullie|uw) ([a-zé-]+)';
/** *Vrijdag moet je begeleider ...*, *Je ouders moeten ...* */
const IN_FRONT = new RegExp(`^(?:([A-Z][^,.:;]{0,40}) )?(moet|moeten|dient|dienen) ${OWNED} `);
const FIRST = /^(Je|Jullie|Uw) ([a-zé-]+) (moet|moeten|dient|dienen) /;
/** Who acts must be one person or more by the modal: *je ouders moeten*, *je begeleider moet*. */
const MANY = /en$/;

/** *Vrijdag moet je begeleider tekenen*: the reader can ask for it, *Wil je vragen of je begeleider vrijdag tekent?* */
export function planOther(sentence: Sentence): DutchPlan | NoPlan {
  const { text, tokens } = sentence;
  const found = whoActs(text);
  if (!found) return 'no-reader';
  const { words, front, modal, owner, person } = found;
  // The reader belongs to them.
  if (/(?:groep|groepje|team|klas)$/.test(person)) return 'no-act';
  const at = tokens.findIndex(({ lower }) => lower === modal.toLowerCase());
  const refused = refuseSentence(sentence, at);
  if (refused) return refused;
  if (/^(?:als|wanneer|omdat|om|dan|natuurlijk|ook|dus)\b/i.test(front)) return 'front';
  const from = tokens.findIndex((token) => token.start >= words);
  const content = readContent(sentence, { from, te: /^die/i.test(modal) });
  if (typeof content === 'string') return content;
  const [part] = content.parts;
  if (!part || content.parts.length > 1 || content.negated || part.verb.infinitive === 'zijn') return 'no-act';
  const { plural, third } = part.verb.subordinate;
  const small = front.charAt(0).toLowerCase() + front.slice(1);
  const clauseWords = [
    owner.toLowerCase(),
    person,
    content.weak,
    small,
    part.middle,
    MANY.test(modal) ? plural : third,
    part.cluster,
  ];
  const clause = clauseWords.filter((word) => word !== '').join(' ');
  const asking = { link: '', middle: '', verb: conjugate('vragen'), cluster: '' };
  return {
    reader: readerOf(owner),
    lead: { text: '', kind: 'none' },
    coordinator: '',
    weak: '',
    front: '',
    parts: [asking],
    tail: ` of ${clause}${content.tail}`,
    negated: false,
  };
}

interface SomebodyElse {
  /** Length of the words up to the act. */
  readonly words: number;
  readonly front: string;
  readonly modal: string;
  readonly owner: string;
  readonly person: string;
}

function whoActs(text: string): SomebodyElse | null {
  const first = FIRST.exec(text);
  if (first && PERSONS.test(first[2] ?? '')) {
    const [all, owner = '', person = '', modal = ''] = first;
    return { words: all.length, front: '', modal, owner, person };
  }
  const [all = '', front = '', modal = '', owner = '', person = ''] = IN_FRONT.exec(text) ?? [];
  return PERSONS.test(person) ? { words: all.length, front, modal, owner, person } : null;
}

function readerOf(owner: string): Address {
  const lower = owner.toLowerCase();
  if (lower === 'uw') return 'u';
  return lower === 'jullie' ? 'jullie' : 'je';
}
