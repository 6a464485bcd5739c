import * as v from 'valibot';
import type { Language } from '../language/language.ts';

/** When a field gets its tips: soon after a key, after a longer pause, or only when a person asks. */
type WhenToLook = 'live' | 'pause' | 'ask';

/** What a person chose for all sites. */
export interface Settings {
  readonly version: 1;
  /** The language of our own words; `browser` follows the browser's screens. */
  readonly screen: 'browser' | Language;
  readonly when: WhenToLook;
  /** No tips before this moment, in milliseconds since 1970; 0 for no rest. */
  readonly quietUntil: number;
  /** Whether what comes by is counted, on this device. */
  readonly counts: boolean;
}

/** What counts until a person chooses. */
export const ORDINARY_SETTINGS: Settings = {
  version: 1,
  screen: 'browser',
  when: 'live',
  quietUntil: 0,
  counts: true,
};

const SCHEMA = v.object({
  version: v.fallback(v.literal(1), 1),
  screen: v.fallback(v.picklist(['browser', 'nl', 'en']), ORDINARY_SETTINGS.screen),
  when: v.fallback(v.picklist(['live', 'pause', 'ask']), ORDINARY_SETTINGS.when),
  quietUntil: v.fallback(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), ORDINARY_SETTINGS.quietUntil),
  counts: v.fallback(v.boolean(), ORDINARY_SETTINGS.counts),
});

/**
 * Settings from unknown data, also of an older or newer version: each part that cannot be read takes its ordinary
 * value, so that one odd part never loses the others. Never throws.
 */
export function decodeSettings(data: unknown): Settings {
  const decoded = v.safeParse(SCHEMA, data);
  return decoded.success ? decoded.output : ORDINARY_SETTINGS;
}
