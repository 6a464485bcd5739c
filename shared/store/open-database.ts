import { browserDatabase } from './browser-database.ts';
import { memoryDatabase } from './memory-database.ts';
import type { Database } from './set-rows.ts';

/** The lasting tables, or the same in memory where the browser allows no storage. Never rejects. */
export async function openDatabase(): Promise<Database> {
  try {
    return await browserDatabase();
  } catch {
    return memoryDatabase();
  }
}
