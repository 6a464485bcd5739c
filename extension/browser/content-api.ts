import type { Settings } from '../../shared/formats/settings.ts';
import type { Language } from '../../shared/language/language.ts';

/** The few things a content script asks of the browser. */
interface ContentApi {
  readonly runtime: {
    /** Undefined once the extension was updated or removed under an open page. */
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    connect(options: { name: string }): ContentPort;
    readonly onConnect: {
      addListener(listener: (port: ContentPort) => void): void;
      removeListener(listener: (port: ContentPort) => void): void;
    };
    readonly onMessage: {
      addListener(listener: (message: unknown) => void): void;
      removeListener(listener: (message: unknown) => void): void;
    };
  };
  readonly i18n: { getUILanguage(): string };
  /** Looks into closed shadow roots. */
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** A line that breaks when the other end goes. */
export interface ContentPort {
  readonly name: string;
  postMessage(message: object): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

/** `browser` where it is native (Firefox, Chrome from 148), else `chrome`: both answer with promises here. */
export const contentApi: ContentApi =
  (globalThis as unknown as { browser?: ContentApi; chrome: ContentApi }).browser ??
  (globalThis as unknown as { chrome: ContentApi }).chrome;

/** False when the extension was updated, switched off or removed while this page stayed open. */
export function isExtensionThere(): boolean {
  try {
    return contentApi.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** Hears what the background says to this tab, until the signal. Gone with the extension without a word. */
export function hear(listener: (message: unknown) => void, signal: AbortSignal): void {
  const { onMessage } = contentApi.runtime;
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      onMessage.removeListener(listener);
    } catch {
      // The extension is gone, and its listeners with it.
    }
  });
}

/** Sends to the background. Undefined when nobody answers: a page never hears of our trouble. */
export async function ask(message: unknown): Promise<unknown> {
  try {
    return await contentApi.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** The language of our own words: the chosen one, or else that of the browser's screens. */
export function screenLanguage(screen: Settings['screen']): Language {
  if (screen !== 'browser') return screen;
  return contentApi.i18n.getUILanguage().startsWith('nl') ? 'nl' : 'en';
}
