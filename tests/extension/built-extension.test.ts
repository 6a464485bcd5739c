import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const built = (browser: string, ...path: string[]) => join(ROOT, '.output', `${browser}-mv3`, ...path);
const NETWORK = /XMLHttpRequest|WebSocket|sendBeacon|EventSource|\bfetch\(/;
const isLarger = (code: string | Buffer, most: number): boolean => gzipSync(code).length > most * 1000;
const read = (browser: string, ...path: string[]) => readFileSync(built(browser, ...path), 'utf8');

/** What a page of ours loads before it can be drawn: itself, its scripts, and what those import in turn. */
function bundleOf(browser: string, page: string): string {
  const files = new Set([page]);
  const loaded = /(?:\bfrom|\bimport|src=|href=)\s*["']((?:\.{0,2}\/)[\w./-]+\.(?:js|css))["']/g;
  for (const file of files) {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    for (const [, found = ''] of read(browser, file).matchAll(loaded)) {
      files.add(found.startsWith('/') ? found.slice(1) : join(folder, found));
    }
  }
  return [...files].map((file) => read(browser, file)).join('\n');
}

describe.each(['chrome', 'edge', 'firefox'])('%s', (browser) => {
  const manifest = JSON.parse(read(browser, 'manifest.json')) as Record<string, unknown>;

  test('asks for no site at install, and for few permissions', () => {
    expect(manifest['permissions']).toEqual(
      browser === 'firefox'
        ? ['storage', 'scripting', 'activeTab']
        : ['storage', 'scripting', 'activeTab', 'sidePanel'],
    );
    expect(manifest['optional_host_permissions']).toEqual(['http://*/*', 'https://*/*']);
    expect([manifest['host_permissions'], manifest['web_accessible_resources'], manifest['content_scripts']]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('has a panel for reminders, that never opens at install', () => {
    if (browser === 'firefox') {
      expect(manifest['sidebar_action']).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
    } else {
      expect(manifest['side_panel']).toEqual({ default_path: 'sidepanel.html' });
    }
  });

  test('has its floor', () => {
    const gecko = (manifest['browser_specific_settings'] as { gecko?: { strict_min_version: string } } | undefined)
      ?.gecko;
    expect(browser === 'firefox' ? gecko?.strict_min_version : manifest['minimum_chrome_version']).toBe(
      browser === 'firefox' ? '146.0' : '140',
    );
  });

  test('keeps the polyfill out of pages', () => {
    const isPolyfilled = (code: string) =>
      /webextension-polyfill|api-metadata|should only be loaded in a browser extension/.test(code);
    expect(
      ['content-scripts/bootstrap.js', 'field.js', 'card.js', 'english.js', 'watch.js'].filter((file) =>
        isPolyfilled(read(browser, file)),
      ),
    ).toEqual([]);
    const own = readdirSync(built(browser), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(own.some((file) => isPolyfilled(read(browser, file)))).toBe(true);
  });

  test.each([
    ['content-scripts/bootstrap.js', 8],
    ['field.js', 100],
  ])('%s is at most %i kB gzipped', (file, most) => {
    expect(isLarger(read(browser, file), most)).toBe(false);
  });

  test.each(['popup', 'options', 'sets', 'weeks', 'help', 'privacy', 'school', 'welcome', 'sidepanel'])(
    'the page %s is drawn with at most 150 kB gzipped',
    (page) => {
      expect(isLarger(bundleOf(browser, `${page}.html`), 150)).toBe(false);
    },
  );

  test('no script of ours can reach the network', () => {
    for (const file of ['content-scripts/bootstrap.js', 'field.js', 'card.js', 'english.js', 'background.js']) {
      expect(read(browser, file)).not.toMatch(NETWORK);
    }
  });
});

test.each([
  'await fetch("https://example.org")',
  'new XMLHttpRequest()',
  'new WebSocket(address)',
  'navigator.sendBeacon(address)',
])('planted: %s is found', (code) => expect(code).toMatch(NETWORK));

test('planted: a script that grew is found', () => expect(isLarger(randomBytes(9 * 1024), 8)).toBe(true));

test('the Firefox linter finds nothing wrong', () => {
  const linter = join(ROOT, 'node_modules', '.bin', 'addons-linter');
  const out = execFileSync(linter, [built('firefox'), '-o', 'json'], { encoding: 'utf8' });
  const report = JSON.parse(out) as { summary: { errors: number }; warnings: { code: string }[] };
  expect(report.summary.errors).toBe(0);
  expect([...new Set(report.warnings.map((warning) => warning.code))]).toEqual(['UNSAFE_VAR_ASSIGNMENT']); // Lit writes its own templates so.
}, 60_000);
