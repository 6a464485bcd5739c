import { answerer, orAllow } from './answer-send.ts';
import { findNudge, screenLanguage } from './find-nudge.ts';
import { offerPane } from './offer-pane.ts';
import { eventSettings } from './mail-settings.ts';
import { readersOfMail, succeeded, supports } from './open-mail.ts';
import { WORDS } from '../../shared/generated/words.ts';
import { isForUs } from '../../shared/situation/readers.ts';
import type { Readers } from '../../shared/situation/readers.ts';
import { PANE_CONTROL, RECIPIENTS_FUNCTION, SEND_FUNCTION, START_FUNCTION } from '../manifest/manifest-source.ts';
import { SETS } from '../manifest/requirement-sets.ts';
import type { Answer, OpenButton, SendEvent } from './answer-send.ts';
import type { EventSettings } from './mail-settings.ts';

/** Kept with the draft: the text the person was nudged about, so that it happens once. */
const NUDGED = 'uitnodigendNudged';

function onMessageSend(event: SendEvent): void {
  const answer = answerer(event);
  orAllow(answer, () => {
    const settings = eventSettings();
    if (!settings.nudgeOnSend) return answer();
    const item = Office.context.mailbox.item as unknown as Office.MessageCompose;
    readersOfMail(item, settings.readers, (readers) =>
      orAllow(answer, () => {
        // To a colleague or a stranger nothing is said unasked.
        if (!isForUs(readers, settings.readers)) return answer();
        item.body.getAsync('text' as unknown as Office.CoercionType, (result) =>
          orAllow(answer, () =>
            succeeded(result) ? nudgeOnce({ item, readers, settings }, result.value, answer) : answer(),
          ),
        );
      }),
    );
  });
}

interface Sending {
  readonly item: Office.MessageCompose;
  readonly readers: Readers;
  readonly settings: EventSettings;
}

/** Says it once a text: sent again unchanged, the mail goes. Without session data a person would be asked each time, so it stays silent. */
function nudgeOnce({ item, readers, settings }: Sending, text: string, answer: Answer): void {
  const { sessionData } = item;
  const message = sessionData ? findNudge(text, readers, settings.kept) : null;
  if (message === null) return answer();
  const mark = fingerprint(text);
  sessionData.getAsync(NUDGED, (known) =>
    orAllow(answer, () => {
      if (succeeded(known) && known.value === mark) return answer();
      sessionData.setAsync(NUDGED, mark, (kept) =>
        orAllow(answer, () => (succeeded(kept) ? answer(message, openButton()) : answer())),
      );
    }),
  );
}

/** With a command the button opens the pane (*Take Action*, Mailbox 1.14); older hosts have *Don't Send* alone. */
function openButton(): OpenButton | undefined {
  const cancelLabel = WORDS[screenLanguage()]['launch.open'];
  return supports(SETS.button) ? { cancelLabel, commandId: PANE_CONTROL } : undefined;
}

/** A short mark of a text (FNV-1a, 32 bits): enough to see that it is the same one. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${text.length}:${hash >>> 0}`;
}

/** Outlook on the web hands out events only once the page says that it is ready; classic Outlook has no pages and needs none of it. */
if (typeof Office.onReady === 'function') void Office.onReady();
Office.actions.associate(SEND_FUNCTION, onMessageSend);
Office.actions.associate(START_FUNCTION, offerPane);
Office.actions.associate(RECIPIENTS_FUNCTION, offerPane);
