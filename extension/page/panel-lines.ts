import { contentApi } from '../browser/content-api.ts';
import type { ContentPort } from '../browser/content-api.ts';

/** The open panels beside this page. */
export interface PanelLines {
  /** Tells every open panel; one that opens later hears the last of it at once. */
  readonly tell: (message: object) => void;
  readonly isAnyOpen: () => boolean;
}

/**
 * Answers the lines that panels open, until `signal`. Nothing is sent while no panel is open.
 *
 * @param options `name` of the lines; `onAsk` answers what a panel asks, or gives nothing
 */
export function openPanelLines(
  signal: AbortSignal,
  options: {
    readonly name: 'panel' | 'panel-field';
    readonly onChange?: () => void;
    readonly onAsk?: (message: object) => object | undefined;
  },
): PanelLines {
  const { name, onChange, onAsk } = options;
  const lines = new Set<ContentPort>();
  let last: object | undefined;
  const onConnect = (line: ContentPort): void => {
    if (line.name !== name || signal.aborted) return;
    lines.add(line);
    line.onDisconnect.addListener(() => {
      lines.delete(line);
      if (!signal.aborted) onChange?.();
    });
    line.onMessage.addListener((message) => {
      const answer = signal.aborted ? undefined : onAsk?.(message as object);
      if (answer) line.postMessage(answer);
    });
    if (last) line.postMessage(last);
    onChange?.();
  };
  contentApi.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => {
    for (const line of lines) line.disconnect();
    lines.clear();
    try {
      contentApi.runtime.onConnect.removeListener(onConnect);
    } catch {
      // The extension is gone, and its listeners with it.
    }
  });
  return {
    tell: (message) => {
      last = message;
      for (const line of lines) line.postMessage(message);
    },
    isAnyOpen: () => lines.size > 0,
  };
}
