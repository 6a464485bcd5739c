import type { PageMessage } from './messages.ts';
import { mute, readMuted } from './muted.ts';
import { injectField, siteOf, turnSiteOff } from './site-access.ts';

/** Who sent a message, as far as it matters. */
export interface Sender {
  readonly tabId: number | undefined;
  readonly frameId: number | undefined;
  readonly url: string | undefined;
}

/** Does what a page asks, and answers it. */
export async function answerPage(message: PageMessage, sender: Sender): Promise<unknown> {
  switch (message.kind) {
    case 'field-focused':
      if (sender.tabId !== undefined) await injectField(sender.tabId, sender.frameId ?? 0);
      return true;
    case 'muted?':
      return readMuted();
    case 'mute':
      return mute(message.category);
    case 'turn-off-here': {
      const site = siteOf(sender.url);
      if (site !== null) await turnSiteOff(site);
      return site !== null;
    }
  }
}
