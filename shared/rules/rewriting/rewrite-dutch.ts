import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../language/span.ts';
import { MOST_REWRITES } from '../rewrite.ts';
import type { RewriteKind } from '../rewrite.ts';
import { addYet, askWhen, turnFailure } from './change-word.ts';
import type { Address, DutchPlan, NoPlan } from './dutch-plan.ts';
import { nameReader } from './name-reader.ts';
import { useEasierWord } from './easier-word.ts';
import { inPlainWords } from './plain-words.ts';
import { planBan, realiseBan } from './plan-ban.ts';
import { planDuty } from './plan-duty.ts';
import { planCommand } from './plan-command.ts';
import { planMatrix, planThing, replaceMatrix } from './plan-matrix.ts';
import { planModal, planPresence } from './plan-modal.ts';
import { planOther } from './plan-other.ts';
import { planTask } from './plan-task.ts';
import { rememberInstead } from './remember.ts';
import { realiseDutch } from './realise-dutch.ts';
import type { SentenceRewrite } from './sentence-rewrite.ts';

/** What a sentence is rewritten with, beside its own words. */
export interface RewriteTask {
  /** The finding, from the start of the sentence. */
  readonly trigger: Span;
  readonly category: string;
  /** What the rule allows, the most natural first. */
  readonly kinds: readonly RewriteKind[];
  /** How the draft speaks to its reader, for sentences that do not show it. */
  readonly address: Address;
  /** Everyday words of the rule, for difficult ones. */
  readonly swaps?: Readonly<Record<string, string>>;
  /** The first name of the reader, for a salutation. */
  readonly readerName?: string;
}

/**
 * Other ways to say a Dutch sentence that asks something of its reader.
 *
 * @returns grammatical rewrites of the whole sentence; none when the sentence is not fully understood.
 */
export function rewriteDutch(sentence: Sentence, task: RewriteTask): readonly SentenceRewrite[] {
  const rewrites: SentenceRewrite[] = [];
  const isSmall = /^[a-z]/.test(sentence.text);
  const add = (kind: RewriteKind, made: string | null) => {
    const text = made !== null && isSmall ? made.charAt(0).toLowerCase() + made.slice(1) : made;
    if (text === null || text === sentence.text || rewrites.some((other) => other.text === text)) return;
    rewrites.push({ start: 0, end: sentence.text.length, text, kind });
  };
  if (task.category === 'directive.prohibition') {
    for (const kind of task.kinds) add(kind, realiseBan(kind, sentence, planBan(sentence, task)));
    return rewrites;
  }
  const [only] = task.kinds;
  if (only === 'yet' || only === 'easier' || only === 'when' || only === 'name') {
    const made = changeWords(only, sentence, task);
    return made ? [made] : [];
  }
  const plan = planDutch(sentence, task);
  if (typeof plan === 'string') {
    if (task.kinds.indexOf('propose') >= 0) add('propose', replaceMatrix(sentence));
    return rewrites;
  }
  const act = rememberInstead(plan);
  for (const kind of task.kinds) if (rewrites.length < MOST_REWRITES) add(kind, realiseDutch(kind, act));
  return rewrites;
}

/** One word or phrase for another, where the sentence itself stays. */
function changeWords(
  kind: 'yet' | 'easier' | 'when' | 'name',
  sentence: Sentence,
  { trigger, swaps = {}, readerName: name }: RewriteTask,
): SentenceRewrite | null {
  switch (kind) {
    case 'yet':
      return addYet(sentence, trigger) ?? turnFailure(sentence);
    case 'easier':
      return useEasierWord(sentence, trigger, swaps);
    case 'when':
      return askWhen(sentence, trigger, swaps);
    case 'name':
      return nameReader(sentence, trigger, { language: 'nl', name });
  }
}

/** The plan of a sentence, or the reason why it gets none. */
export function planDutch(written: Sentence, task: RewriteTask): DutchPlan | NoPlan {
  const isCommand = task.category === 'directive.imperative';
  const { sentence, trigger } = inPlainWords(written, task.trigger, !isCommand);
  if (isCommand) return planCommand(sentence, trigger, task.address);
  const matrix = planMatrix(sentence);
  if (matrix !== 'no-modal') return matrix;
  const thing = planThing(sentence, task.address);
  if (thing !== 'no-modal') return thing;
  const presence = planPresence(sentence);
  if (presence !== 'no-modal') return presence;
  const duty = planDuty(sentence, task.address);
  if (duty !== 'no-modal') return duty;
  const plan = planModal(sentence, trigger);
  if (plan !== 'no-reader' && plan !== 'no-modal') return plan;
  const other = planOther(sentence);
  return other === 'no-reader' ? planTask(sentence, task.address) : other;
}
