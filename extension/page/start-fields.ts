import { MESSAGE_GATES } from '../../shared/generated/message-gates.ts';
import { SHIPPED_RULES } from '../../shared/generated/rules.ts';
import { createReviewer } from '../../shared/review/create-reviewer.ts';
import { ask, contentApi, isExtensionThere } from '../browser/content-api.ts';
import { readTabMessage } from '../browser/messages.ts';
import { deepActiveElement, findField } from './find-field.ts';
import { judgeField } from './judge-field.ts';
import { serveField } from './serve-field.ts';
import type { ServedField } from './serve-field.ts';

/** One run a frame: a second injection takes the place of the first, also after an update of the extension. */
const world = globalThis as unknown as { uitnodigendFields?: AbortController };

/** Serves the field that has the focus, one at a time, until the site is switched off or the extension goes. */
export function startFields(): void {
  world.uitnodigendFields?.abort();
  const life = new AbortController();
  world.uitnodigendFields = life;
  void serveFields(life);
}

async function serveFields(life: AbortController): Promise<void> {
  const reviewer = createReviewer(SHIPPED_RULES, MESSAGE_GATES);
  const language = contentApi.i18n.getUILanguage().startsWith('nl') ? 'nl' : 'en';
  const answer = await ask({ kind: 'muted?' });
  const muted = Array.isArray(answer) ? (answer as string[]) : [];
  if (life.signal.aborted) return;
  let served: ServedField | undefined;

  const serve = (element: Element | null): void => {
    if (!isExtensionThere()) return life.abort();
    const field = findField(element);
    if (!field || field.element === served?.field.element || judgeField(field) !== null) return;
    served?.stop();
    served = serveField(field, { reviewer, language, muted });
  };
  const onMessage = (message: unknown): void => {
    const known = readTabMessage(message);
    if (known?.kind === 'turned-off') life.abort();
    if (known?.kind === 'open-tip') served?.openTip();
  };
  const onFocus = (event: FocusEvent): void => serve((event.composedPath()[0] as Element | undefined) ?? null);
  document.addEventListener('focusin', onFocus, { capture: true, signal: life.signal });
  contentApi.runtime.onMessage.addListener(onMessage);
  life.signal.addEventListener('abort', () => {
    served?.stop();
    try {
      contentApi.runtime.onMessage.removeListener(onMessage);
    } catch {
      // The extension is gone, and its listeners with it.
    }
  });
  holdLine(life);
  serve(deepActiveElement(document));
}

/** A line to the background that breaks when the extension is updated or removed: then every mark of ours goes. */
function holdLine(life: AbortController): void {
  try {
    const port = contentApi.runtime.connect({ name: 'field' });
    port.onDisconnect.addListener(() => {
      if (!isExtensionThere()) return life.abort();
      // The worker merely fell asleep: the next input holds the line again.
      document.addEventListener('input', () => holdLine(life), { capture: true, once: true, signal: life.signal });
    });
    life.signal.addEventListener('abort', () => port.disconnect());
  } catch {
    life.abort();
  }
}
