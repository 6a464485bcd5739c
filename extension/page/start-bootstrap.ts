import { ask, hear, isExtensionThere } from '../browser/content-api.ts';
import { readTabMessage } from '../browser/messages.ts';
import { findField, isEditorPage } from './find-field.ts';
import { judgeField } from './judge-field.ts';
import { watchFocus } from './watch-focus.ts';

/** One bootstrap a frame: a second injection takes the place of the first. */
const world = globalThis as unknown as { uitnodigendBootstrap?: AbortController };

/** Waits for the focus to come to a field, then asks for the engine, once. No timers, no observers, no reading. */
export function startBootstrap(): void {
  world.uitnodigendBootstrap?.abort();
  const life = new AbortController();
  world.uitnodigendBootstrap = life;
  const waiting = new AbortController();
  const look = (element: Element | null): void => {
    if (!isExtensionThere()) return life.abort();
    const field = findField(element);
    const why = field && judgeField(field);
    if (why === 'editor-frame') return void ask({ kind: 'editor-focused' });
    if (!field || (why !== null && why !== 'one-line')) return;
    // A line is a search box, unless a site profile knows better: then the engine comes, and looks for itself.
    if (why === 'one-line') {
      return void ask({ kind: 'line-focused' }).then((isComing) => {
        if (isComing === true) waiting.abort();
      });
    }
    waiting.abort();
    void ask({ kind: 'field-focused' });
  };
  const lookNow = watchFocus(look, waiting.signal);
  const onMessage = (message: unknown): void => {
    const kind = readTabMessage(message)?.kind;
    if (kind === 'turned-off') life.abort();
    // For the page around an editor: the frame that said it would say it again, without end.
    if (kind === 'editor-focused' && !waiting.signal.aborted && !isEditorPage(document)) lookNow();
  };
  hear(onMessage, life.signal);
  life.signal.addEventListener('abort', () => waiting.abort());
  lookNow();
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
