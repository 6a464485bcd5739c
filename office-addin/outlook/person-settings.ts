import type { ReaderRules } from '../../shared/situation/readers.ts';
import { callOffice } from './call.ts';
import { fitReaderRules, readReaderRules } from './reader-settings.ts';
import { SETTING_KEYS } from './setting-keys.ts';

/** What a person chose, as kept in the mailbox. */
export interface PersonSettings {
  readonly nudgeOnSend: boolean;
  /** Categories of *Niet meer voor mij*. */
  readonly muted: readonly string[];
  /** Who is who. */
  readonly readers: ReaderRules;
}

/** What was kept; the ordinary settings when nothing was, or when it cannot be read. */
export function readSettings(): PersonSettings {
  try {
    const { roamingSettings } = Office.context;
    const muted: unknown = roamingSettings.get(SETTING_KEYS.muted);
    return {
      nudgeOnSend: roamingSettings.get(SETTING_KEYS.nudgeOnSend) === true,
      muted: Array.isArray(muted) ? muted.filter((entry): entry is string => typeof entry === 'string') : [],
      readers: readReaderRules(roamingSettings.get(SETTING_KEYS.readers)),
    };
  } catch {
    return { nudgeOnSend: false, muted: [], readers: readReaderRules(undefined) };
  }
}

/** Keeps some of the settings. @returns false when Outlook did not take them; they then last as long as the pane. */
export async function keepSettings(changed: Partial<PersonSettings>): Promise<boolean> {
  try {
    const { roamingSettings } = Office.context;
    if (changed.nudgeOnSend !== undefined) roamingSettings.set(SETTING_KEYS.nudgeOnSend, changed.nudgeOnSend);
    if (changed.muted !== undefined) roamingSettings.set(SETTING_KEYS.muted, [...changed.muted]);
    if (changed.readers !== undefined) roamingSettings.set(SETTING_KEYS.readers, fitReaderRules(changed.readers));
    return (await callOffice<void>((done) => roamingSettings.saveAsync(done))).ok;
  } catch {
    return false;
  }
}

/** True where Outlook can ask something when a mail is sent (Smart Alerts, Mailbox 1.12). */
export function canNudge(): boolean {
  return Office.context.requirements.isSetSupported('Mailbox', '1.12');
}

/** The address of the person who writes; empty where Outlook does not tell. */
export function writerAddress(): string {
  return Office.context.mailbox?.userProfile?.emailAddress ?? '';
}
