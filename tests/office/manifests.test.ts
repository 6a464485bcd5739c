import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { jsonManifest } from '../../office-addin/manifest/json-manifest.ts';
import { SEND_FUNCTION } from '../../office-addin/manifest/manifest-source.ts';
import { xmlManifest } from '../../office-addin/manifest/xml-manifest.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const BUILT = join(ROOT, '.output', 'office-addin');
const SCHEMA = join(ROOT, '..', 'shared', 'outlook-schema', 'OfficeAppManifestV1_1.xsd');
const xml = xmlManifest({ url: 'https://addin.example', version: '1.2.3' });

function danglingResids(manifest: string): string[] {
  const known = new Set(Array.from(manifest.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)"/g), (match) => match[1]));
  return Array.from(manifest.matchAll(/resid="([^"]+)"/g), (match) => match[1] ?? '').filter(
    (resid) => !known.has(resid),
  );
}

describe('manifest.xml', () => {
  test('every resid resolves, and a planted one does not', () => {
    expect(danglingResids(xml)).toEqual([]);
    expect(danglingResids(xml.replace('resid="tip"', 'resid="gone"'))).toEqual(['gone']);
  });

  test('all addresses of ours are https', () => {
    const addresses = Array.from(xml.matchAll(/DefaultValue="(\w+:\/\/[^"]+)"/g), (match) => match[1] ?? '');
    expect(addresses.length).toBeGreaterThan(6);
    expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
  });

  test('the send function is the one the script associates, and only asks', () => {
    expect(xml).toContain(`FunctionName="${SEND_FUNCTION}" SendMode="PromptUser"`);
    expect(readFileSync(join(BUILT, 'launch-event.js'), 'utf8')).toContain(SEND_FUNCTION);
  });

  test('fits the schema where that is at hand', () => {
    if (!existsSync(SCHEMA)) return;
    const check = (file: string) =>
      execFileSync('xmllint', ['--noout', '--nonet', '--schema', SCHEMA, file], { stdio: 'pipe' });
    expect(() => check(join(BUILT, 'manifest.xml'))).not.toThrow();
  });
});

describe('manifest.json', () => {
  const schema = createRequire(import.meta.url).resolve('@microsoft/app-manifest');
  const file = join(dirname(schema), 'json-schemas', 'teams', 'v1.28', 'MicrosoftTeams.schema.json');
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  const fits = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  const manifest = () => jsonManifest({ url: 'https://addin.example', version: '1.2.3' });

  test('fits the schema', () => {
    expect(fits(manifest())).toBe(true);
  });

  test('a planted send mode and a name that is too long do not', () => {
    const planted = (from: string, to: string): unknown => JSON.parse(JSON.stringify(manifest()).replace(from, to));
    expect(fits(planted('"promptUser"', '"shout"'))).toBe(false);
    expect(fits(planted('"short":"Uitnodigend"', `"short":"${'U'.repeat(40)}"`))).toBe(false);
  });

  test('every action that is named exists', () => {
    const text = JSON.stringify(manifest());
    const actions = Array.from(
      text.matchAll(/"id":"(\w+)","type":"(?:openPage|executeFunction)"/g),
      (match) => match[1],
    );
    const named = Array.from(text.matchAll(/"actionId":"(\w+)"/g), (match) => match[1]);
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((name) => !actions.includes(name))).toEqual([]);
  });
});

test('manifest.json speaks of the same pages and the same version', () => {
  const json = JSON.stringify(jsonManifest({ url: 'https://addin.example', version: '1.2.3' }));
  for (const part of [
    'https://addin.example/taskpane.html',
    'https://addin.example/launch-event.js',
    '"promptUser"',
    '"1.2.3"',
  ])
    expect(json).toContain(part);
});

test.each(['taskpane.html', 'launch.html', 'launch-event.js', 'manifest.xml', 'manifest.json', 'icons/icon-80.png'])(
  '%s is built',
  (file) => {
    expect(existsSync(join(BUILT, file))).toBe(true);
  },
);
