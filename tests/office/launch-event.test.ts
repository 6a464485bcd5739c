import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { nudgeText } from '../../office-addin/launch/nudge-text.ts';
import { SHIPPED_RULES } from '../../shared/generated/rules.ts';
import { createReviewer } from '../../shared/review/create-reviewer.ts';
import { ORDINARY_SITUATION } from '../../shared/situation/situation.ts';

const SCRIPT = readFileSync(
  join(import.meta.dirname, '..', '..', '.output', 'office-addin', 'launch-event.js'),
  'utf8',
);

/** Takes away what classic Outlook's engine does not have. */
const STRIP = `
  for (const name of ['flat', 'flatMap', 'at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'with']) delete Array.prototype[name];
  for (const name of ['padStart', 'padEnd', 'trimStart', 'trimEnd', 'matchAll', 'replaceAll', 'at', 'isWellFormed']) delete String.prototype[name];
  for (const name of ['values', 'entries', 'fromEntries', 'getOwnPropertyDescriptors', 'hasOwn', 'groupBy']) delete Object[name];
  delete Promise.prototype.finally; delete globalThis.setTimeout; delete globalThis.clearTimeout; delete globalThis.queueMicrotask; delete globalThis.Intl; delete globalThis.WeakRef; delete globalThis.structuredClone; delete globalThis.globalThis;
`;

interface Sent {
  allowEvent: boolean;
  errorMessage?: string;
}

function send(setup: { text: string; isOn?: boolean; locale?: string; fails?: boolean }): Sent[] {
  const answers: Sent[] = [];
  const session: Record<string, string> = {};
  const handlers: Record<string, (event: { completed: (sent: Sent) => void }) => void> = {};
  const ok = (value?: unknown) => ({ status: 'succeeded', value });
  const Office = {
    actions: { associate: (name: string, handler: (typeof handlers)[string]) => (handlers[name] = handler) },
    context: {
      displayLanguage: setup.locale ?? 'nl-NL',
      roamingSettings: { get: () => setup.isOn ?? true },
      mailbox: {
        item: {
          body: {
            getAsync: (_type: string, done: (result: unknown) => void) =>
              done(setup.fails ? { status: 'failed' } : ok(setup.text)),
          },
          sessionData: {
            getAsync: (name: string, done: (result: unknown) => void) =>
              done(name in session ? ok(session[name]) : { status: 'failed' }),
            setAsync: (name: string, value: string, done: (result: unknown) => void) => {
              session[name] = value;
              done(ok());
            },
          },
        },
      },
    },
  };
  const context = createContext({ Office });
  runInContext(STRIP, context);
  runInContext(SCRIPT, context);
  const press = () => handlers['onMessageSend']?.({ completed: (sent) => answers.push(sent) });
  press();
  press();
  return answers;
}

describe('launch-event.js', () => {
  test('parses as ES2016 and is small', () => {
    expect(() => parse(SCRIPT, { ecmaVersion: 7, sourceType: 'script' })).not.toThrow();
    expect(() => parse(`${SCRIPT}; async function planted() {}`, { ecmaVersion: 7, sourceType: 'script' })).toThrow();
    expect(SCRIPT.length).toBeLessThan(250_000);
  });

  test('without DOM, timers or later built-ins it says the one most useful idea, once', () => {
    const [first, second] = send({ text: 'Hoi Sem,\n\nJe moet morgen je opdracht inleveren.\n' });
    expect(first?.allowEvent).toBe(false);
    expect(first?.errorMessage).toContain('‘Wil je morgen je opdracht inleveren?’');
    expect(first?.errorMessage?.length).toBeLessThanOrEqual(500);
    expect(second).toEqual({ allowEvent: true });
  });

  const messages = readFileSync(join(import.meta.dirname, '..', 'corpus', 'messages.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, 60)
    .map((line) => (JSON.parse(line) as { text: string }).text);

  test('it says what the engine of the pane says, for sixty messages', () => {
    const reviewer = createReviewer(SHIPPED_RULES);
    const situation = ORDINARY_SITUATION;
    const expected = messages.map((text) => nudgeText(reviewer, { text, language: 'nl', muted: [], situation }));
    expect(expected.filter((said) => said !== null).length).toBeGreaterThan(5);
    expect(messages.map((text) => send({ text })[0]?.errorMessage ?? null)).toEqual(expected);
  });

  test.each([
    ['off', { text: 'Je moet komen.', isOn: false }],
    ['nothing to say', { text: 'Fijn dat je er was.' }],
    ['a body that cannot be read', { text: 'Je moet komen.', fails: true }],
  ])('the mail goes: %s', (_why, setup) => expect(send(setup)[0]).toEqual({ allowEvent: true }));
});
