/** What an Outlook call came to. Nothing of Office ever throws into the pane. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: 'timed-out' | 'failed'; readonly code: number };

type Callback<T> = (result: {
  readonly status: unknown;
  readonly value: T;
  readonly error?: { readonly code?: number } | null;
}) => void;

/** Outlook on the web and new Outlook take at most three calls at once (limits of the JavaScript API). */
const AT_ONCE = 3;
/** A host that says nothing for this long, in milliseconds, will not answer any more (our choice). */
const PATIENCE = 15_000;

let running = 0;
const waiting: (() => void)[] = [];

/** Calls an asynchronous function of Office, three at a time, with an end to waiting. */
export async function callOffice<T>(start: (callback: Callback<T>) => void): Promise<Answer<T>> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
  try {
    return await answerOf(start);
  } finally {
    running--;
    waiting.shift()?.();
  }
}

function answerOf<T>(start: (callback: Callback<T>) => void): Promise<Answer<T>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ ok: false, why: 'timed-out', code: 0 }), PATIENCE);
    const settle = (answer: Answer<T>): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    try {
      start(({ status, value, error }) => {
        if (String(status) === 'succeeded') settle({ ok: true, value });
        else settle({ ok: false, why: 'failed', code: error?.code ?? 0 });
      });
    } catch {
      settle({ ok: false, why: 'failed', code: 0 });
    }
  });
}
