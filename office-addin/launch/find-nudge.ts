import { SHIPPED_RULES } from '../../shared/generated/rules.ts';
import { createReviewer } from '../../shared/review/create-reviewer.ts';
import { situationOf } from '../../shared/situation/readers.ts';
import type { Readers } from '../../shared/situation/readers.ts';
import { SETTING_KEYS } from '../outlook/setting-keys.ts';
import { nudgeText } from './nudge-text.ts';

/** What to say about a text that is being sent, with the person's own switches; null for nothing. */
export function findNudge(source: string, readers: Readers): string | null {
  const muted: unknown = Office.context.roamingSettings.get(SETTING_KEYS.muted);
  return nudgeText(createReviewer(SHIPPED_RULES), {
    text: source.replace(/\r\n?/g, '\n'),
    language: screenLanguage(),
    muted: Array.isArray(muted) ? (muted as readonly string[]) : [],
    situation: situationOf(readers),
  });
}

/** The language of the words on the screen. */
export function screenLanguage(): 'nl' | 'en' {
  return /^nl/i.test(Office.context.displayLanguage) ? 'nl' : 'en';
}
