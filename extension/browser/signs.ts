import { api } from './api.ts';

const KEY = 'signs';

/** The two ways in which a reminder points to itself; a person can switch off each. */
export interface Signs {
  readonly mark: boolean;
  readonly badge: boolean;
}

/** Both are on until switched off, also when storage does not answer. */
export async function readSigns(): Promise<Signs> {
  try {
    const { mark, badge } = ((await api.storage.local.get(KEY))[KEY] ?? {}) as Partial<Signs>;
    return { mark: mark !== false, badge: badge !== false };
  } catch {
    return { mark: true, badge: true };
  }
}

/** Keeps the switches. @returns false when there was no room. */
export async function keepSigns(signs: Signs): Promise<boolean> {
  try {
    await api.storage.local.set({ [KEY]: signs });
    return true;
  } catch {
    return false;
  }
}

/** Calls back when they were switched, in any window. */
export function onSignsSwitched(listener: () => void): void {
  api.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) listener();
  });
}
