// A stand-in for MicrosoftAjax.js: the few members that office.js touches. The real file is not on this machine's network.
Function.prototype.registerClass = function registerClass() {
  this.prototype.registerClass = registerClass;
  return this;
};
Function._validateParams = () => null;
Function.createDelegate = (self, method) => method.bind(self);
window.Type = Function;
Type.registerNamespace = (path) => {
  path.split('.').reduce((at, part) => (at[part] ??= {}), window);
};
Type._registerScript = () => {};
window.Sys = {
  StringBuilder: class {
    constructor(text = '') {
      this.text = text;
    }
    append(more) {
      this.text += more;
      return this;
    }
    toString() {
      return this.text;
    }
  },
  Serialization: {
    JavaScriptSerializer: { serialize: (value) => JSON.stringify(value), deserialize: (text) => JSON.parse(text) },
  },
  Debug: { trace() {} },
};
for (const kind of [
  'argument',
  'argumentNull',
  'argumentOutOfRange',
  'argumentType',
  'argumentUndefined',
  'create',
  'format',
  'invalidOperation',
  'notImplemented',
  'parameterCount',
]) {
  Error[kind] = (...about) => new Error(`${kind}: ${about.join(' ')}`);
}
String.format = (text, ...values) => text.replace(/\{(\d+)\}/g, (_all, index) => String(values[Number(index)]));
