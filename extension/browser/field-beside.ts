import type { Quiet } from '../../shared/desk/actions.ts';
import { api } from './api.ts';
import type { FieldFound, QuietAsked } from './messages.ts';

/** The field in focus in a tab, as a page of ours beside it knows it. */
export interface FieldBeside {
  /** Chooses quiet for the message in that field; null takes it back. */
  readonly choose: (how: Quiet | null) => void;
}

/** Follows the field in focus in a tab. @param onField hears null when no field is served */
export function followField(tabId: number, onField: (field: FieldFound | null) => void): FieldBeside {
  const line = api.tabs.connect(tabId, { name: 'panel-field' });
  line.onMessage.addListener((message: unknown) => {
    const field = message as FieldFound;
    onField(field.counts === null ? null : field);
  });
  // A tab without our scripts has nobody to pick up.
  line.onDisconnect.addListener(() => onField(null));
  return {
    choose: (how) => line.postMessage({ kind: 'quiet', how } satisfies QuietAsked),
  };
}
