import { SHIPPED_RULES } from '../../shared/generated/rules.ts';
import type { Language } from '../../shared/language/language.ts';
import { createReviewer } from '../../shared/review/create-reviewer.ts';
import { ORDINARY_USE } from '../../shared/situation/field-use.ts';
import { CARD } from '../page/card-parts.ts';
import { findField } from '../page/find-field.ts';
import { serveField } from '../page/serve-field.ts';

const reviewer = createReviewer(SHIPPED_RULES);
const card = { parts: () => CARD, untilReady: () => undefined };

/** Gives the sample mail its tips, whatever a person chose for real sites. @returns stops it */
export function serveSampleField(sample: Element, language: Language): () => void {
  const field = findField(sample);
  if (!field) return () => undefined;
  return serveField(field, { reviewer, language, when: 'live', use: ORDINARY_USE, muted: [], card }).stop;
}
