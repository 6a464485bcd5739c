import type { Files } from './read-files.ts';

/** What a release holds besides the source: the folders of `npm run build`, by name. */
export type Products = Readonly<Record<'chrome' | 'edge' | 'firefox' | 'office-addin', Files>>;

/**
 * Sizes nobody should pass unnoticed, in bytes. The event script: design section 6, after what Outlook loads. A folder: half
 * as much again as the largest when this was written (1 MB), so that something large that slipped in is seen.
 */
const LARGEST = { launchEvent: 250_000, folder: 1_500_000 } as const;

/** Reads one file of a folder as text; nothing when it is not there. */
function text(files: Files, path: string): string {
  const bytes = files.get(path);
  return bytes ? new TextDecoder().decode(bytes) : '';
}

/** The version in a manifest of JSON; nothing when there is no such file. */
function versionOf(files: Files): unknown {
  const manifest = text(files, 'manifest.json');
  return manifest === '' ? undefined : (JSON.parse(manifest) as { version?: unknown }).version;
}

/**
 * Looks over what was built before it is packed.
 *
 * @param version of package.json.
 * @param changes the text of CHANGELOG.md.
 * @returns a sentence for everything that keeps this from being released; none when all is well.
 */
export function checkRelease(version: string, products: Products, changes: string): readonly string[] {
  const problems: string[] = [];
  for (const [name, files] of Object.entries(products)) {
    if (versionOf(files) !== version) {
      problems.push(`${name}: manifest.json says version ${String(versionOf(files))}, package.json ${version}`);
    }
    const size = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
    if (size > LARGEST.folder) problems.push(`${name}: ${size} bytes, more than ${LARGEST.folder}`);
    const maps = [...files.keys()].filter((path) => path.endsWith('.map'));
    if (maps.length > 0) problems.push(`${name}: holds ${maps.join(', ')}`);
  }
  const addin = products['office-addin'];
  if (!text(addin, 'manifest.xml').includes(`<Version>${version}.0</Version>`)) {
    problems.push(`office-addin: manifest.xml does not say version ${version}.0`);
  }
  const script = text(addin, 'launch-event.js').length;
  if (script === 0 || script > LARGEST.launchEvent) {
    problems.push(`office-addin: launch-event.js holds ${script} characters of at most ${LARGEST.launchEvent}`);
  }
  if (changesOf(version, changes) === '') problems.push(`CHANGELOG.md: says nothing about ${version}`);
  return problems;
}

/**
 * What changed in one version, for the notes of a release.
 *
 * @param changes the text of CHANGELOG.md.
 * @returns the lines below the heading of that version; an empty text when it has none.
 */
export function changesOf(version: string, changes: string): string {
  const [, ...parts] = changes.split(/^## /m);
  const part = parts.find((said) => said.startsWith(`${version}\n`)) ?? '';
  return part.slice(version.length).trim();
}

/** The development key gives unpacked builds a fixed id; a store gives its own, and refuses ours. @returns new files. */
export function withoutKey(files: Files): Files {
  const { key: _, ...manifest } = JSON.parse(text(files, 'manifest.json')) as Record<string, unknown>;
  return new Map([...files, ['manifest.json', new TextEncoder().encode(JSON.stringify(manifest))]]);
}
