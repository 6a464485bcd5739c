import type { Sentence } from './sentence.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Who offers. */
const HELPERS = set("ik we wij i we'll i'll");
/** What is offered: doing it together, looking along, walking along. */
const HELP = set(
  'samen mee meekijken meedenken meelopen meehelpen help helpen uitleggen uitzoeken together help show explain along',
);
/** What is welcome. */
const WELCOME = set('gerust altijd welkom anytime always welcome feel');
const ASKING = set(
  'bel app mail vraag kom loop stuur stellen vragen terecht appen bellen mailen call text ask come drop',
);
const NEGATIONS = set("niet geen nooit zelf not never no yourself can't cannot don't");

/**
 * Is help offered warmly: by the writer in person, or as a welcome to ask? A threshold or a belittling word before such a
 * sentence stays silent (guide, A16 and A17).
 */
export function offersHelp({ tokens }: Sentence): boolean {
  const has = (words: ReadonlySet<string>) => tokens.some(({ lower }) => words.has(lower));
  if (has(NEGATIONS) && !tokens.some(({ lower }) => lower === 'lukt' || lower === 'if')) return false;
  return (has(HELPERS) && has(HELP)) || (has(WELCOME) && has(ASKING));
}
