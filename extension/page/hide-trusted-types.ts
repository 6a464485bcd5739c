/**
 * Lit makes a Trusted Types policy when it loads, and a page whose CSP names no such policy makes that throw, here in our
 * isolated world too (Chromium 156, Firefox 153). This is the isolated world's own global: the page keeps its protection.
 */
try {
  Object.defineProperty(globalThis, 'trustedTypes', { value: undefined, configurable: true });
} catch {
  // A world that does not let go of it has no such page policy either.
}
