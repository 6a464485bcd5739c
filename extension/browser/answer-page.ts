import { SITE_PROFILES } from '../../shared/generated/site-profiles.ts';
import { profilesAt } from '../../shared/situation/recognise-page.ts';
import type { SiteProfile } from '../../shared/situation/site-profile.ts';
import type { PageMessage, TeamLayer } from './messages.ts';
import { readReadySets } from './ready-sets.ts';
import { readFieldChoices } from './field-choices.ts';
import { mute, unmute } from './muted.ts';
import { openPanel } from './open-panel.ts';
import { readNearProfiles } from './own-profiles.ts';
import { countProfileVisit } from './profile-health.ts';
import { rest } from './settings.ts';
import { leaveReminder, signReminder, watchForSign } from './sign-reminder.ts';
import { injectField, injectLater, showWhileAlive, siteOf, tellTab, turnSiteOff } from './site-access.ts';
import { countHappening } from './weeks.ts';

/** Who sent a message, as far as it matters. */
export interface Sender {
  readonly tabId: number | undefined;
  readonly windowId: number | undefined;
  readonly frameId: number | undefined;
  readonly url: string | undefined;
}

/** Does what a page asks, and answers it. Nothing may be awaited before the panel opens: the click would be over. */
export async function answerPage(message: PageMessage, sender: Sender): Promise<unknown> {
  const { tabId, windowId } = sender;
  switch (message.kind) {
    case 'open-panel':
      return windowId !== undefined && opened(windowId);
    case 'field-focused':
      if (tabId !== undefined) await injectField(tabId, sender.frameId ?? 0);
      return true;
    case 'line-focused':
      if (tabId === undefined || !(await namesLine(sender.url))) return false;
      await injectField(tabId, sender.frameId ?? 0);
      return true;
    case 'editor-focused':
      if (tabId !== undefined) await tellTab(tabId, { kind: 'editor-focused' });
      return true;
    case 'bring':
      if (tabId !== undefined) await injectLater(tabId, sender.frameId ?? 0, message.script);
      return true;
    case 'editor-served':
      if (tabId !== undefined) await showWhileAlive({ tabId, allFrames: true });
      return true;
    case 'choices?':
      return readFieldChoices(sender.url);
    case 'team-rules?': {
      const { rules, questions } = await readReadySets();
      return { rules, questions: questions.words } satisfies TeamLayer;
    }
    case 'mute':
      return mute(message.category);
    case 'unmute':
      return unmute(message.category);
    case 'turn-off-here': {
      const site = siteOf(sender.url);
      if (site !== null) await turnSiteOff(site);
      return site !== null;
    }
    case 'rest':
      return rest(message.isWanted);
    case 'page-here':
      if (tabId !== undefined) await watchForSign(tabId, sender.url ?? '');
      return true;
    case 'own-profiles?':
      return readNearProfiles();
    case 'profiles-here?':
      return profilesFor(sender.url);
    case 'page-known':
      return tabId !== undefined && signReminder(message.page, message.since, tabId);
    case 'visit':
      await countProfileVisit(message.profile, message.isKnown);
      return true;
    case 'happened':
      return countHappening(message.happening);
    case 'leave':
      if (tabId !== undefined) await leaveReminder(message.page, tabId);
      return true;
  }
}

async function opened(windowId: number): Promise<boolean> {
  try {
    await openPanel(windowId);
    return true;
  } catch {
    return false;
  }
}

async function profilesFor(url: string | undefined): Promise<readonly SiteProfile[]> {
  return profilesAt(url ?? '', { own: await readNearProfiles(), shipped: SITE_PROFILES });
}

/** Does a profile of this address name a field that may be one line? Which one, the page itself looks at. */
async function namesLine(url: string | undefined): Promise<boolean> {
  const fields = (await profilesFor(url)).flatMap((profile) => profile.fields);
  return fields.some(
    ({ purpose, at }) =>
      purpose !== 'ignore' && at.some((steps) => !/^(?:textarea|iframe)\b/.test(steps[steps.length - 1] ?? '')),
  );
}
