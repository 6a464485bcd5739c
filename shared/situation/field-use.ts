import { coveringProfile, focusedField } from './recognise-page.ts';
import type { FieldPurpose, PageSignals, SiteProfile } from './site-profile.ts';
import type { Channel } from './situation.ts';

/** What may be done in a field, and where its words go. */
export interface FieldUse {
  /** False for every field of a student system that no profile names as one to write in: there, tips are copied. */
  readonly mayWrite: boolean;
  readonly channel: Channel;
  /** True when a profile names the field: only then a line is more than a search box. */
  readonly isNamed: boolean;
}

/** Fields of a student system that rewrites may be written in (design, section 5). */
const WRITTEN: readonly FieldPurpose[] = ['note', 'message', 'feedback'];
/** Fields that colleagues read, and the student may. */
const NOTES: readonly FieldPurpose[] = ['note', 'attendance-comment', 'plan', 'goal'];

/** A field where no profile covers the page: a message, on a site that the person switched on. */
export const ORDINARY_USE: FieldUse = { mayWrite: true, channel: 'mail-to-student', isNamed: false };

/** What a field is used for; `signals.focused` are the places of profiles at which it stands. */
export function fieldUse(profiles: readonly SiteProfile[], signals: PageSignals): FieldUse {
  const profile = coveringProfile(profiles, signals);
  if (!profile) return ORDINARY_USE;
  const purpose = focusedField(profile, signals);
  const isOf = (purposes: readonly FieldPurpose[]): boolean => purpose !== null && purposes.indexOf(purpose) >= 0;
  return { mayWrite: isOf(WRITTEN), channel: isOf(NOTES) ? 'note' : 'mail-to-student', isNamed: purpose !== null };
}
