import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../language/span.ts';
import { Token } from '../../language/token.ts';
import { tokenize } from '../../language/tokenize.ts';
import { formOf } from '../../language/word-form.ts';
import { mergeDuties } from './merge-duties.ts';

/** What the planner reads more easily, or what a kind request leaves out; the act and the facts stay. */
const PLAINER: readonly (readonly [RegExp, string])[] = [
  [/\ber (?:[a-z]+ )?zorg voor (te )?dragen dat\b/, 'ervoor $1zorgen dat'],
  [/\bzorg (te )?dragen voor\b/, '$1zorgen voor'],
  [/\ber voor(?= (?:dat|te zorgen|zorgen)\b)/, 'ervoor'],
  // *Wil je volgens mij rust nemen?*: what the writer thinks is no part of the act.
  [/ (?:volgens (?:mij|ons)|eigenlijk)(?= )/, ''],
  [/\bnog steeds ((?:je|uw|de|het) [a-zé-]+)\b/, '$1 nog'],
  [/\bnog steeds\b/, 'nog'],
  [/ hoor(?=[.!]*$)/, ''],
  // Office words whose everyday word fits in the same place: a kind question in stiff words would be found again.
  [/\bIndien\b/, 'Als'],
  [/\bindien\b/, 'als'],
  [/\bConform\b/, 'Volgens'],
  [/\bconform\b/, 'volgens'],
  [/\b(?:middels|door middel van|d\.m\.v\.)(?= )/, 'met'],
  [/\bTevens\b/, 'Ook'],
  [/\btevens\b/, 'ook'],
  [/\breeds\b/, 'al'],
  [/\btijdig\b/, 'op tijd'],
];
/** Impatience beside the act. Behind an article it is an adjective: *een echt contract*. */
const IMPATIENT = /( (?:het|een|geen|elk))? (?:gewoon|echt|nou|dus|eindelijk|sowieso|absoluut)(?= [a-z])/g;

/**
 * The sentence in plain words, with its finding where it now stands.
 *
 * @param marked the finding
 * @param dropImpatience takes *gewoon* and the like out. Not for a bare order: *Doe gewoon je werk* stays unkind.
 */
export function inPlainWords(
  sentence: Sentence,
  marked: Span,
  dropImpatience: boolean,
): { readonly sentence: Sentence; readonly trigger: Span } {
  const merged = mergeDuties({ text: sentence.text, trigger: marked });
  const { text, trigger } = dropImpatience ? merged : { text: sentence.text, trigger: marked };
  const [before, found, after] = [
    plain(text.slice(0, trigger.start), false),
    text.slice(trigger.start, trigger.end),
    plain(text.slice(trigger.end), dropImpatience),
  ];
  // *U moet u melden*: the older form of *zich*.
  const changed = before + found + (/^u | u$/i.test(found) ? after.replace(/^ u(?= )/, ' zich') : after);
  const tokens = keepNames(changed, changed === sentence.text ? sentence.tokens : tokenize(changed));
  return {
    sentence: { ...sentence, text: changed, tokens },
    trigger: { start: before.length, end: before.length + found.length },
  };
}

function plain(words: string, dropImpatience: boolean): string {
  let plainer = words;
  for (const [what, instead] of PLAINER) plainer = plainer.replace(what, instead);
  if (!dropImpatience) return plainer;
  return plainer.replace(IMPATIENT, (all: string, owner?: string) => (owner === undefined ? '' : all));
}

/** *het keuzedeel Ondernemen*: a capital inside a sentence makes it a name, which is read as no verb. */
function keepNames(text: string, tokens: readonly Token[]): readonly Token[] {
  const isName = (token: Token, at: number) =>
    at > 0 && token.kind === 'word' && /^[A-Z][a-zë]+n$/.test(text.slice(token.start, token.end));
  if (!tokens.some((token, at) => isName(token, at) && tokens[at - 1]?.kind === 'word')) return tokens;
  return tokens.map((token, at) =>
    isName(token, at) && tokens[at - 1]?.kind === 'word' ? asName(text, token) : token,
  );
}

/** With its capital it is none of our words. */
function asName(text: string, { start, end, kind }: Token): Token {
  return new Token(formOf(text.slice(start, end)), start, end, kind);
}
