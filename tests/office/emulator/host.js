// The host side of Outlook on the web, as office.js speaks with it by postMessage. `window.setup` is put in by the test
// (see open-outlook.ts); `emulated.open(setup)` goes on to another mail in the same window, as with a pinned pane.
let { setup } = window;
const ITEM_COMPOSE = 4;
const ITEM_READ = 1;
const READ_WRITE_ITEM = 3;
const HTML = 3;
const body = window.createBody(document.getElementById('body'));
const frames = new Map();
let session = {};
let notices = new Map();
let running = 0;

window.emulated = {
  log: [],
  mostAtOnce: 0,
  commands: [],
  eventsReady: false,
  ends: 0,
  body,
  get writes() {
    return body.writes;
  },
  get session() {
    return session;
  },
  get roaming() {
    return setup.roaming;
  },
  get notices() {
    return [...notices.values()];
  },
  /** Goes on to another mail. office-js#2295: for a moment there may be none. */
  open(next) {
    load(next);
    if (setup.quirks.includes('item-null')) tell('pane', 'olkItemSelectedChanged', { itemType: 6, permissionLevel: 3 });
    tell('pane', 'olkItemSelectedChanged', initialData());
  },
  changeRecipients(fields) {
    Object.assign(setup, fields);
    showFields();
    // office-js#6878: the event comes without saying which field changed.
    const changed = setup.quirks.includes('no-changed-fields')
      ? {}
      : { to: 'to' in fields, cc: 'cc' in fields, bcc: 'bcc' in fields };
    tell('pane', 'olkRecipientsChanged', [JSON.stringify(changed)]);
    launch('onMessageRecipientsChanged');
  },
  /** Outlook starts the events anew for each mail, with the settings of that moment. */
  restartEvents() {
    frames.get('events').frame.remove();
    emulated.eventsReady = false;
    addFrame('events', 'launch.html', 'events');
  },
  compose: () => launch('onNewMessageCompose'),
  /** From now on the host is another one: calls that fail, or are never answered. */
  become(change) {
    Object.assign(setup, change);
  },
  theme(colours) {
    tell('pane', 'officeThemeChanged', [JSON.stringify(colours)]);
  },
};

function load(next) {
  setup = next;
  session = {};
  notices = new Map();
  body.open(setup);
  showFields();
  document.getElementById('sent').textContent = '';
}

function showFields() {
  document.getElementById('to').value = setup.to.map((person) => person.address).join('; ');
  document.getElementById('subject').value = setup.subject;
}

const done = (data) => ({ wasSuccessful: true, error: false, errorCode: 0, data });
const fails = (errorCode) => ({ error: true, errorCode });

/** Only what is resolved comes back; half-typed addresses do not (reference of Recipients.getAsync). */
function recipients(field) {
  return (setup[field] ?? [])
    .filter((person) => !person.isHalfTyped)
    .map(({ address, name, recipientType = 2 }) => ({ address, name, recipientType }));
}

function selected() {
  const selection = window.getSelection();
  const inBody = selection.anchorNode !== null && document.getElementById('body').contains(selection.anchorNode);
  return inBody && !selection.isCollapsed ? selection : null;
}

const METHODS = {
  3: () => ({ ...done(null), customProperties: '{}' }),
  14: () => done(setup.isHtml ? 'html' : 'text'),
  15: ({ recipientField }) => done(recipients(['to', 'cc', 'bcc'][recipientField])),
  18: () => done(setup.subject),
  28: () => {
    const selection = selected();
    if (document.activeElement.id === 'subject')
      return done({ data: setup.subject, sourceProperty: 'subject', startPosition: 0, endPosition: 0 });
    return selection
      ? done({ data: selection.toString(), sourceProperty: 'body', startPosition: 0, endPosition: 0 })
      : fails(9016);
  },
  13: ({ data }) => {
    const range = selected()?.getRangeAt(0);
    if (!range) return fails(9014);
    range.deleteContents();
    range.insertNode(document.createTextNode(data));
    return done('html');
  },
  33: addNotice,
  34: () => done([...notices.values()]),
  35: (notice) => {
    notices.delete(notice.key);
    return addNotice(notice);
  },
  36: ({ key }) => (notices.delete(key) ? done(null) : fails(9024)),
  37: ({ coercionType }) => done(body.read(coercionType === HTML)),
  38: ({ data, coercionType }) => {
    if (coercionType === HTML && !setup.isHtml) return fails(1000);
    body.write(data, coercionType === HTML);
    return done(null);
  },
  99: () => done(setup.contextData ?? ''),
  107: () => done({ address: setup.from, name: 'Karin Smit', recipientType: 2 }),
  149: () => done(setup.attachments ?? []),
  174: () => done({ composeType: setup.composeType ?? 'newMail', coercionType: setup.isHtml ? 'html' : 'text' }),
  185: ({ name, value }) => {
    session[name] = value;
    return done(null);
  },
  186: ({ name }) => (name in session ? done(session[name]) : fails(9050)),
  187: () => done(session),
  404: (settings) => {
    // The whole collection comes each time: a key that is gone is gone.
    [setup.roaming] = settings;
    return done(null);
  },
};

function addNotice(notice) {
  if (notices.has(notice.key)) return fails(9023);
  if (notices.size >= 5) return fails(9025);
  notices.set(notice.key, notice);
  const bar = document.getElementById('notices');
  bar.replaceChildren(...[...notices.values()].map((each) => document.createTextNode(each.message)));
  return done(null);
}

