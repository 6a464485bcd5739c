import { createContext, runInContext } from 'node:vm';

/** Takes away what classic Outlook's engine does not have. */
const STRIP = `
  for (const name of ['flat', 'flatMap', 'at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']) delete Array.prototype[name];
  for (const name of ['padStart', 'padEnd', 'trimStart', 'trimEnd', 'matchAll', 'replaceAll', 'at', 'isWellFormed', 'toWellFormed']) delete String.prototype[name];
  for (const name of ['values', 'entries', 'fromEntries', 'getOwnPropertyDescriptors', 'hasOwn', 'groupBy']) delete Object[name];
  delete Promise.prototype.finally; delete Promise.allSettled; delete Promise.any; delete Symbol.asyncIterator;
  for (const name of ['setTimeout', 'clearTimeout', 'setInterval', 'queueMicrotask', 'Intl', 'WeakRef', 'structuredClone', 'AggregateError', 'BigInt', 'URL', 'fetch', 'globalThis']) delete globalThis[name];
`;

/** What an event was given back with. */
interface Completed {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly [option: string]: unknown;
}

/** The mail, the person and the host of one event. */
export interface ClassicSetup {
  readonly text: string;
  readonly to?: readonly string[];
  readonly from?: string;
  readonly locale?: string;
  /** Roaming settings as Outlook hands them out. */
  readonly roaming?: Readonly<Record<string, unknown>>;
  readonly mailboxSet?: string;
  /** Members (`body.getAsync`) that answer with a failure, throw, or never answer. */
  readonly failing?: readonly string[];
  readonly throwing?: readonly string[];
  readonly silent?: readonly string[];
  /** Timers of a newer engine, turned by the test; without it there are none. */
  readonly timers?: { readonly set: (work: () => void, ms: number) => number; readonly clear: (id: number) => void };
  /** Without session data, as before Mailbox 1.11. */
  readonly hasNoSession?: boolean;
}

/** A mail in classic Outlook: the event script alone, in an engine of ES2016 without DOM, timers or `Intl`. */
export interface ClassicMail {
  /** Raises an event. @returns all that it was given back with so far. */
  readonly raise: (name: string) => readonly Completed[];
  /** Goes on writing: the next event meets another text. */
  readonly write: (text: string) => void;
  /** Every member of the mail that the script called. */
  readonly calls: readonly string[];
}

type Done = (result: { status: string; value?: unknown }) => void;

/** Runs the event script; every call on the mail is seen, also of members that it never should call. */
export function openInClassic(script: string, setup: ClassicSetup): ClassicMail {
  const calls: string[] = [];
  const session: Record<string, unknown> = {};
  let { text } = setup;
  const answers: Readonly<Record<string, (args: readonly unknown[]) => { status: string; value?: unknown }>> = {
    'body.getAsync': () => ok(text),
    'to.getAsync': () => ok((setup.to ?? []).map((emailAddress) => ({ emailAddress }))),
    'cc.getAsync': () => ok([]),
    'bcc.getAsync': () => ok([]),
    'sessionData.getAsync': ([name]) => (String(name) in session ? ok(session[String(name)]) : { status: 'failed' }),
    'sessionData.setAsync': ([name, value]) => {
      session[String(name)] = value;
      return ok(undefined);
    },
  };
  const call = (member: string, args: readonly unknown[]): void => {
    calls.push(member);
    if (setup.throwing?.includes(member)) throw new Error('the host throws');
    if (setup.silent?.includes(member)) return;
    const done = args.filter((arg): arg is Done => typeof arg === 'function').pop();
    done?.(setup.failing?.includes(member) ? { status: 'failed' } : (answers[member]?.(args) ?? ok(undefined)));
  };
  const part = (name: string) =>
    new Proxy(
      {},
      {
        get:
          (_, member) =>
          (...args: unknown[]) =>
            call(`${name}.${String(member)}`, args),
      },
    );
  const item = new Proxy(
    {},
    {
      get: (_, name) => (name === 'sessionData' && setup.hasNoSession ? undefined : part(String(name))),
    },
  );
  const handlers: Record<string, (event: { completed: (completed: Completed) => void }) => void> = {};
  const Office = {
    actions: { associate: (name: string, handler: (typeof handlers)[string]) => (handlers[name] = handler) },
    context: {
      displayLanguage: setup.locale ?? 'nl-NL',
      roamingSettings: { get: (key: string) => setup.roaming?.[key] },
      requirements: {
        isSetSupported: (_name: string, set: string) => numberOf(set) <= numberOf(setup.mailboxSet ?? '1.15'),
      },
      platform: 'PC',
      mailbox: { item, userProfile: { emailAddress: setup.from ?? 'k.smit@school.example' } },
    },
  };
  const context = createContext({ Office });
  runInContext(STRIP, context);
  const { timers } = setup;
  if (timers) Object.assign(context, { setTimeout: timers.set, clearTimeout: timers.clear });
  runInContext(script, context);
  const completed: Completed[] = [];
  return {
    raise: (name) => {
      handlers[name]?.({ completed: (options) => completed.push(options) });
      return completed;
    },
    write: (words) => {
      text = words;
    },
    calls,
  };
}

function ok(value: unknown): { status: string; value?: unknown } {
  return { status: 'succeeded', value };
}

/** Mailbox 1.9 is older than 1.12. */
function numberOf(set: string): number {
  return Number(set.split('.')[1]);
}
