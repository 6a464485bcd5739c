import { SHIPPED_RULES } from '../../shared/generated/rules.ts';
import { createReviewer } from '../../shared/review/create-reviewer.ts';
import { SETTING_KEYS } from '../outlook/setting-keys.ts';
import { nudgeText } from './nudge-text.ts';

/** Kept with the draft: the text the person was nudged about, so that it happens once. */
const NUDGED = 'uitnodigendNudged';
/** After 5 s Outlook says that we are slow; long before that the mail goes. In milliseconds. */
const PATIENCE = 3000;

interface SendEvent {
  completed(options: { allowEvent: boolean; errorMessage?: string }): void;
}

/** Ends the event: with a message Outlook shows it, without one the mail goes. */
type Answer = (message?: string) => void;

/** Answers once: whatever comes later, the first answer stands. Classic Outlook may have no timers. */
function answerer(event: SendEvent): Answer {
  const hasTimers = typeof setTimeout === 'function' && typeof clearTimeout === 'function';
  let isAnswered = false;
  const timer = hasTimers ? setTimeout(() => answer(), PATIENCE) : undefined;
  const answer: Answer = (message) => {
    if (isAnswered) return;
    isAnswered = true;
    // Code may run on after the event ended (office-js#6656).
    if (hasTimers) clearTimeout(timer);
    event.completed(message === undefined ? { allowEvent: true } : { allowEvent: false, errorMessage: message });
  };
  return answer;
}

/** Does the work; when it goes wrong, the mail goes. */
function orAllow(answer: Answer, work: () => void): void {
  try {
    work();
  } catch {
    answer();
  }
}

function onMessageSend(event: SendEvent): void {
  const answer = answerer(event);
  orAllow(answer, () => {
    if (Office.context.roamingSettings.get(SETTING_KEYS.nudgeOnSend) !== true) return answer();
    const item = Office.context.mailbox.item as unknown as Office.MessageCompose;
    item.body.getAsync('text' as unknown as Office.CoercionType, (result) =>
      orAllow(answer, () => (succeeded(result) ? nudgeOnce(item, result.value, answer) : answer())),
    );
  });
}

/** Says it once a text: sent again unchanged, the mail goes. Without session data a person would be asked each time, so it stays silent. */
function nudgeOnce(item: Office.MessageCompose, text: string, answer: Answer): void {
  const { sessionData } = item;
  const message = sessionData ? findNudge(text) : null;
  if (message === null) return answer();
  const mark = fingerprint(text);
  sessionData.getAsync(NUDGED, (known) =>
    orAllow(answer, () => {
      if (succeeded(known) && known.value === mark) return answer();
      sessionData.setAsync(NUDGED, mark, (kept) => answer(succeeded(kept) ? message : undefined));
    }),
  );
}

function findNudge(source: string): string | null {
  const muted: unknown = Office.context.roamingSettings.get(SETTING_KEYS.muted);
  return nudgeText(createReviewer(SHIPPED_RULES), {
    text: source.replace(/\r\n?/g, '\n'),
    language: /^nl/i.test(Office.context.displayLanguage) ? 'nl' : 'en',
    muted: Array.isArray(muted) ? (muted as readonly string[]) : [],
  });
}

function succeeded(result: { readonly status: unknown }): boolean {
  return String(result.status) === 'succeeded';
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
