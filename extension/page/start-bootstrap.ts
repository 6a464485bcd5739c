import { ask, contentApi, isExtensionThere } from '../browser/content-api.ts';
import { readTabMessage } from '../browser/messages.ts';
import { deepActiveElement, findField } from './find-field.ts';
import { judgeField } from './judge-field.ts';

/** One bootstrap a frame: a second injection takes the place of the first. */
const world = globalThis as unknown as { uitnodigendBootstrap?: AbortController };

/** Waits for the focus to come to a field, then asks for the engine, once. No timers, no observers, no reading. */
export function startBootstrap(): void {
  world.uitnodigendBootstrap?.abort();
  const life = new AbortController();
  world.uitnodigendBootstrap = life;
  const look = (element: Element | null): void => {
    if (!isExtensionThere()) return life.abort();
    const field = findField(element);
    if (!field || judgeField(field) !== null) return;
    document.removeEventListener('focusin', onFocus, true);
    void ask({ kind: 'field-focused' });
  };
  const onFocus = (event: FocusEvent): void => look((event.composedPath()[0] as Element | undefined) ?? null);
  const onMessage = (message: unknown): void => {
    if (readTabMessage(message)?.kind === 'turned-off') life.abort();
  };
  document.addEventListener('focusin', onFocus, { capture: true, signal: life.signal });
  contentApi.runtime.onMessage.addListener(onMessage);
  life.signal.addEventListener('abort', () => contentApi.runtime.onMessage.removeListener(onMessage));
  look(deepActiveElement(document));
  if (window === top) sayInView(life.signal);
}

/** Says once that this page is here, when a person sees it. */
function sayInView(signal: AbortSignal): void {
  const say = (): void => {
    if (document.visibilityState !== 'visible' || !isExtensionThere()) return;
    document.removeEventListener('visibilitychange', say);
    void ask({ kind: 'page-here' });
  };
  document.addEventListener('visibilitychange', say, { signal });
  say();
}
