import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserPage } from './browser-page.ts';
import { findFirefox } from './find-browser.ts';

const EXTENSION = join(import.meta.dirname, '..', '..', '.output', 'firefox-mv3');
const ADDON_ID = 'uitnodigend@uitnodigend.example';
const ADDON_HOST = '11111111-2222-4333-8444-555555555555';

/** Nothing asks, nothing updates, nothing calls home; the extension gets a known address and its sites without a question. */
const PREFS: Readonly<Record<string, string | number | boolean>> = {
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.autoDisableScopes': 0,
  'extensions.webextOptionalPermissionPrompts': false,
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_HOST }),
  'intl.locale.requested': 'nl',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.active-protocols': 1,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** A tab of Firefox. */
export interface FirefoxPage extends BrowserPage {
  /** A real click at the middle of what the expression points at. */
  readonly click: (elementExpression: string) => Promise<void>;
}

/** A Firefox in which the built extension is loaded, over WebDriver BiDi. */
export interface Firefox {
  readonly newPage: () => Promise<FirefoxPage>;
  /** The address of every request since the start, of pages and of the extension. */
  readonly requests: readonly string[];
  /** Opens a page of the extension itself. */
  readonly openOwnPage: (path: string) => Promise<FirefoxPage>;
  /** Installs the extension over itself, as an update does. */
  readonly update: () => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Reply {
  readonly id?: number;
  readonly type: string;
  readonly result?: Record<string, unknown>;
  readonly error?: string;
  readonly message?: string;
  /** The name of an event, and what it says. */
  readonly method?: string;
  readonly params?: object;
}

type Send = (method: string, params?: object) => Promise<Record<string, unknown>>;

/** Starts Firefox headless with the extension. @throws Error when it does not start. */
export async function startFirefox(): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'uitnodigend-'));
  const prefs = Object.entries(PREFS).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), prefs.join('\n'));
  const args = [
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
  ];
  const child = spawn(findFirefox() ?? 'firefox', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (data: Buffer) => {
      said += data.toString();
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.on('exit', () => reject(new Error(`Firefox did not start: ${said.slice(-400)}`)));
  });
  const requests: string[] = [];
  const send = await connect(`${address}/session`, (event, params) => {
    const { url } = (params as { request?: { url?: string } }).request ?? {};
    if (event === 'network.beforeRequestSent' && url !== undefined) requests.push(url);
  });
  // Hosts of tests on this machine have a certificate of their own.
  await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  await send('session.subscribe', { events: ['network.beforeRequestSent'] });
  const install = () => send('webExtension.install', { extensionData: { type: 'path', path: EXTENSION } });
  await install();
  return {
    newPage: () => openPage(send, 'about:blank'),
    requests,
    openOwnPage: (path) => openPage(send, `moz-extension://${ADDON_HOST}/${path}`),
    update: async () => void (await install()),
    remove: async () => void (await send('webExtension.uninstall', { extension: ADDON_ID })),
    close: async () => {
      await send('browser.close').catch(() => undefined);
      await new Promise<void>((resolve) => {
        child.on('exit', () => resolve());
        setTimeout(() => child.kill('SIGKILL'), 4000).unref();
      });
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function connect(address: string, hear: (event: string, params: object) => void): Promise<Send> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  socket.onmessage = ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
    else if (reply.method !== undefined) hear(reply.method, reply.params ?? {});
  };
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, (reply) => {
        waiting.delete(id);
        if (reply.type === 'error') reject(new Error(`${method}: ${reply.error}: ${reply.message}`));
        else resolve(reply.result ?? {});
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
}

const KEYS: Readonly<Record<string, string>> = {
  Control: '\ue009',
  Shift: '\ue008',
  Home: '\ue011',
  Backspace: '\ue003',
  Escape: '\ue00c',
  End: '\ue010',
  Tab: '\ue004',
  Enter: '\ue007',
};

/** Runs in the page's own process, where the browser takes what an input method says. */
const COMPOSE = `
  const { classes: Cc, interfaces: Ci } = Components;
  const composers = new WeakMap();
  addMessageListener('compose', ({ data: { letters, isDone } }) => {
    const made = composers.get(content) ?? Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    composers.set(content, made);
    if (!made.beginInputTransactionForTests(content)) throw new Error('no input method here');
    if (isDone) return made.commitCompositionWith(letters);
    made.setPendingCompositionString(letters);
    made.appendClauseToPendingComposition(letters.length, made.ATTR_RAW_CLAUSE);
    made.setCaretInPendingComposition(letters.length);
    made.flushPendingComposition();
  });`;

/** WebDriver has no input methods; the browser's own window reaches that of the page in front. */
async function compose(send: Send, letters: string, isDone: boolean): Promise<void> {
  const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { context: string }[];
  };
  const expression = `(() => {
    const { messageManager } = gBrowser.selectedBrowser;
    if (!messageManager.composes) messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(${JSON.stringify(COMPOSE)}), false);
    messageManager.composes = true;
    messageManager.sendAsyncMessage('compose', ${JSON.stringify({ letters, isDone })});
  })()`;
  const answer = await send('script.evaluate', {
    expression,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  });
  if (answer['type'] === 'exception') throw new Error(JSON.stringify(answer['exceptionDetails']));
}

