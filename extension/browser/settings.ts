import { REST } from '../../shared/desk/quiet-until.ts';
import { decodeSettings, ORDINARY_SETTINGS, type Settings } from '../../shared/formats/settings.ts';
import type { Language } from '../../shared/language/language.ts';
import { api } from './api.ts';
import { MUTED } from './muted.ts';
import { READY_AT } from './ready-sets.ts';

const KEY = 'settings';

/** What the person chose; the ordinary settings when storage does not answer. */
export async function readSettings(): Promise<Settings> {
  try {
    return decodeSettings((await api.storage.local.get(KEY))[KEY]);
  } catch {
    return ORDINARY_SETTINGS;
  }
}

/** Changes some of them. @returns false when it could not be kept. */
export async function changeSettings(part: Partial<Settings>): Promise<boolean> {
  try {
    await api.storage.local.set({ [KEY]: { ...(await readSettings()), ...part } });
    return true;
  } catch {
    return false;
  }
}

/** Begins an hour of rest, or ends it. @returns false when it could not be kept. */
export function rest(isWanted: boolean): Promise<boolean> {
  return changeSettings({ quietUntil: isWanted ? Date.now() + REST : 0 });
}

/** Calls back when a page of ours, in any window, changed what is kept. */
export function onChoicesChanged(listener: () => void): void {
  api.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && (KEY in changes || MUTED in changes || READY_AT in changes)) listener();
  });
}

/** The language that our own words are said in: the chosen one, or else that of the browser's screens. */
export async function chosenLanguage(): Promise<Language> {
  return languageOf(await readSettings());
}

/** @returns the language of our words under these settings */
export function languageOf({ screen }: Settings): Language {
  if (screen !== 'browser') return screen;
  return api.i18n.getUILanguage().startsWith('nl') ? 'nl' : 'en';
}

/** Forgets everything that `storage.local` holds. @returns false when the browser refused. */
export async function forgetChoices(): Promise<boolean> {
  try {
    await api.storage.local.clear();
    return true;
  } catch {
    return false;
  }
}
