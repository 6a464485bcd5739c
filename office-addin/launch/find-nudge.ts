import { createReviewerWith } from '../../shared/review/create-reviewer-with.ts';
import { makeRewrites } from '../../shared/review/make-rewrites.ts';
import { layerRules } from '../../shared/rules/layer-rules.ts';
import { situationOf } from '../../shared/situation/readers.ts';
import type { Readers } from '../../shared/situation/readers.ts';
import type { KeptSettings } from '../outlook/kept-settings.ts';
import { carriedRules } from './carried-rules.ts';
import { nudgeText } from './nudge-text.ts';

/** What to say about a text that is being sent, with the person's own switches and levels; null for nothing. */
export function findNudge(source: string, readers: Readers, { muted, off, levels }: KeptSettings): string | null {
  return nudgeText(createReviewerWith(layerRules(carriedRules(), { rules: [], off, levels }), makeRewrites), {
    text: source.replace(/\r\n?/g, '\n'),
    language: screenLanguage(),
    muted,
    situation: situationOf(readers),
  });
}

/** The language of the words on the screen. */
export function screenLanguage(): 'nl' | 'en' {
  return /^nl/i.test(Office.context.displayLanguage) ? 'nl' : 'en';
}
