import { nextChange, quietUntil } from '../../shared/desk/quiet-until.ts';
import { MESSAGE_GATES } from '../../shared/generated/message-gates.ts';
import { gatesWithout } from '../../shared/review/find-missing.ts';
import type { FieldChoices } from './messages.ts';
import { readMuted } from './muted.ts';
import { readReadyAt, readReadySets } from './ready-sets.ts';
import { readSettings } from './settings.ts';
import { siteOf } from './site-access.ts';

/** What a page is told of a person's choices. @param url the address of the page */
export async function readFieldChoices(url: string | undefined): Promise<FieldChoices> {
  const [settings, muted, setsAt] = await Promise.all([readSettings(), readMuted(), readReadyAt()]);
  const { screen, when, address, largeOnly } = settings;
  const now = Date.now();
  const quiet = { quietUntil: quietUntil(settings, now), changesAt: nextChange(settings, now) };
  const levels = await freeLevels(settings.levels, setsAt);
  const gates = setsAt === 0 ? MESSAGE_GATES : gatesWithout(MESSAGE_GATES, (await readReadySets()).questions.resting);
  const isLargeOnly = largeOnly.includes(siteOf(url) ?? '');
  return { ...quiet, screen, when, address, levels, isLargeOnly, muted, setsAt, gates };
}

/** The levels that a person chose, without those that a set of the school or team locked. */
async function freeLevels(levels: FieldChoices['levels'], setsAt: number): Promise<FieldChoices['levels']> {
  if (setsAt === 0 || Object.keys(levels).length === 0) return levels;
  const { said } = await readReadySets();
  return Object.fromEntries(Object.entries(levels).filter(([category]) => said[category]?.isLocked !== true));
}
