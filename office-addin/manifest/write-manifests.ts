import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonManifest, jsonManifestEnglish } from './json-manifest.ts';
import { xmlManifest } from './xml-manifest.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const OUT = join(ROOT, '.output', 'office-addin');

/** Outlook loads add-ins over https only. */
const url = (process.env['ADDIN_URL'] ?? 'https://localhost:3000').replace(/\/+$/, '');
if (!url.startsWith('https://')) {
  process.stderr.write(`ADDIN_URL is ${url}; Outlook takes https:// addresses only.\n`);
  process.exitCode = 1;
} else {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, 'manifest.xml'), xmlManifest({ url, version }));
  writeFileSync(join(OUT, 'manifest.json'), `${JSON.stringify(jsonManifest({ url, version }), null, 2)}\n`);
  writeFileSync(join(OUT, 'en.json'), `${JSON.stringify(jsonManifestEnglish(), null, 2)}\n`);
}
