import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** What we read of the CycloneDX list that npm writes; the rest is kept as it is. */
const MATERIALS = v.looseObject({
  metadata: v.looseObject({ component: v.looseObject({ name: v.string() }) }),
  components: v.array(v.looseObject({ 'bom-ref': v.string(), name: v.string(), version: v.string() })),
  dependencies: v.array(v.looseObject({ ref: v.string() })),
});
export type BillOfMaterials = v.InferOutput<typeof MATERIALS>;

/** What we read of a lockfile: which package asks for which. */
const LOCK = v.looseObject({
  packages: v.record(v.string(), v.looseObject({ dependencies: v.optional(v.record(v.string(), v.string())) })),
});

/**
 * The bill of materials (SBOM, CycloneDX 1.5) of what ships: our dependencies and theirs, from the lockfile.
 *
 * @param root the project's folder, with its lockfile.
 * @param name of the product; npm would name the folder.
 * @returns the bill without the moment and the number that npm draws for each, so that it is the same each time.
 * @throws when npm cannot make one.
 */
export function readMaterials(root: string, name: string): BillOfMaterials {
  const ask = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const { status, stdout, stderr } = spawnSync('npm', ask, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`npm sbom: ${stderr.trim()}`);
  return keepShipped(settle(v.parse(MATERIALS, JSON.parse(stdout)), name), shipped(root));
}

/** Names of our dependencies and theirs. npm's own `--omit dev` also omits a package that has a development package as peer. */
function shipped(root: string): ReadonlySet<string> {
  const { packages } = v.parse(LOCK, JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  const names = new Set(Object.keys(packages['']?.dependencies ?? {}));
  // A set also visits what is added on the way.
  for (const name of names) {
    for (const next of Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {})) names.add(next);
  }
  return names;
}

function keepShipped(bill: BillOfMaterials, names: ReadonlySet<string>): BillOfMaterials {
  const components = bill.components.filter(({ name }) => names.has(name));
  const refs = new Set(components.map((component) => component['bom-ref']));
  return { ...bill, components, dependencies: bill.dependencies.filter(({ ref }) => refs.has(ref)) };
}

/** Leaves out what differs from one run to the next. */
function settle(bill: BillOfMaterials, name: string): BillOfMaterials {
  const { serialNumber: _, ...kept } = bill;
  const { timestamp: __, component, ...metadata } = bill.metadata;
  return { ...kept, metadata: { ...metadata, component: { ...component, name } } };
}

/**
 * The licences of what ships, one after the other, as their terms ask.
 *
 * @param modules the folder that holds the packages.
 * @returns one text; a package without a licence file is named with the licence of its package.json.
 */
export function writeLicences({ components }: BillOfMaterials, modules: string): string {
  return components
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .map(({ name, version }) => `${name} ${version}\n\n${readLicence(join(modules, name)).trim()}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function readLicence(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8');
  const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { license?: string };
  return `Licence: ${license ?? 'not stated'}`;
}
