/** How the finite verb stands: *je moet* / *moet je* / *dat je ... moet*. */
export type ClauseOrder = 'subject-first' | 'verb-first' | 'subordinate';

/** Whom the clause addresses as subject; `noun` is any subject that is no pronoun, `none` an imperative or a fragment. */
export type SubjectForm = 'je' | 'jij' | 'u' | 'jullie' | 'ik' | 'we' | 'third' | 'men' | 'noun' | 'none';

/** One clause of a Dutch sentence. Numbers are indices into the tokens of the sentence; `end` is exclusive. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly order: ClauseOrder;
  readonly mood: 'statement' | 'question' | 'imperative';
  /** Index of the finite verb, or -1. */
  readonly finiteVerb: number;
  /** Index of the (head of the) subject, or -1. */
  readonly subject: number;
  readonly subjectForm: SubjectForm;
  /** Indices of infinitives, in order. */
  readonly infinitives: readonly number[];
  readonly negated: boolean;
  /** True for a verb-first clause that means *if*: *Wil je dat, dan ...* */
  readonly conditional: boolean;
}