function addFrame(className, page, id) {
  const frame = document.createElement('iframe');
  frame.className = className;
  frame.title = id;
  frame.allow = 'clipboard-write';
  frame.name = JSON.stringify({
    baseFrameName: 'addin',
    serializerVersion: '1',
    flights: '[]',
    hostInfo: `Outlook$Web$16.01$${setup.locale}$telemetry$$$0`,
    xdmInfo: `${id}|${id}control|${location.origin}`,
  });
  frame.src = `${setup.addin}/${page}`;
  document.body.append(frame);
  frames.set(id, { frame, correlation: {} });
}

function appContext() {
  return {
    _id: 'addin',
    _appName: 64,
    _appVersion: '16.01',
    _appUILocale: setup.locale,
    _dataLocale: setup.locale,
    _docUrl: location.href,
    _clientMode: 0,
    _settings: setup.roaming,
    _reason: 0,
    _osfControlType: 0,
    _eToken: '',
    _correlationId: '',
    _appInstanceId: '',
    _touchEnabled: false,
    _commerceAllowed: false,
    _requirementMatrix: JSON.stringify({ Mailbox: setup.mailboxSet }),
    _hostCustomMessage: '',
    _hostFullVersion: '16.0.0.0',
    _initialDisplayMode: 0,
    _appMinorVersion: 0,
    _addinName: 'Uitnodigend',
    _appDomains: [],
    _featureGates: {},
  };
}

function initialData() {
  return {
    itemType: setup.isRead ? ITEM_READ : ITEM_COMPOSE,
    permissionLevel: READ_WRITE_ITEM,
    hostVersion: '16.0',
    userDisplayName: 'Karin Smit',
    userEmailAddress: setup.from,
    userTimeZone: 'W. Europe Standard Time',
    owaView: 'ThreeColumns',
  };
}

function answerTo(message) {
  const { _actionName: name, _data: data } = message;
  if (name === 'ContextActivationManager_getAppContextAsync') return appContext();
  if (name === 'GetInitialData') return initialData();
  if (name === 'ExecuteMethod') {
    const { DispatchId } = data.MethodData;
    emulated.log.push(DispatchId);
    if (setup.failing.includes(DispatchId)) return fails(5001);
    const method = METHODS[DispatchId];
    return method ? method(data.ApiParams ?? {}) : fails(5001);
  }
  if (message._actionType === 1) return { Error: 0 };
  return { Version: 1, Error: 0 };
}

/** Later calls may be answered sooner. */
let turn = 0;
function delay() {
  turn++;
  return setup.slow + (setup.quirks.includes('out-of-order') ? (turn % 3) * 40 : 0);
}

window.addEventListener('message', ({ data: text, source }) => {
  if (typeof text !== 'string' || !text.includes('_messageType')) return;
  const message = JSON.parse(text);
  const entry = [...frames.entries()].find(([, { frame }]) => frame.contentWindow === source);
  if (!entry || message._messageType !== 0) return;
  const [id, state] = entry;
  if (message._actionType === 1) state.correlation[message._actionName] = message._correlationId;
  if (message._actionName === 'executeMethod') completed(message._data);
  const isCall = message._actionName === 'ExecuteMethod';
  if (isCall && setup.silent.includes(message._data.MethodData.DispatchId)) return;
  if (isCall) running++;
  emulated.mostAtOnce = Math.max(emulated.mostAtOnce, running);
  const answer = { ...message, _messageType: 1, _errorCode: 0, _responseType: 0, _data: answerTo(message) };
  setTimeout(
    () => {
      if (isCall) running--;
      source.postMessage(JSON.stringify(answer), setup.addin);
    },
    isCall ? delay() : 0,
  );
  if (message._actionName === 'appCommandInvoked' && id === 'events') emulated.eventsReady = true;
});

/** Sends an event to a frame that registered for it. */
function tell(id, name, payload) {
  const { frame, correlation } = frames.get(id);
  if (correlation[name] === undefined) return;
  const message = {
    _messageType: 1,
    _actionName: name,
    _conversationId: id,
    _correlationId: correlation[name],
    _origin: setup.addin,
    _data: payload,
    _errorCode: 0,
    _responseType: 1,
    _serializerVersion: 1,
  };
  frame.contentWindow.postMessage(JSON.stringify(message), setup.addin);
}

let launches = 0;
function launch(handler) {
  launches++;
  emulated.commands.push(handler);
  tell('events', 'appCommandInvoked', [
    String(launches),
    handler,
    JSON.stringify({ source: { id: handler }, type: handler }),
  ]);
}

function completed(data) {
  emulated.ends++;
  const event = JSON.parse(data['2'] ?? '{}');
  const { allowEvent, errorMessage, ...more } = event.completedContext ?? {};
  emulated.completed = { status: data['1'], allowEvent, errorMessage, ...more };
  if (event.type !== 'onMessageSend') return;
  if (allowEvent !== false) return send();
  const dialog = document.getElementById('nudge');
  dialog.querySelector('p').textContent = errorMessage;
  dialog.showModal();
}

function send() {
  document.getElementById('sent').textContent = 'Verzonden';
}

document.getElementById('send').addEventListener('click', () => {
  // office-js#6769: a mail may go without the event.
  if (setup.quirks.includes('no-send-event')) return send();
  launch('onMessageSend');
});
document.getElementById('nudge').addEventListener('click', ({ target }) => {
  if (target.value === 'anyway') send();
  if (target.value) document.getElementById('nudge').close();
});

load(setup);
addFrame('pane', 'taskpane.html', 'pane');
addFrame('events', 'launch.html', 'events');
