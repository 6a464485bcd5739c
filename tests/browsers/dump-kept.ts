import type { Page } from 'playwright';

/** Everything that the extension keeps, in storage and in every database, as text; keys that cannot be read stay closed. */
export function dumpKept(ownPage: Page): Promise<string> {
  return ownPage.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(): Promise<object> }; session: { get(): Promise<object> } } };
    };
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error as Error);
      });
    const databases: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames) {
        const table = database.transaction(store).objectStore(store);
        databases.push([name, store, await done(table.getAllKeys()), await done(table.getAll())]);
      }
      database.close();
    }
    return JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get(), databases]);
  });
}
