import { WORDS } from '../../shared/generated/words.ts';
import { PANE_CONTROL } from '../manifest/manifest-source.ts';
import { SETTING_KEYS } from '../outlook/setting-keys.ts';
import { screenLanguage } from './find-nudge.ts';
import { readersOfMail, succeeded, supports } from './open-mail.ts';

/** Kept with the draft, so that the line comes once. */
const OFFERED = 'uitnodigendOffered';
const NOTICE = 'uitnodigend';
/** The id of the small icon in the manifest. */
const ICON = 'icon16';

interface ItemEvent {
  completed(): void;
}

/** While a mail to a student is being written: one line above it that offers to open the pane, once a mail. Silent on any error. */
export function offerPane(event: ItemEvent): void {
  let isEnded = false;
  const end = (): void => {
    if (isEnded) return;
    isEnded = true;
    event.completed();
  };
  try {
    if (canOffer()) offerOnce(Office.context.mailbox.item as unknown as Office.MessageCompose, end);
    else end();
  } catch {
    end();
  }
}

/** On a Mac the line comes without its button (office-js#6432), so there it stays away. */
function canOffer(): boolean {
  const { roamingSettings, platform, diagnostics } = Office.context as Partial<Office.Context>;
  if (roamingSettings?.get(SETTING_KEYS.lineWhileWriting) === false) return false;
  return supports('1.11') && /^(?:PC|OfficeOnline)$/.test(String(platform ?? diagnostics?.platform));
}

function offerOnce(item: Office.MessageCompose, end: () => void): void {
  readersOfMail(item, ({ readers }) => {
    if (readers.who !== 'student') return end();
    item.sessionData.getAsync(OFFERED, (known) => {
      if (succeeded(known)) return end();
      item.sessionData.setAsync(OFFERED, 'yes', (kept) => (succeeded(kept) ? offer(item, end) : end()));
    });
  });
}

function offer(item: Office.MessageCompose, end: () => void): void {
  const words = WORDS[screenLanguage()];
  const action = {
    actionType: 'showTaskPane',
    actionText: words['launch.open'],
    commandId: PANE_CONTROL,
    contextData: '{}',
  };
  const notice = { type: 'insightMessage', message: words['launch.line'], icon: ICON, actions: [action] };
  try {
    item.notificationMessages.replaceAsync(NOTICE, notice as unknown as Office.NotificationMessageDetails, () => end());
  } catch {
    end();
  }
}
