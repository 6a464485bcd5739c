/** Counts, in the extension's own world, whatever looks at text or places, waits, or speaks. */
export const COUNT_LOOKS = `(() => {
  const counts = (globalThis.counts = {});
  const count = (name) => { counts[name] = (counts[name] ?? 0) + 1; };
  const wrap = (owner, name) => {
    const { value } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
    if (typeof value !== 'function') throw new Error('nothing to watch: ' + name);
    Object.defineProperty(owner, name, { configurable: true, writable: true, value(...args) { count(name); return value.apply(this, args); } });
  };
  const wrapGetter = (owner, name) => {
    const { get, set } = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { configurable: true, get() { count(name); return get.call(this); }, set });
  };
  for (const [owner, names] of [
    [HTMLTextAreaElement.prototype, ['value']],
    [Node.prototype, ['textContent']],
    [CharacterData.prototype, ['data']],
    [HTMLElement.prototype, ['innerText', 'offsetWidth', 'offsetHeight', 'offsetTop']],
    [Element.prototype, ['innerHTML', 'scrollTop', 'clientWidth', 'clientHeight']],
  ]) for (const name of names) wrapGetter(owner, name);
  for (const [owner, names] of [
    [Element.prototype, ['getBoundingClientRect', 'getClientRects', 'checkVisibility']],
    [Range.prototype, ['getBoundingClientRect', 'getClientRects', 'toString']],
    [globalThis, ['getComputedStyle', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']],
    [MutationObserver.prototype, ['observe', 'takeRecords']],
    [chrome.runtime, ['sendMessage', 'connect']],
  ]) for (const name of names) wrap(owner, name);
})()`;
