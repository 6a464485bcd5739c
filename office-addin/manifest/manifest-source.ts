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

/** The name of the function that `launch-event.ts` associates. */
export const SEND_FUNCTION = 'onMessageSend';
export const PANE_CONTROL = 'openUitnodigend';

export const SUPPORT_URL = 'https://github.com/uitnodigend/uitnodigend/issues';
export const PRIVACY_URL = 'https://github.com/uitnodigend/uitnodigend/blob/main/README.md#privacy';

export const TEXTS = {
  nl: {
    name: 'Uitnodigend',
    description: 'Ideeën om uitnodigend te schrijven aan studenten. Wat je schrijft blijft op je eigen apparaat.',
    open: 'Uitnodigend',
    tip: 'Open de ideeën bij dit bericht.',
  },
  en: {
    name: 'Uitnodigend',
    description: 'Ideas for inviting words to students. What you write stays on your own device.',
    open: 'Uitnodigend',
    tip: 'Open the ideas for this message.',
  },
} as const;
