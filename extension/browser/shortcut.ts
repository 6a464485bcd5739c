import { api } from './api.ts';

/** The keys that open the first idea, as this browser writes them; empty when a person or another extension took them. */
export async function shortcutKeys(): Promise<string> {
  const commands = await api.commands.getAll();
  return commands.find(({ name }) => name === 'open-tip')?.shortcut ?? '';
}
