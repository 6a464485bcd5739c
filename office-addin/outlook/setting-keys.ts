/** Keys in `Office.context.roamingSettings`: they go along with the mailbox, to the pane and to the events alike. */
export const SETTING_KEYS = {
  /** `true` shows one idea when a mail is sent. Anything else, or nothing: silence. */
  nudgeOnSend: 'nudgeOnSend',
  /** *Niet meer voor mij*: an array of categories. */
  muted: 'muted',
  /** Who is who: `ReaderRules`, as `reader-settings.ts` reads it. */
  readers: 'readers',
  /** `false` keeps the line above a draft to a student away. */
  lineWhileWriting: 'lineWhileWriting',
} as const;
