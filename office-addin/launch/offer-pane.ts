import { WORDS } from '../../shared/generated/words.ts';
import { PANE_CONTROL } from '../manifest/manifest-source.ts';
import { SETS } from '../manifest/requirement-sets.ts';
import { screenLanguage } from './find-nudge.ts';
import { eventSettings } from './mail-settings.ts';
import type { EventSettings } from './mail-settings.ts';
import { readersOfMail, succeeded, supports } from './open-mail.ts';

/** Kept with the draft, so that the line comes once. */
const OFFERED = 'uitnodigendOffered';
const NOTICE = 'uitnodigend';
/** The id of the small icon in the manifest. */
const ICON = 'icon16';
/** A host that does not answer for this long gets the event back; in milliseconds (our choice). */
const PATIENCE = 10_000;

interface ItemEvent {
  completed(): void;
}

type Work = (end: () => void) => void;

/**
 * A new mail with a reader in it raises two events at once. One after the other, so that the second one sees what the
 * first one kept; else both would put the line there, also after the person dismissed it.
 */
const waiting: Work[] = [];

/** While a mail to a student is being written: one line above it that offers to open the pane, once a mail. Silent on any error. */
export function offerPane(event: ItemEvent): void {
  inTurn((next) => {
    const end = once(() => {
      event.completed();
      next();
    });
    try {
      const settings = eventSettings();
      if (canOffer(settings)) offerOnce(Office.context.mailbox.item as unknown as Office.MessageCompose, settings, end);
      else end();
    } catch {
      end();
    }
  });
}

function inTurn(work: Work): void {
  waiting.push(work);
  if (waiting.length === 1) work(next);
}

function next(): void {
  waiting.shift();
  const work = waiting[0];
  if (work) work(next);
}

/** Runs once, whoever asks first: the work, or the clock where there is one. */
function once(work: () => void): () => void {
  let isDone = false;
  const hasTimers = typeof setTimeout === 'function' && typeof clearTimeout === 'function';
  const timer = hasTimers ? setTimeout(() => end(), PATIENCE) : undefined;
  const end = (): void => {
    if (isDone) return;
    isDone = true;
    if (hasTimers) clearTimeout(timer);
    work();
  };
  return end;
}

/** On a Mac the line comes without its button (office-js#6432), so there it stays away. */
function canOffer({ lineWhileWriting }: EventSettings): boolean {
  const { platform, diagnostics } = Office.context as Partial<Office.Context>;
  return (
    lineWhileWriting && supports(SETS.line) && /^(?:PC|OfficeOnline)$/.test(String(platform ?? diagnostics?.platform))
  );
}

function offerOnce(item: Office.MessageCompose, { readers: rules }: EventSettings, end: () => void): void {
  readersOfMail(item, rules, ({ who }) => {
    if (who !== 'student') return end();
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
