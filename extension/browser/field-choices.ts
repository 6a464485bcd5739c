import type { FieldChoices } from './messages.ts';
import { readMuted } from './muted.ts';
import { readReadyAt } from './ready-sets.ts';
import { readSettings } from './settings.ts';

/** What a page is told of a person's choices. */
export async function readFieldChoices(): Promise<FieldChoices> {
  const [settings, muted, setsAt] = await Promise.all([readSettings(), readMuted(), readReadyAt()]);
  const { screen, when, quietUntil, quietHours } = settings;
  return { screen, when, quietUntil, quietHours, muted, setsAt };
}
