import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** The first moment a zip can name. A build from the same source then gives the same bytes on any day. */
const MOMENT = new Date(1980, 0, 1);

/**
 * Packs files in the order of their names, each with the same date.
 *
 * @param files by path inside the zip, with `/` between folders.
 * @returns the bytes of the zip: the same for the same files.
 */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted: Zippable = {};
  for (const path of [...files.keys()].toSorted()) sorted[path] = files.get(path) ?? new Uint8Array();
  return zipSync(sorted, { level: 9, mtime: MOMENT });
}
