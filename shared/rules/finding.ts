import type { Language } from '../language/language.ts';
import type { Span } from '../language/span.ts';

/** How much a finding asks for attention: *zacht*, *gewoon*, *sterk* on screen. */
export type Level = 'soft' | 'ordinary' | 'strong';

/** One place in one draft that is worth a second look. Offsets count in the draft. */
export interface Finding extends Span {
  /** The category, family first: `directive.must`. */
  readonly category: string;
  /** The rule that found it: `directive.must/modal`. */
  readonly rule: string;
  /** Id of the mechanism it serves: `m5`. */
  readonly mechanism?: string;
  readonly level: Level;
  /** The writer says why already: its card begins with that. */
  readonly isReasoned?: boolean;
  readonly language: Language;
  /** The sentence around it, in the draft. */
  readonly sentence: Span;
}
