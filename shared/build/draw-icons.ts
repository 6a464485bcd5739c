import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import type { Browser } from 'playwright';

/** Sizes that Chrome, Firefox, Edge, Outlook and the stores ask for, in CSS pixels. */
const SIZES = [16, 24, 32, 48, 64, 80, 96, 128, 192];
/** The unified manifest of Outlook also wants the mark in white, for dark bars. */
const OUTLINE_SIZE = 32;

const FOLDER = new URL('../../assets/icons/', import.meta.url);

/**
 * Draws `assets/icons/icon-<size>.png` from `mark.svg` and `outline-32.png` from `outline.svg`. Run by hand after a change of the drawing; the pictures are
 * kept beside it, so that a build needs no browser.
 */
async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    chromiumSandbox: false,
  });
  try {
    await mkdir(FOLDER, { recursive: true });
    for (const size of SIZES) await draw(browser, 'mark.svg', `icon-${size}.png`, size);
    await draw(browser, 'outline.svg', `outline-${OUTLINE_SIZE}.png`, OUTLINE_SIZE);
  } finally {
    await browser.close();
  }
}

async function draw(browser: Browser, from: string, to: string, size: number): Promise<void> {
  const drawing = await readFile(new URL(from, FOLDER), 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  await writeFile(new URL(to, FOLDER), await page.screenshot({ omitBackground: true }));
  await page.close();
}

await drawIcons();
