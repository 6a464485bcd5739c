import type { Sentence } from './sentence.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that make a command friendly (guide, A2: *stays silent*). */
const SOFTENERS = set(
  'graag gerust even maar eens svp alsjeblieft alstublieft a.u.b. aub fijn rustig please feel just do weten know jezelf',
);
/** Words that give the reason in the same sentence. */
const REASONS = set('want omdat zodat dan zo daarom because so then otherwise');
/** Between these and the verb a command may start; elsewhere the word is a noun or a verb with its subject before it. */
const BEFORE = set(', ; : en and');
const PARTNERS = set('je dat u sure out in');
const SUBJECTS = set('ik we wij hij zij ze jij u you i he she they');

/**
 * The clause test `@command`: is this an order without a softener, a reason or a condition around it?
 *
 * @param token index of the verb, or of the word that belongs to it (*zorg dat*, *meld je*).
 */
export function isBareCommand(sentence: Sentence, token: number): boolean {
  const { tokens } = sentence;
  if (sentence.closing === '?') return false;
  const verb = PARTNERS.has(tokens[token]?.lower ?? '') ? token - 1 : token;
  if (verb > 0 && !BEFORE.has(tokens[verb - 1]?.lower ?? '')) return false;
  if (verb > 0 && hasSubjectBefore(sentence, verb)) return false;
  if (SUBJECTS.has(tokens[verb + 1]?.lower ?? '')) return false;
  return !tokens.some((other) => SOFTENERS.has(other.lower) || REASONS.has(other.lower));
}

/** *je leest en schrijft*: the clause before it has a subject, so the verb is no command. */
function hasSubjectBefore(sentence: Sentence, verb: number): boolean {
  for (let at = verb - 1; at >= 0; at--) {
    const word = sentence.tokens[at]?.lower ?? '';
    if (SUBJECTS.has(word) || word === 'als' || word === 'if') return true;
  }
  return false;
}
