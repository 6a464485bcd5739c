import {
  JSON_ID,
  PANE_CONTROL,
  PRIVACY_PAGE,
  RECIPIENTS_FUNCTION,
  SEND_FUNCTION,
  START_FUNCTION,
  SUPPORT_PAGE,
  TEXTS,
  XML_ID,
} from './manifest-source.ts';
import type { ManifestSource } from './manifest-source.ts';
import { SETS } from './requirement-sets.ts';

/** The unified manifest, for Microsoft 365 on the web and Windows; it steps aside for the XML one. */
export function jsonManifest({ url, version }: ManifestSource): object {
  const { nl } = TEXTS;
  const icons = [16, 32, 80].map((size) => ({ size, url: `${url}/icons/icon-${size}.png` }));
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.28/MicrosoftTeams.schema.json',
    manifestVersion: '1.28',
    version,
    id: JSON_ID,
    localizationInfo: { defaultLanguageTag: 'nl', additionalLanguages: [{ languageTag: 'en', file: 'en.json' }] },
    developer: {
      name: 'Uitnodigend',
      websiteUrl: `${url}/${SUPPORT_PAGE}`,
      privacyUrl: `${url}/${PRIVACY_PAGE}`,
      termsOfUseUrl: `${url}/${SUPPORT_PAGE}`,
    },
    name: { short: nl.name, full: nl.name },
    description: { short: nl.short, full: nl.description },
    icons: { color: 'icons/icon-192.png', outline: 'icons/outline-32.png' },
    accentColor: '#0e5c60',
    validDomains: [new URL(url).host],
    authorization: { permissions: { resourceSpecific: [{ name: 'MailboxItem.ReadWrite.User', type: 'Delegated' }] } },
    extensions: [
      {
        requirements: { scopes: ['mail'], capabilities: [{ name: 'Mailbox', minVersion: SETS.pane }] },
        runtimes: [
          {
            id: 'pane',
            type: 'general',
            code: { page: `${url}/taskpane.html` },
            lifetime: 'short',
            actions: [{ id: PANE_CONTROL, type: 'openPage', pinnable: true, view: 'dashboard' }],
          },
          {
            id: 'launch',
            type: 'general',
            code: { page: `${url}/launch.html`, script: `${url}/launch-event.js` },
            lifetime: 'short',
            actions: [SEND_FUNCTION, START_FUNCTION, RECIPIENTS_FUNCTION].map((id) => ({
              id,
              type: 'executeFunction',
            })),
          },
        ],
        ribbons: [
          {
            contexts: ['mailCompose'],
            tabs: [
              {
                builtInTabId: 'TabDefault',
                groups: [
                  {
                    id: 'uitnodigendGroup',
                    label: nl.open,
                    icons,
                    controls: [
                      {
                        id: PANE_CONTROL,
                        type: 'button',
                        label: nl.open,
                        icons,
                        supertip: { title: nl.open, description: nl.tip },
                        actionId: PANE_CONTROL,
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
        autoRunEvents: [
          {
            requirements: { scopes: ['mail'], capabilities: [{ name: 'Mailbox', minVersion: SETS.line }] },
            events: [
              { type: 'newMessageComposeCreated', actionId: START_FUNCTION },
              { type: 'messageRecipientsChanged', actionId: RECIPIENTS_FUNCTION },
            ],
          },
          {
            requirements: { scopes: ['mail'], capabilities: [{ name: 'Mailbox', minVersion: SETS.send }] },
            events: [{ type: 'messageSending', actionId: SEND_FUNCTION, options: { sendMode: 'promptUser' } }],
          },
        ],
        alternates: [{ hide: { customOfficeAddin: { officeAddinId: XML_ID } } }],
      },
    ],
  };
}

/** The English words of the unified manifest, a file of their own. */
export function jsonManifestEnglish(): object {
  const { en } = TEXTS;
  return {
    'name.short': en.name,
    'name.full': en.name,
    'description.short': en.short,
    'description.full': en.description,
  };
}
