/** The languages that are reviewed. */
export type Language = 'nl' | 'en';

/** What a stretch of text is written in; `other` is left alone. */
export type GuessedLanguage = Language | 'other';
