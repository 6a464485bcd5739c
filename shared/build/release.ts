import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from './project-root.ts';
import { changesOf, checkRelease, withoutKey } from './release/check-release.ts';
import type { Products } from './release/check-release.ts';
import { readMaterials, writeLicences } from './release/list-parts.ts';
import type { BillOfMaterials } from './release/list-parts.ts';
import { readFolder, readSource } from './release/read-files.ts';
import type { Files } from './release/read-files.ts';
import { readStoreFiles } from './release/store-files.ts';
import { zipFiles } from './release/zip-files.ts';

const OUTPUT = join(PROJECT_ROOT, '.output');
const RELEASE = join(OUTPUT, 'release');
const { name, version } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
};

try {
  release();
} catch (problem) {
  process.stderr.write(`release: ${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = 1;
}

/**
 * Makes `.output/release`: a zip for each store, the source that belongs to the one for Firefox, the add-in, what the
 * stores show, what it is made of, checksums and notes. Everything is built twice; a difference means that nobody could check our build.
 *
 * @throws with one sentence for each problem; nothing is written then.
 */
function release(): void {
  const bill = readMaterials(PROJECT_ROOT, name);
  const first = pack(bill);
  const second = pack(bill);
  const unlike = [...first.keys()].filter((file) => sum(first, file) !== sum(second, file));
  if (unlike.length > 0) throw new Error(`built twice, and not the same: ${unlike.join(', ')}`);
  rmSync(RELEASE, { recursive: true, force: true });
  mkdirSync(RELEASE, { recursive: true });
  const sums = [...first.keys()].toSorted().map((file) => `${sum(first, file)}  ${file}\n`);
  for (const [file, bytes] of first) writeFileSync(join(RELEASE, file), bytes);
  writeFileSync(join(RELEASE, 'SHA256SUMS'), sums.join(''));
  lint(join(RELEASE, `${name}-${version}-firefox.zip`));
  process.stdout.write(`${sums.join('')}all in ${RELEASE}\n`);
}

/** Builds from nothing and packs. @returns the files of the release by name. @throws when the build is not fit for it. */
function pack(bill: BillOfMaterials): Files {
  rmSync(OUTPUT, { recursive: true, force: true });
  run('node', ['shared/build/build-products.ts']);
  const products: Products = {
    chrome: readFolder(join(OUTPUT, 'chrome-mv3')),
    edge: readFolder(join(OUTPUT, 'edge-mv3')),
    firefox: readFolder(join(OUTPUT, 'firefox-mv3')),
    'office-addin': readFolder(join(OUTPUT, 'office-addin')),
  };
  const changes = readFileSync(join(PROJECT_ROOT, 'CHANGELOG.md'), 'utf8');
  const problems = checkRelease(version, products, changes);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const licences = bytesOf(writeLicences(bill, join(PROJECT_ROOT, 'node_modules')));
  const withLicences = (files: Files) => zipFiles(new Map([...files, ['LICENCES.txt', licences]]));
  return new Map([
    [`${name}-${version}-chrome.zip`, withLicences(withoutKey(products.chrome))],
    [`${name}-${version}-edge.zip`, withLicences(withoutKey(products.edge))],
    [`${name}-${version}-firefox.zip`, withLicences(products.firefox)],
    [`${name}-${version}-firefox-source.zip`, zipFiles(readSource(PROJECT_ROOT))],
    [`${name}-${version}-office-addin.zip`, withLicences(products['office-addin'])],
    [`${name}-${version}-store.zip`, zipFiles(readStoreFiles(join(PROJECT_ROOT, 'assets', 'store')))],
    [`${name}-${version}-sbom.cdx.json`, bytesOf(`${JSON.stringify(bill, null, 2)}\n`)],
    ['NOTES.md', bytesOf(`# ${name} ${version}\n\n${changesOf(version, changes)}\n`)],
  ]);
}

/** What addons.mozilla.org itself runs over a package. @throws when it finds an error. */
function lint(zip: string): void {
  run(join(PROJECT_ROOT, 'node_modules', '.bin', 'addons-linter'), ['--output', 'json', zip]);
}

function run(tool: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(tool, args, { cwd: PROJECT_ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${tool} ${args.join(' ')} failed\n${stdout}${stderr}`);
}

function sum(files: Files, file: string): string {
  return createHash('sha256')
    .update(files.get(file) ?? '')
    .digest('hex');
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
