import * as v from 'valibot';
import type { Level } from '../rules/finding.ts';
import type { Language } from '../language/language.ts';

/**
 * When a field gets its tips: soon after a key, after a longer pause, once a person is done (leaves the field or says
 * so), or only when a person asks.
 */
export type WhenToLook = 'live' | 'pause' | 'done' | 'ask';

/** Hours of each day without tips, in minutes since midnight; they may pass midnight. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** What a person chose for all sites. */
export interface Settings {
  readonly version: 1;
  /** The language of our own words; `browser` follows the browser's screens. */
  readonly screen: 'browser' | Language;
  readonly when: WhenToLook;
  /** No tips before this moment, in milliseconds since 1970; 0 for no rest. */
  readonly quietUntil: number;
  /** Hours without tips, every day; null for none. */
  readonly quietHours: QuietHours | null;
  /** How a reader is addressed where the text itself does not show it. */
  readonly address: 'je' | 'u';
  /** How much kinds of tip weigh for this person, by category. */
  readonly levels: Readonly<Record<string, Level>>;
  /** Sites, as match patterns, where only large text fields are read. */
  readonly largeOnly: readonly string[];
  /** Whether what comes by is counted, on this device. */
  readonly counts: boolean;
}

/** What counts until a person chooses. */
export const ORDINARY_SETTINGS: Settings = {
  version: 1,
  screen: 'browser',
  when: 'live',
  quietUntil: 0,
  quietHours: null,
  address: 'je',
  levels: {},
  largeOnly: [],
  counts: true,
};

const MINUTE = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1_439));
const KIND = v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,60}$/));
const SCHEMA = v.object({
  version: v.fallback(v.literal(1), 1),
  screen: v.fallback(v.picklist(['browser', 'nl', 'en']), ORDINARY_SETTINGS.screen),
  when: v.fallback(v.picklist(['live', 'pause', 'done', 'ask']), ORDINARY_SETTINGS.when),
  quietUntil: v.fallback(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), ORDINARY_SETTINGS.quietUntil),
  quietHours: v.fallback(v.nullable(v.object({ from: MINUTE, to: MINUTE })), ORDINARY_SETTINGS.quietHours),
  address: v.fallback(v.picklist(['je', 'u']), ORDINARY_SETTINGS.address),
  levels: v.fallback(v.record(KIND, v.picklist(['soft', 'ordinary', 'strong'])), ORDINARY_SETTINGS.levels),
  largeOnly: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(500)), []),
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
