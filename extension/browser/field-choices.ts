import type { FieldChoices } from './messages.ts';
import { readMuted } from './muted.ts';
import { readSettings } from './settings.ts';

/** What a page is told of a person's choices. */
export async function readFieldChoices(): Promise<FieldChoices> {
  const [{ screen, when, quietUntil }, muted] = await Promise.all([readSettings(), readMuted()]);
  return { screen, when, quietUntil, muted };
}
