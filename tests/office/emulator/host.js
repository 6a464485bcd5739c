// The host side of Outlook on the web, as office.js speaks with it by postMessage. `window.setup` is put in by the test:
// { bodyHtml, isHtml, to, subject, locale, roaming, addin, failing } (see open-outlook.ts).
const { setup } = window;
const ITEM_COMPOSE = 4;
const READ_WRITE_ITEM = 3;
const body = document.getElementById('body');
const session = {};
const frames = new Map();
const log = [];
window.emulated = { log, session, roaming: setup.roaming, writes: 0 };

body.innerHTML = setup.isHtml ? setup.bodyHtml : '';
if (!setup.isHtml) {
  body.style.whiteSpace = 'pre-wrap';
  body.textContent = setup.bodyHtml;
}
document.getElementById('to').value = setup.to.map((person) => person.address).join('; ');
document.getElementById('subject').value = setup.subject;

const HTML = 3;
const done = (data) => ({ wasSuccessful: true, error: false, errorCode: 0, data });
const fails = (errorCode) => ({ error: true, errorCode });
const METHODS = {
  14: () => done(setup.isHtml ? 'html' : 'text'),
  15: ({ recipientField }) =>
    done(recipientField === 0 ? setup.to.map((person) => ({ ...person, recipientType: 2 })) : []),
  18: () => done(document.getElementById('subject').value),
  37: ({ coercionType }) =>
    done(coercionType === HTML ? body.innerHTML : setup.isHtml ? body.innerText : body.textContent),
  38: ({ data, coercionType }) => {
    if (coercionType === HTML && !setup.isHtml) return fails(1000);
    window.emulated.writes++;
    if (coercionType === HTML) body.innerHTML = data;
    else body.textContent = data;
    return done(null);
  },
  185: ({ name, value }) => {
    session[name] = value;
    return done(null);
  },
  186: ({ name }) => (name in session ? done(session[name]) : fails(9050)),
  404: (settings) => {
    Object.assign(setup.roaming, settings[0]);
    return done(null);
  },
};

function addFrame(className, page, id) {
  const frame = document.createElement('iframe');
  frame.className = className;
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
    _requirementMatrix: JSON.stringify({ Mailbox: '1.15' }),
    _hostCustomMessage: '',
    _hostFullVersion: '16.0.0.0',
    _initialDisplayMode: 0,
    _appMinorVersion: 0,
    _addinName: 'Uitnodigend',
    _appDomains: [],
    _featureGates: {},
  };
}

function answerTo(message) {
  const { _actionName: name, _data: data } = message;
  if (name === 'ContextActivationManager_getAppContextAsync') return appContext();
  if (name === 'GetInitialData') {
    return {
      itemType: ITEM_COMPOSE,
      permissionLevel: READ_WRITE_ITEM,
      hostVersion: '16.0',
      userDisplayName: 'Karin Smit',
      userEmailAddress: 'k.smit@school.example',
      userTimeZone: 'W. Europe Standard Time',
      owaView: 'ThreeColumns',
    };
  }
  if (name === 'ExecuteMethod') {
    const { DispatchId } = data.MethodData;
    log.push(DispatchId);
    if (setup.failing.includes(DispatchId)) return fails(5001);
    const method = METHODS[DispatchId];
    return method ? method(data.ApiParams ?? {}) : fails(5001);
  }
  if (message._actionType === 1) return { Error: 0 };
  return { Version: 1, Error: 0 };
}

window.addEventListener('message', ({ data: text, source }) => {
  if (typeof text !== 'string' || !text.includes('_messageType')) return;
  const message = JSON.parse(text);
  const entry = [...frames.entries()].find(([, { frame }]) => frame.contentWindow === source);
  if (!entry || message._messageType !== 0) return;
  const [id, state] = entry;
  if (message._actionType === 1) state.correlation[message._actionName] = message._correlationId;
  if (message._actionName === 'executeMethod') completed(message._data);
  const answer = {
    _messageType: 1,
    _actionName: message._actionName,
    _conversationId: message._conversationId,
    _correlationId: message._correlationId,
    _origin: message._origin,
    _data: answerTo(message),
    _errorCode: 0,
    _responseType: 0,
    _serializerVersion: 1,
  };
  setTimeout(() => source.postMessage(JSON.stringify(answer), setup.addin), setup.slow ?? 0);
  if (message._actionName === 'appCommandInvoked' && id === 'events') window.emulated.eventsReady = true;
});

function completed(data) {
  const event = JSON.parse(data['2'] ?? '{}');
  const { allowEvent, errorMessage } = event.completedContext ?? {};
  window.emulated.completed = { status: data['1'], allowEvent, errorMessage };
  if (allowEvent !== false) return send();
  const dialog = document.getElementById('nudge');
  dialog.querySelector('p').textContent = errorMessage;
  dialog.showModal();
}

function send() {
  document.getElementById('sent').textContent = 'Verzonden';
}

document.getElementById('send').addEventListener('click', () => {
  const events = frames.get('events');
  const name = 'appCommandInvoked';
  const payload = ['1', 'onMessageSend', JSON.stringify({ source: { id: 'onMessageSend' }, type: 'olkMessageSend' })];
  const message = {
    _messageType: 1,
    _actionName: name,
    _conversationId: 'events',
    _correlationId: events.correlation[name],
    _origin: setup.addin,
    _data: payload,
    _errorCode: 0,
    _responseType: 1,
    _serializerVersion: 1,
  };
  events.frame.contentWindow.postMessage(JSON.stringify(message), setup.addin);
});
document.getElementById('nudge').addEventListener('click', ({ target }) => {
  if (target.value === 'anyway') send();
  if (target.value) document.getElementById('nudge').close();
});

addFrame('pane', 'taskpane.html', 'pane');
addFrame('events', 'launch.html', 'events');
