import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const PROJECT_ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The shipped data, as people write it. */
export const ASSETS = join(PROJECT_ROOT, 'assets');

/** Where its modules go; never committed. */
export const GENERATED = join(PROJECT_ROOT, 'shared', 'generated');

/** Where the built add-in goes: `ADDIN_FOLDER`, or with the other products. */
export const ADDIN_FOLDER = process.env['ADDIN_FOLDER'] ?? join(PROJECT_ROOT, '.output', 'office-addin');

/** The JSON Schema of a team set, among the generated modules and in the folder of what is built. */
export const TEAM_SET_SCHEMA = 'team-set.schema.json';
