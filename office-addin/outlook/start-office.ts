import type { OpenMail } from './draft.ts';
import type { Language } from '../../shared/language/language.ts';

/** What the pane needs to know of Outlook at the start. */
export interface OfficeStart {
  readonly isOutlook: boolean;
  /** The language of the screen. */
  readonly language: Language;
}

/** Waits for Office; outside Outlook, and when office.js could not be loaded, the answer comes too, and says so. */
export async function startOffice(): Promise<OfficeStart> {
  const isOutlook = await isInOutlook();
  const locale = isOutlook ? Office.context.displayLanguage : navigator.language;
  return { isOutlook, language: locale.toLowerCase().startsWith('nl') ? 'nl' : 'en' };
}

async function isInOutlook(): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  try {
    const { host } = await Office.onReady();
    return host === Office.HostType.Outlook && Office.context.mailbox !== undefined;
  } catch {
    return false;
  }
}

/**
 * Calls back when a pinned pane gets another mail, and once when it is listening: the mail may have become another one
 * just before. Older Outlooks have no such event.
 */
export function onItemChanged(listener: () => void): void {
  try {
    Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, listener, listener);
  } catch {
    // Without the event the pane looks again at its next focus.
  }
}

/** Calls back when the person adds or removes a reader. What changed is read anew: some hosts do not say it (office-js#6878). */
export function onRecipientsChanged(mail: OpenMail, listener: () => void): void {
  try {
    mail.addHandlerAsync(Office.EventType.RecipientsChanged, listener);
  } catch {
    // Older Outlooks have no such event; the pane looks again at its next focus.
  }
}
