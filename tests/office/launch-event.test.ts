import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { nudgeText } from '../../office-addin/launch/nudge-text.ts';
import { SHIPPED_RULES } from '../../shared/generated/rules.ts';
import { WORDS } from '../../shared/generated/words.ts';
import { createReviewer } from '../../shared/review/create-reviewer.ts';
import { layerRules } from '../../shared/rules/layer-rules.ts';
import { ORDINARY_SITUATION } from '../../shared/situation/situation.ts';
import { openInClassic } from './classic-engine.ts';
import type { ClassicSetup } from './classic-engine.ts';

const SCRIPT = readFileSync(
  join(import.meta.dirname, '..', '..', '.output', 'office-addin', 'launch-event.js'),
  'utf8',
);
const SEND = 'onMessageSend';
const STUDENT = 'sem@student.school.example';
const DUTY = 'Hoi Sem,\n\nJe moet morgen je opdracht inleveren.\n';

const open = (setup: Partial<ClassicSetup>) =>
  openInClassic(SCRIPT, { text: DUTY, to: [STUDENT], ...setup, roaming: settings(setup.roaming) });
/** The nudge is on, unless a test says otherwise. */
const settings = (roaming: object = {}) => ({ settings: { version: 2, nudgeOnSend: true, ...roaming } });
const send = (setup: Partial<ClassicSetup> = {}) => open(setup).raise(SEND)[0];

describe('launch-event.js', () => {
  test('parses as ES2016 and is small', () => {
    expect(() => parse(SCRIPT, { ecmaVersion: 7, sourceType: 'script' })).not.toThrow();
    expect(() => parse(`${SCRIPT}; async function planted() {}`, { ecmaVersion: 7, sourceType: 'script' })).toThrow();
    expect(Buffer.byteLength(SCRIPT)).toBeLessThan(250_000);
  });

  test('without DOM, timers or later built-ins it says the one most useful idea, once a text', () => {
    const mail = open({});
    mail.raise(SEND);
    const [first, second] = mail.raise(SEND);
    expect(first).toMatchObject({ allowEvent: false, commandId: 'openUitnodigend', cancelLabel: 'Bekijk ideeën' });
    expect(first?.errorMessage).toContain('‘Wil je morgen je opdracht inleveren?’');
    expect(second).toEqual({ allowEvent: true });
  });

  test('it asks in at most 500 characters, with a label of at most 20, whatever the sentences', () => {
    const text = `Je moet ${'heel '.repeat(400)}komen.`;
    const sentence = { start: 0, end: text.length };
    const finding = { ...sentence, sentence, rule: 'a/b', category: 'a', level: 'strong', language: 'nl' } as const;
    const rewrite = { ...sentence, text: `Wil je ${'heel '.repeat(400)}komen?`, kind: 'ask' } as const;
    const reviewer = {
      review: () =>
        ({ language: 'nl', findings: [finding], elements: { present: [], missing: [] }, checks: [] }) as const,
      rewrites: () => [rewrite],
    };
    for (const language of ['nl', 'en'] as const) {
      const said = nudgeText(reviewer, { text, language, muted: [], situation: ORDINARY_SITUATION });
      expect(said?.length).toBeGreaterThan(300);
      expect(said?.length).toBeLessThanOrEqual(500);
      expect(WORDS[language]['launch.open'].length).toBeLessThanOrEqual(20);
    }
  });

  test('an older host gets no label and no command', () => {
    expect(Object.keys(send({ mailboxSet: '1.12' }) ?? {})).toEqual(['allowEvent', 'errorMessage']);
  });
});

