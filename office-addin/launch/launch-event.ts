import { SHIPPED_RULES } from '../../shared/generated/rules.ts';
import { createReviewer } from '../../shared/review/create-reviewer.ts';
import { nudgeText } from './nudge-text.ts';

/** Switched on by a person or an administrator; off by default. */
const SETTING = 'nudgeOnSend';
/** Kept with the draft: the text the person was nudged about, so that it happens once. */
const NUDGED = 'uitnodigendNudged';
/** After 5 s Outlook says that we are slow; long before that the mail goes. In milliseconds. */
const PATIENCE = 3000;

interface SendEvent {
  completed(options: { allowEvent: boolean; errorMessage?: string }): void;
}

/** Answers once: whatever comes later, or goes wrong, the mail is allowed. */
function answerer(event: SendEvent): (message?: string) => void {
  let isAnswered = false;
  return (message) => {
    if (isAnswered) return;
    isAnswered = true;
    event.completed(message === undefined ? { allowEvent: true } : { allowEvent: false, errorMessage: message });
  };
}

function onMessageSend(event: SendEvent): void {
  const answer = answerer(event);
  try {
    if (typeof setTimeout === 'function') setTimeout(answer, PATIENCE);
    if (Office.context.roamingSettings.get(SETTING) !== true) return answer();
    const item = Office.context.mailbox.item as unknown as Office.MessageCompose;
    item.body.getAsync('text' as unknown as Office.CoercionType, (result) => {
      try {
        if (String(result.status) !== 'succeeded') return answer();
        nudgeOnce(item, result.value, answer);
      } catch {
        answer();
      }
    });
  } catch {
    answer();
  }
}

/** Says it once a text: sent again unchanged, the mail goes. Without session data a person would be asked each time, so it stays silent. */
function nudgeOnce(item: Office.MessageCompose, text: string, answer: (message?: string) => void): void {
  const language = /^nl/i.test(Office.context.displayLanguage) ? 'nl' : 'en';
  const message = nudgeText(createReviewer(SHIPPED_RULES), text, language);
  const { sessionData } = item;
  if (message === null || !sessionData) return answer();
  const mark = fingerprint(text);
  sessionData.getAsync(NUDGED, (known) => {
    if (String(known.status) === 'succeeded' && known.value === mark) return answer();
    sessionData.setAsync(NUDGED, mark, (kept) => answer(String(kept.status) === 'succeeded' ? message : undefined));
  });
}

/** A short mark of a text (FNV-1a, 32 bits): enough to see that it is the same one. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${text.length}:${hash >>> 0}`;
}

/** Outlook on the web hands out events only once the page says that it is ready; classic Outlook has no pages and needs none of it. */
if (typeof Office.onReady === 'function') void Office.onReady();
Office.actions.associate('onMessageSend', onMessageSend);
