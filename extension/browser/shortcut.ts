import type { Shortcut } from '../../shared/ui/options/options-model.ts';
import { api } from './api.ts';

const NAMES = ['open-tip', 'open-panel'] as const;

/** Our key combinations, as this browser writes them; empty where a person or another extension took them. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await api.commands.getAll();
  return NAMES.map((name) => ({ name, keys: commands.find((command) => command.name === name)?.shortcut ?? '' }));
}

/** Opens the page of the browser where key combinations are changed. */
export async function openShortcuts(): Promise<void> {
  const commands = api.commands as typeof api.commands & { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await api.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
