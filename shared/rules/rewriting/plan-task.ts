import { conjugate } from '../../language/dutch/conjugate.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { Address, DutchPlan, NoPlan } from './dutch-plan.ts';
import { refuseSentence } from './plan-modal.ts';

/** What the reader does when the task is to be so. Signing is left out: who signs is not said. */
const ACTS: Readonly<Record<string, string>> = {
  binnen: 'inleveren',
  ingeleverd: 'inleveren',
  af: 'afmaken',
  klaar: 'afmaken',
  mee: 'meenemen',
  ingevuld: 'invullen',
  opgestuurd: 'opsturen',
  gemaakt: 'maken',
  gemaild: 'mailen',
  geprint: 'printen',
};
const TASK =
  /^(ook )?((?:het|de|je|jullie|uw|deze|dit) [a-zé-]+) (?:moet|moeten) ((?:[^,;:()]+ )?)(binnen|af|klaar|mee|ingeleverd|ingevuld|opgestuurd|gemaakt|gemaild|geprint)(?: zijn| worden)?$/i;
const LONGEST = 60;

/** *Het verslag moet vrijdag binnen zijn*: the task is the reader's, so *Wil je het verslag vrijdag inleveren?* */
export function planTask(sentence: Sentence, address: Address): DutchPlan | NoPlan {
  const found = TASK.exec(sentence.text.replace(/[.!]+$/, ''));
  if (!found) return 'no-reader';
  const refused = refuseSentence(
    sentence,
    sentence.tokens.findIndex((token) => /^moet(?:en)?$/.test(token.lower)),
  );
  if (refused) return refused;
  const [, also = '', task = '', middle = '', state = ''] = found;
  if (middle.length > LONGEST || /\b(?:door|niet|geen|echt|gewoon|nu|en|die|dat)\b/.test(middle))
    return 'second-clause';
  const owner = task.slice(0, task.indexOf(' ')).toLowerCase();
  const reader = owner === 'uw' ? 'u' : owner === 'je' || owner === 'jullie' ? owner : address;
  const words = `${also}${task} ${middle}`.trim();
  const small = words.charAt(0).toLowerCase() + words.slice(1);
  const part = { link: '', middle: small, verb: conjugate(ACTS[state.toLowerCase()] ?? 'maken'), cluster: '' };
  return {
    reader,
    lead: { text: '', kind: 'none' },
    coordinator: '',
    weak: '',
    front: '',
    parts: [part],
    tail: '',
    negated: false,
  };
}
