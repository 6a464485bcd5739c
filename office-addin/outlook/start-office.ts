/** What the pane needs to know of Outlook at the start. */
export interface OfficeStart {
  readonly isOutlook: boolean;
  readonly language: 'nl' | 'en';
}

/** Waits for Office; outside Outlook the answer comes too, and says so. */
export async function startOffice(): Promise<OfficeStart> {
  const { host } = await Office.onReady();
  const isOutlook = host === Office.HostType.Outlook && Office.context.mailbox !== undefined;
  const language = isOutlook ? Office.context.displayLanguage : navigator.language;
  return { isOutlook, language: language.toLowerCase().startsWith('nl') ? 'nl' : 'en' };
}

/** Calls back when a pinned pane gets another mail. Older Outlooks have no such event. */
export function onItemChanged(listener: () => void): void {
  try {
    Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, listener);
  } catch {
    // Without the event the pane looks again at its next focus.
  }
}
