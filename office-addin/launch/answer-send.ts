/** After 5 s Outlook says that we are slow; long before that the mail goes. In milliseconds. */
const PATIENCE = 3000;

export interface SendEvent {
  completed(options: SendOptions): void;
}

interface SendOptions {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
}

/** The button beside *Toch verzenden* that opens the pane, where the host has it: its words and its command. */
export interface OpenButton {
  readonly cancelLabel: string;
  readonly commandId: string;
}

/** Ends the event: with a message Outlook shows it, without one the mail goes. */
export type Answer = (message?: string, button?: OpenButton) => void;

/** Answers once: whatever comes later, the first answer stands. Classic Outlook may have no timers. */
export function answerer(event: SendEvent): Answer {
  const hasTimers = typeof setTimeout === 'function' && typeof clearTimeout === 'function';
  let isAnswered = false;
  const timer = hasTimers ? setTimeout(() => answer(), PATIENCE) : undefined;
  const answer: Answer = (message, button) => {
    if (isAnswered) return;
    isAnswered = true;
    // Code may run on after the event ended (office-js#6656).
    if (hasTimers) clearTimeout(timer);
    if (message === undefined) event.completed({ allowEvent: true });
    else event.completed(Object.assign({ allowEvent: false, errorMessage: message }, button));
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
