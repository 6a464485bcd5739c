import { SITE_PROFILES } from '../../shared/generated/site-profiles.ts';
import { FOLLOW_UPS } from '../../shared/generated/follow-ups.ts';
import { chooseReminder } from '../../shared/prompts/choose-reminder.ts';
import { momentOf } from '../../shared/prompts/moment-of.ts';
import { NO_CHANGE } from '../../shared/reminders/change.ts';
import { maySign } from '../../shared/reminders/may-sign.ts';
import { speaksOf, type KnownPage } from '../../shared/situation/recognise-page.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { api } from './api.ts';
import type { PageAnswer } from './messages.ts';
import { canPageOpenPanel } from './open-panel.ts';
import { readNearProfiles } from './own-profiles.ts';
import { readPromptsInUse } from './prompts-in-use.ts';
import { readMemory, recordChange } from './reminder-memory.ts';
import { codeOfStudent } from './remember-students.ts';
import { chosenLanguage } from './settings.ts';
import { readSigns } from './signs.ts';
import { showWhileAlive } from './site-access.ts';

const WATCH = 'watch.js';
/** The teal of our buttons, light enough beside any theme of a browser. */
const BADGE_COLOUR = '#147a7b';

/** Has a page of a site that is on watched, when somebody wants a sign and a profile speaks of its address. */
export async function watchForSign(tabId: number, url: string): Promise<void> {
  const { mark, badge } = await readSigns();
  if (!mark && !badge) return;
  const profiles = [...(await readNearProfiles()), ...SITE_PROFILES];
  if (!profiles.some((profile) => speaksOf(profile, url))) return;
  await showWhileAlive({ tabId });
  try {
    await api.scripting.executeScript({ target: { tabId }, files: [WATCH] });
  } catch {
    // The tab closed, or went to a page that is not ours: nothing is shown there.
  }
}

/** What was asked last for each tab: an earlier question that takes longer must not draw over a later answer. */
const lastAsked = new Map<number, object>();

/** Shows or clears the badge, and answers which mark the page shows. */
export async function signReminder(page: KnownPage | null, since: number, tabId: number): Promise<PageAnswer> {
  const isLast = askFor(tabId);
  const signs = await readSigns();
  const fits = page !== null && (await itemThatFits(page, since)) !== null;
  await showBadge(tabId, signs.badge && fits, isLast);
  const mark = { canOpen: canPageOpenPanel(), language: await chosenLanguage() };
  return { goesOn: signs.mark || signs.badge, mark: signs.mark && fits ? mark : null };
}

/** *Laat zo* on the mark: all reminders rest. */
export async function leaveReminder(page: KnownPage | null, tabId: number): Promise<void> {
  const now = Date.now();
  const isLast = askFor(tabId);
  const item = page === null ? null : await itemThatFits(page, now + 1);
  await showBadge(tabId, false, isLast);
  if (item === null) return;
  await recordChange({ ...NO_CHANGE, addOutcomes: [{ item, at: now, outcome: 'left' }] });
}

async function itemThatFits(page: KnownPage, since: number): Promise<string | null> {
  const now = Date.now();
  const memory = await readMemory(now);
  if (!maySign(memory.outcomes, since, now)) return null;
  const [{ prompts, priorities }, about] = [await readPromptsInUse(), await codeOfStudent(page)];
  const chosen = chooseReminder({ prompts, rules: FOLLOW_UPS }, momentOf(page, { priorities, about, now }), memory);
  if (chosen === null) return null;
  return chosen.kind === 'prompt' ? chosen.prompt.item : chosen.rule.item;
}

/** @returns whether nothing was asked for this tab since */
function askFor(tabId: number): () => boolean {
  const question = {};
  lastAsked.set(tabId, question);
  return () => lastAsked.get(tabId) === question;
}

async function showBadge(tabId: number, fits: boolean, isLast: () => boolean): Promise<void> {
  const say = sayIn(await chosenLanguage());
  if (!isLast()) return;
  lastAsked.delete(tabId);
  const title = say(fits ? 'sign.badge' : 'common.name');
  try {
    await api.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
    await api.action.setBadgeText({ tabId, text: fits ? '1' : '' });
    await api.action.setTitle({ tabId, title });
  } catch {
    // The tab closed meanwhile.
  }
}
