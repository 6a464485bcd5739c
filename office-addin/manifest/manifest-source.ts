/** Everything both manifests say, once. */
export interface ManifestSource {
  /** Where the add-in is hosted, without a slash at the end. */
  readonly url: string;
  /** Three numbers, as in package.json. */
  readonly version: string;
}

/** Fixed for ever: with another id every administrator would have to deploy anew. Two products need two ids. */
export const XML_ID = '6f1f4c4e-4f0e-4c39-9a55-0d6c3b7f2a11';
export const JSON_ID = 'b0a3a0a8-9f5d-4e0f-8a1e-5a3f6f6a7c22';

/** The names of the functions that `launch-event.ts` associates. */
export const SEND_FUNCTION = 'onMessageSend';
export const START_FUNCTION = 'onNewMessageCompose';
export const RECIPIENTS_FUNCTION = 'onMessageRecipientsChanged';
export const PANE_CONTROL = 'openUitnodigend';

/** Pages of the add-in itself, so that whoever hosts it also answers for them. */
export const SUPPORT_PAGE = 'about/support.html';
export const PRIVACY_PAGE = 'about/privacy.html';
/** Locales that read English; all others get Dutch. */
export const ENGLISH_LOCALES = ['en-US', 'en-GB'] as const;

export const TEXTS = {
  nl: {
    name: 'Uitnodigend',
    description: 'Ideeën om uitnodigend te schrijven aan studenten. Wat je schrijft blijft op je eigen apparaat.',
    short: 'Ideeën om uitnodigend te schrijven aan studenten.',
    open: 'Uitnodigend',
    tip: 'Open de ideeën bij dit bericht.',
  },
  en: {
    name: 'Uitnodigend',
    description: 'Ideas for inviting words to students. What you write stays on your own device.',
    short: 'Ideas for inviting words to students.',
    open: 'Uitnodigend',
    tip: 'Open the ideas for this message.',
  },
} as const;
