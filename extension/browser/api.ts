/** The browser for the background and our own pages. Content scripts use `content-api.ts`, without the polyfill. */
export { default as api } from 'webextension-polyfill';
export type { Runtime, Scripting } from 'webextension-polyfill';
