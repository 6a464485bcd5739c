import type { Sentence } from '../sentence.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const READER = set('je jij u jullie');
const WRITER = set('ik we wij');
const DEMANDING = set('wil willen verwacht verwachten eis eisen ontvang ontvangen spreek spreken');
/** What is not asked of the reader: an offer, a story, a possibility. */
const NO_DEMAND = set(
  'kun kunt kan kunnen mag mogen hebt heeft had was werd krijgt kreeg wordt hoeft zou krijgen werden',
);
const ORDERS = set('moet moeten dient dienen');

/**
 * The clause test `@demand`: is this about something the reader is to do? True for *Je belt direct ...*, *Je moet ...*
 * and *Ik wil ... per direct*; an order in the imperative is for the pattern to say.
 */
export function isDemand({ tokens, closing }: Sentence): boolean {
  if (closing === '?') return false;
  const has = (words: ReadonlySet<string>) => tokens.some((each) => words.has(each.lower));
  if (has(WRITER)) return has(DEMANDING);
  return has(READER) && (has(ORDERS) || !has(NO_DEMAND));
}
