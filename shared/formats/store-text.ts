import * as v from 'valibot';

const TEXT = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** The pictures of a store, by the screen they show: `assets/store/nl-card.png`. */
export const STORE_PICTURES = ['card', 'settings', 'weeks'] as const;

/** `assets/store/nl.yml`: what a store shows in one language. The lengths are the shortest that Chrome, Edge or Firefox take. */
export const STORE_TEXT = v.strictObject({
  name: v.pipe(TEXT, v.maxLength(45)),
  summary: v.pipe(TEXT, v.maxLength(132)),
  description: v.pipe(TEXT, v.maxLength(10_000)),
  purpose: v.pipe(TEXT, v.maxLength(1_000)),
  permissions: v.strictObject({ storage: TEXT, scripting: TEXT, activeTab: TEXT, sidePanel: TEXT, host: TEXT }),
  pictures: v.strictObject({ card: TEXT, settings: TEXT, weeks: TEXT } satisfies Record<
    (typeof STORE_PICTURES)[number],
    typeof TEXT
  >),
});
