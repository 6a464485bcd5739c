/** After 5 s Outlook says that we are slow; long before that the mail goes. In milliseconds. */
const PATIENCE = 3000;

export interface SendEvent {
  completed(options: { allowEvent: boolean; errorMessage?: string; commandId?: string }): void;
}

/** Ends the event: with a message Outlook shows it, without one the mail goes. */
export type Answer = (message?: string, commandId?: string) => void;

/** Answers once: whatever comes later, the first answer stands. Classic Outlook may have no timers. */
export function answerer(event: SendEvent): Answer {
  const hasTimers = typeof setTimeout === 'function' && typeof clearTimeout === 'function';
  let isAnswered = false;
  const timer = hasTimers ? setTimeout(() => answer(), PATIENCE) : undefined;
  const answer: Answer = (message, commandId) => {
    if (isAnswered) return;
    isAnswered = true;
    // Code may run on after the event ended (office-js#6656).
    if (hasTimers) clearTimeout(timer);
    if (message === undefined) event.completed({ allowEvent: true });
    else if (commandId === undefined) event.completed({ allowEvent: false, errorMessage: message });
    else event.completed({ allowEvent: false, errorMessage: message, commandId });
  };
  return answer;
}

/** Does the work; when it goes wrong, the mail goes. */
export function orAllow(answer: Answer, work: () => void): void {
  try {
    work();
  } catch {
    answer();
  }
}
