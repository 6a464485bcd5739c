import { SETS } from '../manifest/requirement-sets.ts';
import { callOffice } from './call.ts';
import type { CarriedFollow } from '../../shared/team/carry-follows.ts';
import { fitFollows, FOLLOWS_KEY, readFollows } from './kept-follows.ts';
import { fitKept, OLD_KEYS, readKept, SETTINGS_KEY } from './kept-settings.ts';
import type { KeptSettings } from './kept-settings.ts';

/** `shortened`: kept, and old marks had to go for it. `lost`: Outlook did not take it; it lasts as long as the pane. */
export type Keeping = 'kept' | 'shortened' | 'lost';

/** What was kept; the ordinary settings when nothing was, or when it cannot be read. */
export function readSettings(): KeptSettings {
  try {
    const { roamingSettings } = Office.context;
    return readKept((key) => roamingSettings.get(key) as unknown);
  } catch {
    return readKept(() => undefined);
  }
}

let lastSave: Promise<unknown> = Promise.resolve();

/** Keeps the settings, one save after the other: a slow one never lands on top of a newer one. */
export function keepSettings(settings: KeptSettings): Promise<Keeping> {
  return inTurn(() => saveNow(settings));
}

/** The addresses that are followed, as the mailbox took them along; undefined when it never did. */
export function readKeptFollows(): readonly CarriedFollow[] | undefined {
  try {
    return readFollows(Office.context.roamingSettings.get(FOLLOWS_KEY));
  } catch {
    return undefined;
  }
}

/** Lets the mailbox take along what is followed; where it does not, this device follows on by itself. */
export function keepFollows(follows: readonly CarriedFollow[]): void {
  const fitting = fitFollows(follows);
  if (JSON.stringify(fitting) === JSON.stringify(readKeptFollows() ?? [])) return;
  void inTurn(async () => {
    try {
      const { roamingSettings } = Office.context;
      roamingSettings.set(FOLLOWS_KEY, fitting);
      await callOffice<void>((done) => roamingSettings.saveAsync(done));
    } catch {
      // Tried again at the next change.
    }
  });
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const save = lastSave.then(work);
  lastSave = save;
  return save;
}

async function saveNow(settings: KeptSettings): Promise<Keeping> {
  try {
    const { roamingSettings } = Office.context;
    const { document, isShortened } = fitKept(settings, roamingSettings.get(SETTINGS_KEY));
    roamingSettings.set(SETTINGS_KEY, document);
    for (const key of OLD_KEYS) roamingSettings.remove(key);
    const saved = await callOffice<void>((done) => roamingSettings.saveAsync(done));
    return !saved.ok ? 'lost' : isShortened ? 'shortened' : 'kept';
  } catch {
    return 'lost';
  }
}

/** True where Outlook can ask something when a mail is sent (Smart Alerts). */
export function canNudge(): boolean {
  return isSupported(SETS.send);
}

/** True where a line can stand above a draft while it is being written. */
export function canShowLine(): boolean {
  return isSupported(SETS.line) && Office.context.platform !== Office.PlatformType.Mac;
}

function isSupported(set: string): boolean {
  return Office.context.requirements.isSetSupported('Mailbox', set);
}

/** The address of the person who writes; empty where Outlook does not tell. */
export function writerAddress(): string {
  return Office.context.mailbox?.userProfile?.emailAddress ?? '';
}
