import { defineConfig } from 'wxt';

/** Public half of the key that gives unpacked builds a fixed id; the stores use their own. */
const DEVELOPMENT_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAm4OUiUmkzDaM2Id6QPbqCtKTJWtv4DylXq/cBO1Edkh9sfGcelIkMLlsodDS7d1I/YxouI1IANPK6XkHY/hUKxq56Kcv1rqRKsy/a4ZS31t9YiDb87mWrkoGJqprWp/bFm6h/XOEjmsji0Zbfyoz+AI9tDlOMFXOL2Dx5CY23+UKZZIf4kSJ97ecxtQXWBfKba0UZiYAH+kX67PCsHXecrlnAx62Q3XSf551WeykHwvQGacfa3fwij2h+H85EUPIB1MU0taY1n9RmePSNasr4RE+/RIlQ4mwWbiovDfXmE4/BbDoYIme4tDOQ3eSIVZksusg7U4KfGJK7vEjGDFWhwIDAQAB';

/** The words that scripts inside somebody's page say; they leave the others out, to stay small (design, section 6). */
const WORDS_OF: Readonly<Record<string, RegExp>> = {
  field: /^mark\.|^outcome\.(?!cop)|^card\.applying$|^message\.(?:ask|note)$|^common\.name$|^list\.more-/,
  card: /^(?:card|message|check|mark|models|kind|outcome)\.|^refusal\.(?!inline-|plain-|too-large|quote-|not-selected|timed-)|^common\.(?:copy|name)$|^list\.(?:more-|copy-label)/,
  watch: /^sign\./,
};

/** Leaves out of the scripts that are injected into a page: the words of other screens, and of a field what comes later. */
function lightScripts() {
  let said: RegExp | undefined;
  return {
    name: 'light-scripts',
    configResolved({ build }: { build: { lib?: unknown; rolldownOptions?: { input?: unknown } } }) {
      const input = JSON.stringify([build.lib, build.rolldownOptions?.input]);
      said = Object.entries(WORDS_OF).find(([name]) => input.includes(`entrypoints/${name}.`))?.[1];
    },
    async load(id: string) {
      if (said === WORDS_OF['field'] && id.endsWith('/shared/generated/english-patterns.ts')) {
        return 'export const ENGLISH_PATTERNS = undefined;';
      }
      if (said === WORDS_OF['field'] && id.endsWith('/shared/generated/rule-words.ts')) {
        return 'export const RULE_WORDS = {};';
      }
      if (!said || !id.endsWith('/shared/generated/words.ts')) return null;
      const { WORDS } = await import('./shared/generated/words.ts');
      const kept = Object.entries(WORDS).map(([language, words]) => [
        language,
        Object.fromEntries(Object.entries(words).filter(([key]) => said?.test(key))),
      ]);
      return `export const WORDS = ${JSON.stringify(Object.fromEntries(kept))};`;
    },
  };
}

export default defineConfig({
  vite: () => ({ plugins: [lightScripts()] }),
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: '.output',
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'nl',
    permissions: ['storage', 'scripting', 'activeTab'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: {
      extension_pages: "script-src 'self'; object-src 'none'; connect-src 'self' https:",
    },
    icons: { 16: 'icons/icon-16.png', 32: 'icons/icon-32.png', 48: 'icons/icon-48.png', 128: 'icons/icon-128.png' },
    action: { default_title: '__MSG_name__' },
    commands: {
      'open-tip': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_openTip__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_openPanel__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'uitnodigend@uitnodigend.example',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '140',
          key: DEVELOPMENT_KEY,
          // Firefox reads the policy without a schema.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  hooks: {
    /** Sites are switched on one by one: what WXT derives from the script's `matches` would ask for all of them at install. */
    'build:manifestGenerated': (_wxt, manifest) => {
      delete manifest.host_permissions;
      delete manifest.web_accessible_resources;
    },
  },
});