describe('the same as in the pane', () => {
  const messages = readFileSync(join(import.meta.dirname, '..', 'corpus', 'messages.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, 60)
    .map((line) => (JSON.parse(line) as { text: string }).text);

  test.each([
    { name: 'the shipped rules', person: {} },
    { name: 'what the person mutes', person: { muted: ['directive.must', 'directive.imperative'] } },
    { name: 'what the person switches off', person: { off: ['directive.must', 'blame/still-not'] } },
    {
      name: 'levels of the person’s own',
      person: { levels: { 'directive.must': 'soft', difficult: 'strong' } as const },
    },
  ])('with $name, for sixty messages', ({ person }) => {
    const { muted = [], off = [], levels = {} } = person as { muted?: string[]; off?: string[]; levels?: object };
    const reviewer = createReviewer(layerRules(SHIPPED_RULES, { rules: [], off, levels: { ...levels } }));
    const situation = ORDINARY_SITUATION;
    const expected = messages.map((text) => nudgeText(reviewer, { text, language: 'nl', muted, situation }));
    expect(expected.filter((said) => said !== null).length).toBeGreaterThan(2);
    const mail = open({ roaming: person });
    const said = messages.map((text) => {
      mail.write(text);
      return mail.raise(SEND).slice(-1)[0]?.errorMessage ?? null;
    });
    expect(said).toEqual(expected);
  });
});

describe('the mail goes', () => {
  test.each([
    ['when it is off', { roaming: { nudgeOnSend: false } }],
    ['when there is nothing to say', { text: 'Fijn dat je er was.' }],
    ['to a colleague', { to: ['ans@school.example'] }],
    ['when a call fails', { failing: ['body.getAsync'] }],
    ['when the readers cannot be read and are no students', { failing: ['to.getAsync'], text: 'Dag.' }],
    ['when a call throws', { throwing: ['body.getAsync'] }],
    ['when the session cannot be read', { throwing: ['sessionData.getAsync'] }],
    ['when it cannot be remembered that it was said', { failing: ['sessionData.setAsync'] }],
    ['where there is no session', { hasNoSession: true }],
  ])('%s', (_why, setup) => expect(send(setup)).toEqual({ allowEvent: true }));

  test('when a call never answers: after three seconds, once, and the clock is stopped after an answer', () => {
    for (const member of ['to.getAsync', 'body.getAsync', 'sessionData.getAsync', 'sessionData.setAsync']) {
      const clocks = new Map<number, { work: () => void; ms: number }>();
      const set = (work: () => void, ms: number) => clocks.set(clocks.size + 1, { work, ms }).size;
      const completed = open({ silent: [member], timers: { set, clear: (id) => void clocks.delete(id) } }).raise(SEND);
      expect(completed).toEqual([]);
      expect([...clocks.values()].map(({ ms }) => ms)).toEqual([3000]);
      clocks.forEach(({ work }) => work());
      expect(completed).toEqual([{ allowEvent: true }]);
      clocks.forEach(({ work }) => work());
      expect(completed).toHaveLength(1);
    }
    const stopped: number[] = [];
    open({ timers: { set: () => 7, clear: (id) => void stopped.push(id) } }).raise(SEND);
    expect(stopped).toEqual([7]);
  });
});

describe('the mail itself', () => {
  /** All that the script may call; no member that writes in a mail is among them. */
  const READS = ['body.getAsync', 'to.getAsync', 'cc.getAsync', 'bcc.getAsync'];
  const MARKS = ['sessionData.getAsync', 'sessionData.setAsync'];

  test.each([
    {},
    { text: 'Fijn.' },
    { failing: ['body.getAsync'] },
    { to: ['ans@school.example'] },
    { locale: 'en-US' },
  ])('is never written on send: %j', (setup) => {
    const mail = open(setup);
    mail.raise(SEND);
    mail.raise(SEND);
    expect(mail.calls.length).toBeGreaterThan(2);
    expect(mail.calls.filter((member) => ![...READS, ...MARKS].includes(member))).toEqual([]);
  });

  test('a spy sees a write', () => {
    const planted = `${SCRIPT}; Office.actions.associate('planted', () => Office.context.mailbox.item.body.setAsync('x'));`;
    const mail = openInClassic(planted, { text: DUTY });
    mail.raise('planted');
    expect(mail.calls).toEqual(['body.setAsync']);
  });

  test('gets one line above it while it is written, and nothing else', () => {
    const mail = open({});
    mail.raise('onNewMessageCompose');
    expect(mail.raise('onMessageRecipientsChanged')).toHaveLength(2);
    expect(mail.calls.filter((member) => member === 'notificationMessages.replaceAsync')).toHaveLength(1);
    const allowed = [...READS, ...MARKS, 'notificationMessages.replaceAsync'];
    expect(mail.calls.filter((member) => !allowed.includes(member))).toEqual([]);
    expect(mail.calls).not.toContain('body.getAsync');
  });
});
