import type { Page } from 'playwright';

/** The world of the extension's scripts in a page: its own objects, on the same nodes. */
export interface ExtensionWorld {
  readonly evaluate: (expression: string) => Promise<unknown>;
}

/** Goes into the world of the extension in a page. @throws Error when no script of the extension runs there. */
export async function enterExtensionWorld(page: Page, extensionId: string): Promise<ExtensionWorld> {
  const session = await page.context().newCDPSession(page);
  let contextId: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) contextId = context.id;
  });
  await session.send('Runtime.enable');
  if (contextId === undefined) throw new Error('no script of the extension runs in this page');
  return {
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: contextId as number,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as unknown;
    },
  };
}
