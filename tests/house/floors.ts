import { posix } from 'node:path';
import type { SourceFile } from './source-files.ts';

/** Floor of each room of `shared/`, read from the table in its README. */
export function readFloors(readme: string): Map<string, number> {
  const floors = new Map<string, number>();
  for (const [, floor, room] of readme.matchAll(/^\|\s*(\d)\s*\|\s*([a-z]+)\s*\|/gm))
    floors.set(String(room), Number(floor));
  return floors;
}

/** The paths a file imports, resolved from the root; packages stay as they are. */
function importsOf(file: SourceFile): string[] {
  const found = file.text.matchAll(/(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^']+)'|import\('([^']+)'\)/g);
  return Array.from(found, (match) => {
    const target = match[1] ?? match[2] ?? '';
    return target.startsWith('.') ? posix.join(posix.dirname(file.path), target) : target;
  });
}

/** Top-level folders and what they may import besides themselves. Tests may import anything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  shared: ['shared'],
  extension: ['extension', 'shared'],
  'office-addin': ['office-addin', 'shared'],
};

/** Imports that run up, sideways or into another house: `from → to: why`. */
export function wrongImports(files: readonly SourceFile[], floors: ReadonlyMap<string, number>): string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .map((target) => {
        const why = whyWrong(file.path, target, floors);
        return why === null ? null : `${file.path} → ${target}: ${why}`;
      })
      .filter((line) => line !== null),
  );
}

function whyWrong(from: string, to: string, floors: ReadonlyMap<string, number>): string | null {
  const [house = '', room = ''] = from.split('/');
  const [otherHouse = '', otherRoom = ''] = to.split('/');
  const allowed = MAY_IMPORT[house];
  if (allowed === undefined) return null;
  const isOurs = otherHouse in MAY_IMPORT || otherHouse === 'tests' || otherHouse === 'assets';
  if (isOurs && otherHouse !== 'assets' && !allowed.includes(otherHouse)) return 'another house';
  if (!isOurs) return packageWhy(house, room, to, floors);
  if (house !== 'shared' || otherHouse !== 'shared' || room === otherRoom) return null;
  const floor = floors.get(room);
  const otherFloor = floors.get(otherRoom);
  if (floor === undefined || otherFloor === undefined) return 'a room that is not in the table';
  return otherFloor < floor ? null : 'not a lower floor';
}

/** Packages by the one room that may use them; the engine uses none. */
const PACKAGE_ROOMS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^lit(?:-html)?(?:\/|$)/, ['ui']],
  [/^idb$/, ['store']],
  [/^valibot$/, ['formats', 'build']],
  [/^yaml$/, ['build']],
  [/^node:/, ['build']],
];

function packageWhy(house: string, room: string, target: string, floors: ReadonlyMap<string, number>): string | null {
  if (house !== 'shared' || !floors.has(room)) return null;
  const rooms = PACKAGE_ROOMS.find(([pattern]) => pattern.test(target))?.[1] ?? (room === 'build' ? ['build'] : []);
  return rooms.includes(room) ? null : `the package is not for ${room}`;
}
