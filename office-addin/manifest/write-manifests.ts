import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADDIN_FOLDER, PROJECT_ROOT } from '../../shared/build/project-root.ts';
import { jsonManifest, jsonManifestEnglish } from './json-manifest.ts';
import { xmlManifest } from './xml-manifest.ts';

/** Outlook loads add-ins over https only. */
const url = (process.env['ADDIN_URL'] ?? 'https://localhost:3000').replace(/\/+$/, '');
if (!url.startsWith('https://')) {
  process.stderr.write(`ADDIN_URL is ${url}; Outlook takes https:// addresses only.\n`);
  process.exitCode = 1;
} else {
  const { version } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as { version: string };
  mkdirSync(ADDIN_FOLDER, { recursive: true });
  writeFileSync(join(ADDIN_FOLDER, 'manifest.xml'), xmlManifest({ url, version }));
  writeFileSync(join(ADDIN_FOLDER, 'manifest.json'), `${JSON.stringify(jsonManifest({ url, version }), null, 2)}\n`);
  writeFileSync(join(ADDIN_FOLDER, 'en.json'), `${JSON.stringify(jsonManifestEnglish(), null, 2)}\n`);
}
