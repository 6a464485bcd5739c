import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Files by their path below a folder, with `/` between folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** @returns all files below a folder. @throws when the folder cannot be read. */
export function readFolder(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(folder, path).split(sep).join('/'), readFileSync(path)];
    }),
  );
}

/**
 * The source as it is kept in version control, which is what a reviewer of a store builds from.
 *
 * @returns every file that git knows below the root. @throws when the root is no git checkout.
 */
export function readSource(root: string): Files {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error('the source zip is made from a git checkout, and this folder is none');
  const paths = stdout.split('\0').filter((path) => path !== '');
  return new Map(paths.map((path) => [path, readFileSync(join(root, path))]));
}
