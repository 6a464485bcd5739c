import type { Conjugation } from '../../language/dutch/conjugate.ts';

/** Whom the sentence speaks to. */
export type Address = 'je' | 'u' | 'jullie';
/** Who acts: the reader, or a group that the reader belongs to. */
export type Actor = Address | 'iedereen' | 'alle studenten' | 'alle leerlingen' | 'alle deelnemers';

/** One verb with what stands before it. Every text is text of the sentence, unchanged. */
export interface VerbPart {
  /** *en* or *of* before a second verb. */
  readonly link: string;
  readonly middle: string;
  readonly verb: Conjugation;
  /** Verbs behind it that keep their form: *laten **nakijken***. */
  readonly cluster: string;
}

/** What stands before the clause, with its mark, and what it does to the order behind it. */
export interface Lead {
  readonly text: string;
  /**
   * `intro` (*Let op:*) changes nothing; behind a `condition` (*Als je ziek bent,*) the verb comes first; behind a
   * `concession` (*Wat er ook gebeurt,*) it does not; a `statement` (*De les begint om 9 uur, dus*) becomes a sentence.
   */
  readonly kind: 'none' | 'intro' | 'condition' | 'concession' | 'statement';
}

/** What is asked of the reader, taken apart. */
export interface DutchPlan {
  readonly reader: Actor;
  readonly lead: Lead;
  /** *En* or *Maar* before the clause. */
  readonly coordinator: string;
  readonly weak: string;
  /** A front that moves behind the weak pronouns, with a small letter. */
  readonly front: string;
  readonly parts: readonly VerbPart[];
  readonly tail: string;
  readonly negated: boolean;
}

/** Why a sentence gets no rewrite: kept, so that coverage can be worked on. */
export type NoPlan =
  | 'no-modal'
  | 'no-reader'
  | 'no-act'
  | 'marks'
  | 'front'
  | 'lead'
  | 'second-clause'
  | 'no-infinitive'
  | 'tail'
  | 'conjunction'
  | 'reproach'
  | 'long'
  | 'unknown-verb';
