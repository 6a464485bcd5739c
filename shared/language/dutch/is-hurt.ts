import type { Sentence } from '../sentence.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const WRITER = set('ik me mij we wij ons mijn onze');
const READER = set('je jij jou jouw u uw jullie');
const SUBJECTS = set('je jij u jullie');
/** A feeling for or with the reader, or a reader who has it. */
const SHARED = set(
  'snap begrijp deelt gedeeld vertelt verteld gegund wens mee hoop logisch sorry fijn blij graag gelukkig gerust misschien samen sterkte benieuwd',
);
/** What the reader did or left, or how. */
const DEEDS = set(
  'niet niets niks geen nooit weinig zo gedrag houding inzet af weer kapot kapotgemaakt liegt gelogen maar en dit weg',
);

/** The clause test `@hurt`: the writer's own hurt at `token` is laid on the reader: *het raakt me dat je niets laat horen*. */
export function isHurt({ tokens, closing }: Sentence, token: number): boolean {
  if (closing === '?') return false;
  const words = tokens.map((each) => each.lower);
  const has = (list: ReadonlySet<string>): boolean => words.some((word, at) => at !== token && list.has(word));
  const isOfReader = words.some((word, at) => word === 'dat' && SUBJECTS.has(words[at + 1] ?? ''));
  if (/^teleur/.test(words[token] ?? '') && isOfReader && !has(SHARED) && !isReaders(words, token)) return has(WRITER);
  // *Ik ben hier echt verdrietig van*: what was done is only pointed at.
  if (words[0] === 'ik' && words.includes('hier') && words.includes('van') && !has(SHARED)) return true;
  if (words[token - 1] === 'niet') return false;
  if (has(SHARED) || !has(READER) || words.some((word, at) => word === 'dat' && words[at + 1] === 'ik')) return false;
  return has(WRITER) && has(DEEDS) && !isReaders(words, token);
}

/** *dat je teleurgesteld bent*, *je bent verdrietig*: the reader's feeling. */
function isReaders(words: readonly string[], token: number): boolean {
  return (
    /^(?:bent|was|voelt|zult|voor)$/.test(words[token + 1] ?? '') ||
    /^(?:bent|voelt)$/.test(words[token - 1] ?? '') ||
    isSubject(words, token - 1)
  );
}

/** *wat zul je teleurgesteld zijn*, unlike *ik ben in je teleurgesteld*. */
function isSubject(words: readonly string[], at: number): boolean {
  return (
    /^(?:je|jij|jullie|u)$/.test(words[at] ?? '') && /^(?:zul|zult|ben|bent|dat|zijn|zullen)$/.test(words[at - 1] ?? '')
  );
}