async function openPage(send: Send, url: string): Promise<FirefoxPage> {
  const { context } = (await send('browsingContext.create', { type: 'tab' })) as { context: string };
  const evaluate = async (expression: string): Promise<unknown> => {
    const params = { expression, target: { context }, awaitPromise: true, serializationOptions: { maxObjectDepth: 2 } };
    const answer = (await send('script.evaluate', params)) as {
      type: string;
      result?: { value?: unknown };
      exceptionDetails?: { text: string };
    };
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value;
  };
  const keys = (actions: object[]) =>
    send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
  const page: FirefoxPage = {
    goto: async (to) => {
      await send('browsingContext.navigate', {
        context,
        url: to,
        wait: to.startsWith('moz-extension:') ? 'none' : 'complete',
      });
      if (to.startsWith('moz-extension:'))
        await waitFor(() =>
          evaluate(`location.href.startsWith('moz-extension:') && document.readyState === 'complete'`),
        );
    },
    evaluate,
    click: async (element) => {
      const place = String(
        await evaluate(
          `(() => { const there = ${element}; there.scrollIntoView({ block: 'nearest' }); const box = there.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2].map(Math.round).join(' '); })()`,
        ),
      );
      const [x = 0, y = 0] = place.split(' ').map(Number);
      await page.clickAt(x, y);
    },
    clickAt: async (x, y) => {
      const actions = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    type: async (text) => {
      await keys(
        Array.from(text).flatMap((value) => [
          { type: 'keyDown', value: value === '\n' ? KEYS['Enter'] : value },
          { type: 'keyUp', value: value === '\n' ? KEYS['Enter'] : value },
        ]),
      );
    },
    press: async (key, withControl = false, withShift = false) => {
      const held = [...(withControl ? ['Control'] : []), ...(withShift ? ['Shift'] : [])];
      const down = (name: string) => ({ type: 'keyDown', value: KEYS[name] ?? name });
      const up = (name: string) => ({ type: 'keyUp', value: KEYS[name] ?? name });
      const value = withShift && key.length === 1 ? key.toUpperCase() : key;
      await keys([...held.map(down), down(value), up(value), ...held.toReversed().map(up)]);
    },
    compose: (letters, isDone = false) => compose(send, letters, isDone),
    screenshot: async (file) => {
      const { data } = (await send('browsingContext.captureScreenshot', { context })) as { data: string };
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    close: async () => {
      await send('browsingContext.close', { context });
    },
  };
  if (url !== 'about:blank') await page.goto(url);
  return page;
}

/** Looks ten times a second until the answer is true. @throws Error after ten seconds. */
export async function waitFor(look: () => Promise<unknown>): Promise<void> {
  for (let turn = 0; turn < 100; turn++) {
    if ((await look().catch(() => false)) === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('what was waited for did not come');
}
