import type { Page } from 'playwright';

/** The world of the extension's scripts in a page: its own objects, on the same nodes. */
export interface ExtensionWorld {
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** The same in this page and in each frame of it. */
  readonly evaluateEverywhere: (expression: string) => Promise<readonly unknown[]>;
}

/** Goes into the world of the extension in a page. @throws Error when no script of the extension runs there. */
export async function enterExtensionWorld(page: Page, extensionId: string): Promise<ExtensionWorld> {
  const session = await page.context().newCDPSession(page);
  const contexts: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) contexts.push(context.id);
  });
  await session.send('Runtime.enable');
  const last = contexts.at(-1);
  if (last === undefined) throw new Error('no script of the extension runs in this page');
  const evaluateIn = async (contextId: number, expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  };
  return {
    evaluate: (expression) => evaluateIn(last, expression),
    evaluateEverywhere: (expression) => Promise.all(contexts.map((id) => evaluateIn(id, expression))),
  };
}
