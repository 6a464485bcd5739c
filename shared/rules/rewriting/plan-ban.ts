import type { Sentence } from '../../language/sentence.ts';
import type { RewriteKind } from '../rewrite.ts';
import type { DutchPlan, NoPlan } from './dutch-plan.ts';
import { isKnownVerb } from '../../language/dutch/known-verbs.ts';
import { NOUNS_TOO } from './word-tests.ts';
import { planModal } from './plan-modal.ts';
import { finiteOf } from './realise-dutch.ts';
import type { RewriteTask } from './rewrite-dutch.ts';

const ALLOWING: ReadonlySet<string> = new Set(['mag', 'mogen']);
const CAN = { je: 'kunt', u: 'kunt', jullie: 'kunnen' };
/** What a school decides and a reader cannot agree to leave: no *Laten we afspreken*. */
const DECIDED = new Set(
  'deelnemen meedoen herkansen starten beginnen inschrijven aanmelden instromen afstuderen slagen doorstromen komen krijgen hebben zijn worden inhalen gaan'.split(
    ' ',
  ),
);

/** Takes *je mag niet* apart as a duty not to; other bans keep their own shape. */
export function planBan(sentence: Sentence, task: RewriteTask): DutchPlan | NoPlan {
  return planModal(sentence, task.trigger, ALLOWING);
}

/** *Tijdens de toets kun je niet naar de wc*, *Laten we afspreken dat je in de les niet filmt*, *Vapen doen we niet op het plein*. */
export function realiseBan(kind: RewriteKind, sentence: Sentence, plan: DutchPlan | NoPlan): string | null {
  if (kind === 'inform') return inform(sentence);
  if (kind !== 'together' || typeof plan === 'string' || !plan.negated) return null;
  const [part] = plan.parts;
  if (!part || plan.parts.length > 1 || plan.lead.kind !== 'none' || plan.coordinator !== '') return null;
  const { verb } = part;
  if (DECIDED.has(verb.infinitive) || !isKnownVerb(verb.infinitive)) return null;
  const finite = finiteOf(verb, plan.reader);
  const words = [plan.reader, plan.weak, plan.front, part.middle, finite, part.cluster].filter((word) => word !== '');
  return `Laten we afspreken dat ${words.join(' ')}${plan.tail}.`;
}

const BANNED_ACT =
  /^([A-Z][a-z]+(?: en [a-z]+)?) ((?:in|op|tijdens|onder|bij|buiten|binnen) [^,.:;]+?) is (?:(?:ten strengste|streng) )?(?:verboden|niet toegestaan|geen optie)[.!]?$/;

const BANNED_LATE =
  /^([A-Z][a-z]+(?: en [a-z]+)?) is (?:(?:ten strengste|streng) )?(?:verboden|niet toegestaan) ((?:in|op|tijdens|onder|bij|buiten|binnen) [^,.:;]+?)[.!]?$/;

function areActs(words = ''): boolean {
  return words.toLowerCase().split(' en ').every(isKnownVerb);
}

/** *kun je geen oortjes in* lacks its verb; *kun je niet naar de wc* does not. */
function endsInAct(sentence: Sentence): boolean {
  const words = sentence.tokens.filter((token) => token.kind !== 'punctuation');
  const last = words[words.length - 1]?.lower ?? '';
  return (
    words.some(
      (token, at) => isKnownVerb(token.lower) && (!NOUNS_TOO.has(token.lower) || words[at - 1]?.lower === 'niet'),
    ) ||
    /^(?:weg|mee)$/.test(last) ||
    words.some((token) => token.lower === 'naar')
  );
}

function inform(sentence: Sentence): string | null {
  if (sentence.closing === '?' || sentence.opensQuoted) return null;
  const act = BANNED_ACT.exec(sentence.text);
  if (act && areActs(act[1])) return `${act[1]} doen we niet ${act[2]}.`;
  const late = BANNED_LATE.exec(sentence.text);
  if (late && areActs(late[1])) return `${late[1]} doen we niet ${late[2]}.`;
  const { tokens, text } = sentence;
  const modal = tokens.findIndex((token) => ALLOWING.has(token.lower));
  if (modal < 0 || tokens.filter((token) => ALLOWING.has(token.lower)).length > 1) return null;
  const after = tokens[modal + 1]?.lower ?? '';
  const before = tokens[modal - 1]?.lower ?? '';
  const isSubject = (word: string): word is 'je' | 'u' | 'jullie' => word === 'je' || word === 'u' || word === 'jullie';
  const token = tokens[modal];
  if (!token) return null;
  const form = isSubject(after) ? (after === 'je' ? 'kun' : CAN[after]) : isSubject(before) ? CAN[before] : null;
  if (form === null || /\b(?:van|want|anders|omdat|moet|moeten)\b/.test(text)) return null;
  if (tokens.some((word) => word.lower === ',' || word.lower === 'en') || !endsInAct(sentence)) return null;
  return text.slice(0, token.start) + form + text.slice(token.end).replace(/!+$/, '.');
}
