import type { Rewrite } from '../rewrite.ts';

/** A rewrite with offsets from the start of its sentence. */
export type SentenceRewrite = Rewrite;

/** Why a sentence gets no rewrite: kept, so that coverage can be worked on. */
export type NoPlan =
  'no-modal' | 'no-reader' | 'marks' | 'front' | 'second-clause' | 'no-infinitive' | 'tail' | 'conjunction';
